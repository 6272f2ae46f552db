import type { Kit } from './values.ts'

/** Suggestions for a search box besides actors, which have their counts and words already. */
export const suggestionTables = (k: Kit) => {
  /** How many resources of a collection have a value: each that the filter of its kind takes. */
  const suggestions = k.table(
    'suggestions',
    {
      /** `source`, `tag`, `place` or `author`. */
      kind: k.text('kind').notNull(),
      collection: k.text('collection').notNull(),
      value: k.text('value').notNull(),
      /** Its folded words, with a space before and behind each. */
      words: k.text('words').notNull(),
      uses: k.int('uses').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.kind, t.collection, t.value] }),
      k.index('suggestions_uses').on(t.kind, t.collection, t.uses, t.value),
    ],
  )

  /** Each word of each, by which those with rare words are found. */
  const suggestionWords = k.table(
    'suggestion_words',
    {
      kind: k.text('kind').notNull(),
      collection: k.text('collection').notNull(),
      word: k.text('word').notNull(),
      value: k.text('value').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.kind, t.collection, t.word, t.value] })],
  )
  return { suggestions, suggestionWords }
}
