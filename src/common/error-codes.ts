/** The codes of what may be wrong in one place of a request, and what each means. Codes are added, never changed. */
export const ERROR_CODES = {
  unknown: 'There is no such parameter or field. `allowed` has those that there are.',
  required: 'It must be given.',
  wrong_type: 'The value is of another type.',
  not_allowed:
    'The value is not one of those that are allowed. `allowed` has them, if they are not too many.',
  bad_format: 'The value is not written in the form that it must have.',
  malformed: 'It cannot be read: not JSON, not UTF-8, or not compressed as said.',
  repeated: 'The parameter is given more than once, and takes one value.',
  too_short: 'The text has too few characters.',
  too_long: 'The text has too many characters.',
  too_few: 'The list has too few items.',
  too_many: 'There are too many items, values or matches.',
  out_of_range: 'The number or time is too small or too great.',
  out_of_order: 'The end of a range is before its beginning.',
  too_deep: 'Lists and objects are nested too deep.',
  duplicate: 'The list has the same item already.',
  one_of: 'Of several fields, one must be given, and only one if the message says so.',
  needs_another:
    'It must be given together with another parameter or field, which the message names.',
  conflicting: 'It cannot be given together with another parameter, or for this form of answer.',
  bad_cursor: 'The cursor was altered, or belongs to another list, other filters or another order.',
  unknown_reference: 'It refers to a resource, row or version that does not exist.',
  self_reference: 'It refers to the resource itself.',
  deleted: 'It refers to the version that deleted the resource.',
  offset_mismatch: 'The body of the article has another text at these offsets.',
} as const

/** The codes, for programs, of a fault in one place of a request. */
export type ErrorCode = keyof typeof ERROR_CODES
