/** The modes of each type of events, which the build reads in the vocabulary. */
declare module 'vocabulary:modes' {
  const modes: Record<string, readonly string[]>
  export default modes
}

/** The codes of countries that the API takes, which the build reads there too. */
declare module 'vocabulary:countries' {
  const codes: readonly string[]
  export default codes
}
