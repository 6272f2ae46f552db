/** What a record was called, and when it was made and changed, in the database that it was exported from. */
export interface Identity {
  id?: string | undefined
  version?: number | undefined
  /** Milliseconds since 1970, UTC. */
  createdAt?: number | undefined
  updatedAt?: number | undefined
}

/** The version and the times of a record that is written now, or that is put back as it was. */
export const stamps = (now: number, { version = 1, createdAt, updatedAt }: Identity) => ({
  version,
  createdAt: createdAt ?? updatedAt ?? now,
  updatedAt: updatedAt ?? createdAt ?? now,
})
