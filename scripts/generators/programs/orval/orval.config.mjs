export default {
  dateline: {
    input: process.env.CONTRACT,
    output: {
      target: './generated/client.ts',
      client: 'fetch',
      baseUrl: { runtime: 'process.env.BASE_URL' },
    },
  },
}
