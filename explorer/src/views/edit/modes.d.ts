/** The modes of each type of events, which the build reads in the vocabulary. */
declare module 'vocabulary:modes' {
  const modes: Record<string, readonly string[]>
  export default modes
}
