import type { Command } from 'commander'
import { annotateCommand } from './annotate.ts'
import { copyCommand } from './copy.ts'
import { databaseCommands } from './database.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { keysCommand } from './keys.ts'
import { mcpCommand } from './mcp.ts'
import { openapiCommand } from './openapi.ts'
import type { Place } from './place.ts'

/** The commands beside `dateline serve`. */
export const furtherCommands = (place: Place): Command[] => [
  ...databaseCommands(place),
  copyCommand(place),
  keysCommand(place),
  openapiCommand(place),
  mcpCommand(place),
  importCommand(place),
  annotateCommand(place),
  exportCommand(place),
]
