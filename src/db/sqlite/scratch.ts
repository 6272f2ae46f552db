import Database from 'better-sqlite3'
import type { Scratch } from '../engine.ts'
import { failureOf } from './errors.ts'

/** Converts the error of a full disk. */
const guarded = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw failureOf(error)
  }
}

/**
 * Storage outside memory for long jobs: texts by name, and queues of texts. It is an unnamed file,
 * created on first use, so nothing is left when the job ends or the process is killed.
 */
export const scratch = (): Scratch => {
  const open = () => {
    const client = new Database('')
    // No other process opens it, and it need not survive a crash.
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
