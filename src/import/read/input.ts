import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Unzip, UnzipInflate } from 'fflate'

/** An opened, unpacked file of a dataset. */
export interface InputFile {
  name: string
  chunks: AsyncIterable<Uint8Array>
}

/** The content of a path: a file, the files of a zip archive, or standard input (`-`). */
interface Input {
  path: string
  /** Size on disk in bytes; null when unknown. */
  size: number | null
  /** How many of those bytes have been read. */
  bytesRead: () => number
  files: AsyncGenerator<InputFile>
}

const GZIP = [0x1f, 0x8b]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
const begins = (chunk: Uint8Array, magic: number[]) => magic.every((byte, i) => chunk[i] === byte)

async function* counted(stream: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
  for await (const chunk of stream) {
    onBytes(chunk.length)
    yield chunk
  }
}

const SLICE_BYTES = 8 * 1024

/** Splits compressed bytes into small pieces, as each may unpack to a thousand times its size. */
async function* sliced(chunks: AsyncIterable<Uint8Array>) {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += SLICE_BYTES)
      yield chunk.subarray(at, at + SLICE_BYTES)
}

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  yield first
  for (;;) {
    const { value, done } = await rest.next()
    if (done) return
    yield value
  }
}

const WHOLE_BYTES = 64 * 1024 * 1024

/** Reads a whole file into memory; throws when it is too large. */
export const wholeFile = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > WHOLE_BYTES)
      throw new Error(`a file of this format may have at most ${WHOLE_BYTES / 1024 / 1024} MiB`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip()
  const feed = async () => {
    for await (const chunk of chunks)
      if (!unpacked.write(chunk)) await new Promise((resolve) => unpacked.once('drain', resolve))
    unpacked.end()
  }
  feed().catch((error: Error) => unpacked.destroy(error))
  yield* unpacked as AsyncIterable<Uint8Array>
}

/** The files of a zip archive, each to be read before the next; throws when there are none. */
async function* unzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputFile> {
  interface Entry {
    name: string
    waiting: Uint8Array[]
    isWhole: boolean
  }
  const entries: Entry[] = []
  const archive = new Unzip((file) => {
    // Folders, and the metadata that macOS adds.
    if (file.name.endsWith('/') || file.name.startsWith('__MACOSX/')) return
    const entry: Entry = { name: basename(file.name), waiting: [], isWhole: false }
    entries.push(entry)
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      if (chunk.length > 0) entry.waiting.push(chunk)
      entry.isWhole = isLast
    }
    file.start()
  })
  archive.register(UnzipInflate)
  const source = sliced(chunks)
  let isEnded = false
  let hasFiles = false
  const more = async (): Promise<void> => {
    const { value, done } = await source.next()
    isEnded = done === true
    archive.push(value ?? new Uint8Array(), isEnded)
  }
  async function* dataOf(entry: Entry): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = entry.waiting.shift()
      if (chunk) yield chunk
      else if (entry.isWhole) return
      else if (isEnded) throw new Error(`the archive ends inside ${entry.name}`)
      else await more()
    }
  }
  for (;;) {
    const entry = entries.shift()
    if (entry) {
      hasFiles = true
      yield { name: entry.name, chunks: dataOf(entry) }
    } else if (!isEnded) await more()
    else if (hasFiles) return
    else throw new Error('the archive has no files')
  }
}

/** Opens a file, plain, gzipped or zipped, or `-`; errors are thrown while it is read. */
export const openInput = (path: string, standardInput: Readable): Input => {
  const size = path === '-' ? null : statSync(path).size
  let bytes = 0
  async function* files(): AsyncGenerator<InputFile> {
    // Opened lazily, so that a missing file fails where it is read.
    const stream: Readable = path === '-' ? standardInput : createReadStream(path)
    const read = counted(stream as AsyncIterable<Uint8Array>, (more) => {
      bytes += more
    })
    const name = path === '-' ? 'standard input' : basename(path)
    const { value: first, done } = await read.next()
    if (done) {
      yield { name, chunks: read }
      return
    }
    const whole = chain(first, read)
    if (begins(first, ZIP) || begins(first, EMPTY_ZIP)) yield* unzip(whole)
    else if (begins(first, GZIP)) yield { name: name.replace(/\.gz$/i, ''), chunks: gunzip(whole) }
    else yield { name, chunks: whole }
  }
  return { path, size, bytesRead: () => bytes, files: files() }
}
