import type { Contract } from './schemas.ts'
import type { MakeTool, Tool } from './tool.ts'
import { changesSince } from './tools/changes.ts'
import { count } from './tools/count.ts'
import { getEvidence } from './tools/evidence.ts'
import { get } from './tools/get.ts'
import { network } from './tools/network.ts'
import { recordEvent } from './tools/record.ts'
import { searchActors, searchArticles, searchEvents } from './tools/search.ts'

const ALL: MakeTool[] = [
  searchEvents,
  searchArticles,
  searchActors,
  get,
  getEvidence,
  count,
  network,
  changesSince,
  recordEvent,
]

/** The tools for agents, with the arguments that the contract has. */
export const toolsOf = (contract: Contract): Tool[] => ALL.map((make) => make(contract))
