/**
 * JSON in the one form that RFC 8785 (JCS) gives a value: members in the order of their names' UTF-16 code units,
 * no blanks, numbers and strings as ECMAScript prints them. Members that are undefined are left out.
 *
 * @throws for numbers that JSON has not
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`JSON has no ${String(value)}`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members: string[] = []
  for (const name of Object.keys(value).toSorted()) {
    const member: unknown = Reflect.get(value, name)
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}
