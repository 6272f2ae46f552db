/** The names of all filters of events, which the build reads in the API. */
declare module 'vocabulary:filters' {
  const names: readonly string[]
  export default names
}
