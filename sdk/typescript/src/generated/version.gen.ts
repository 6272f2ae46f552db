// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

/** Version of this package, and of the contract it was made from. */
export const VERSION = '0.1.0'
