import { examplePage } from '../contract/page.ts'
import { SAMPLE_KEY } from '../keys/sample.ts'
import { present } from './present.ts'

const key = present(SAMPLE_KEY)

export const examples = {
  key,
  page: examplePage(key),
  create: { name: 'news desk', scope: 'write' },
  created: {
    key: {
      ...key,
      id: 'key_01kb5x6q2jfs8r3n0v4c7w9y1z',
      name: 'news desk',
      scope: 'write',
      expiresAt: null,
    },
    secret:
      'dateline_01kb5x6q2jfs8r3n0v4c7w9y1z_5f0c1a4e8b7d2936f0c1a4e8b7d293605f0c1a4e8b7d2936f0c1a4e8b7d29360_00000000',
  },
  revoked: { ...key, revokedAt: '2024-08-28T09:30:00.000Z' },
  me: {
    key: null,
    scope: 'admin',
    rateLimit: {
      requests: 600,
      windowSeconds: 60,
      remaining: 599,
      resetSeconds: 60,
      counts: 'address',
    },
    limits: { bodyBytes: 4_194_304, pageItems: 200 },
  },
}
