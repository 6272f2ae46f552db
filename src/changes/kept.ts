import { placeAfter, type Place } from '../db/feed.ts'
import { passes, type ChangeAsked, type Changes, type Noted } from './place.ts'

/** How many of the last changes are kept for followers that are a little behind. */
const KEPT = 2_000
/** How many different answers are kept until the next round. */
const ANSWERS_KEPT = 100

/** The last changes, without gaps. */
const keptChanges = () => {
  let kept: Noted[] = []
  /** The place before the first of them. */
  let start: Place | undefined
  /** The place after the last of them. */
  let end: Place | undefined
  return {
    end: (): Place | undefined => end,
    forget: (): void => {
      kept = []
      start = undefined
      end = undefined
    },
    keep: (data: Noted[], now: Place): void => {
      const [first, ...others] = data
      if (end && (first?.position ?? now.position + 1) === end.position + 1) kept.push(...data)
      else {
        kept = others
        start = first ? placeAfter(now.epoch, first) : now
      }
      const dropped = kept.length - KEPT
      const last = kept[dropped - 1]
      if (dropped > 0 && last) {
        start = placeAfter(now.epoch, last)
        kept = kept.slice(dropped)
      }
      end = now
    },
    /** Whether a place is among the kept changes, and its mark is right. */
    has: ({ epoch, position, mark }: Place): boolean => {
      if (!start || !end || epoch !== end.epoch) return false
      if (position < start.position || position > end.position) return false
      const before = kept[position - start.position - 1]
      const known = before ? placeAfter(epoch, before) : start
      return known.mark === mark
    },
    /** The changes after a place that is among them. */
    after: (since: Place, { limit, ...asked }: ChangeAsked): Changes => {
      const after = kept.slice(since.position - (kept[0]?.position ?? since.position + 1) + 1)
      const data: Noted[] = []
      for (const change of after) {
        if (!passes(asked, change)) continue
        const last = data.at(-1)
        if (last && data.length === limit)
          return { data, next: placeAfter(since.epoch, last), hasMore: true }
        data.push(change)
      }
      return { data, next: end ?? since, hasMore: false }
    },
  }
}

/** Keeps the last changes, and answers from them, each made once for all who ask the same. */
export const keptAnswers = () => {
  const changes = keptChanges()
  const answers = new Map<string, Changes | Promise<Changes>>()
  return {
    /** The most changes that are kept. */
    most: KEPT,
    /** The place after the last change that is kept; undefined when none is. */
    end: changes.end,
    /** Forgets all changes. */
    forget: (): void => {
      changes.forget()
      answers.clear()
    },
    /**
     * Keeps changes too that follow those that are kept, or them alone when they do not.
     *
     * @param now the place after them, where the feed ends
     */
    keep: (data: Noted[], now: Place): void => {
      changes.keep(data, now)
      answers.clear()
    },
    /**
     * The changes after a place, from those that are kept; undefined when they do not reach back to it.
     *
     * @param show completes an answer; it is called once for all followers with the same question
     */
    from: async (
      since: Place,
      asked: Omit<ChangeAsked, 'since'>,
      show: (found: Changes) => Changes | Promise<Changes>,
    ): Promise<Changes | undefined> => {
      const name = JSON.stringify([{ ...asked, since }])
      const known = answers.get(name)
      if (known) return known
      if (!changes.has(since)) return undefined
      const made = show(changes.after(since, asked))
      if (answers.size < ANSWERS_KEPT) answers.set(name, made)
      return made
    },
  }
}
export type Kept = ReturnType<typeof keptAnswers>
