/** The parameters of each operation, as the Go SDK declares them; the build reads them there. */
declare module 'sdk:parameters' {
  /** By the service and the method, as `Events.List`: the struct of the parameters. */
  export const structs: Record<string, string>
  /** By the struct, and the parameter: the field and its type, as `Country []string`. */
  export const fields: Record<string, Record<string, string>>
}
