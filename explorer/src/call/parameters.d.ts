/** What the SDK for Go says of the parameters of operations; the build reads it there. */
declare module 'sdk:parameters' {
  /** By the service and the method, as `Events.List`: the struct of the parameters. */
  export const structs: Record<string, string>
  /** By the struct, and the parameter: the field and its type, as `Country []string`. */
  export const fields: Record<string, Record<string, string>>
}
