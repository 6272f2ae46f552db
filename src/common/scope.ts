/** The scopes of keys; each includes those before it. */
export const SCOPES = ['read', 'write', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

/** Whether a key of one scope may do what needs another. */
export const allows = (held: Scope, needed: Scope): boolean =>
  SCOPES.indexOf(held) >= SCOPES.indexOf(needed)

/** The longest name of a key. */
export const KEY_NAME_CHARACTERS = 100
