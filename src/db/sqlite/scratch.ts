import Database from 'better-sqlite3'
import type { Scratch } from '../engine.ts'
import { failureOf } from './errors.ts'

/** Runs what may fail as the disk is full. */
const guarded = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw failureOf(error)
  }
}

/**
 * What a long job must remember and memory need not hold: texts by name, and texts that wait their turn.
 * It is a file of its own, made on first use. It has no name, so that nothing of it is left when the job
 * has ended, or its process was killed.
 */
export const scratch = (): Scratch => {
  const open = () => {
    const client = new Database('')
    // Nobody else reads it, and nothing of it is to outlast a crash.
    client.pragma('journal_mode = OFF')
    client.pragma('synchronous = OFF')
    client.pragma('locking_mode = EXCLUSIVE')
    client.exec(
      'create table named (name text primary key, value text not null) without rowid; create table waiting (seq integer primary key, queue text not null, value text not null)',
    )
    client.exec('begin')
    const put = client.prepare<[string, string]>('insert or replace into named values (?, ?)')
    const get = client.prepare<[string], string>('select value from named where name = ?').pluck()
    const push = client.prepare<[string, string]>(
      'insert into waiting (queue, value) values (?, ?)',
    )
    const next = client.prepare<[number, string], { seq: number; value: string }>(
      'select seq, value from waiting where seq > ? and queue = ? order by seq limit 1',
    )
    return { client, put, get, push, next }
  }
  let opened: ReturnType<typeof open> | undefined
  const use = () => (opened ??= guarded(open))

  return {
    put: (name, value) => {
      guarded(() => use().put.run(name, value))
    },
    get: (name) => guarded(() => opened?.get.get(name)),
    push: (queue, value) => {
      guarded(() => use().push.run(queue, value))
    },
    *waiting(queue: string): Generator<string> {
      for (let after = 0; opened;) {
        const { next } = opened
        const row = guarded(() => next.get(after, queue))
        if (!row) return
        yield row.value
        after = row.seq
      }
    },
    close: () => {
      opened?.client.close()
      opened = undefined
    },
  }
}
