# The bundle. No script of a package runs here or below: nothing is compiled or fetched by one.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY scripts ./scripts
COPY src ./src
COPY sdk ./sdk
COPY explorer ./explorer
COPY openapi ./openapi
COPY CHANGELOG.md ./
RUN node scripts/build.ts

# What the bundle leaves outside; the one native module among it brings its binaries.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
# All addresses are those of the container; a server that others may reach wants a key to start:
# docker run --rm -v dateline:/data dateline migrate
# docker run --rm -v dateline:/data dateline keys create --name me --scope write
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    DATABASE_URL=file:/data/dateline.db
RUN install --directory --mode=0700 --owner=node --group=node /data
COPY --from=dependencies /app/node_modules /app/node_modules
COPY --from=build /app/dist /app/dist
COPY package.json LICENSE /app/
COPY bin /app/bin
COPY drizzle /app/drizzle
# The only folder that is written to, also by imports that list the rows they refuse.
WORKDIR /data
VOLUME /data
# The user `node`, as a number for hosts that must see that it is not root.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node.js is the first process and takes SIGTERM itself: no shell, no npm between.
ENTRYPOINT ["node", "/app/bin/dateline.js"]
CMD ["serve"]
