/** An event whose links are written: its number, its id, and its first day, which each of them carries. */
export interface WrittenEvent {
  seq: number
  id: string
  dateStart: string
}
