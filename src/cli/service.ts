import { createApp, type AppDependencies } from '../app.ts'
import type { Config } from '../config.ts'
import type { Engine } from '../db/engine.ts'
import { swaggerAssets } from '../docs/assets.ts'
import { sdkPackages } from '../docs/sdks.ts'
import { explorerFiles } from '../explorer/files.ts'
import type { Place } from './place.ts'

type Running = Pick<AppDependencies, 'log'> &
  Partial<Pick<AppDependencies, 'tracing' | 'requests' | 'metrics' | 'workers' | 'stopping'>>

/** Creates the app from the configuration and an open database. */
export const serviceOf = (
  config: Config,
  engine: Engine,
  { inRoot, version, contract }: Place,
  running: Running,
) =>
  createApp({
    engine,
    version,
    contract,
    assets: swaggerAssets(inRoot('package.json')),
    sdks: sdkPackages(inRoot('dist/sdk')),
    explorer: config.explorer ? explorerFiles(inRoot('dist/explorer')) : undefined,
    corsOrigins: config.corsOrigins,
    publicUrl: config.publicUrl,
    allowedHosts: config.allowedHosts,
    bodyLimitBytes: config.bodyLimitBytes,
    requireKey: config.requireKey,
    publicRead: config.publicRead,
    ratePerKey: config.ratePerKey,
    ratePerAddress: config.ratePerAddress,
    trustProxy: config.trustProxy,
    keptBytes: config.keptBytes,
    ...running,
  })
