import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, inject, test } from 'vitest'

const scratch = mkdtempSync(join(tmpdir(), 'dateline-examples-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const example = async (name: string, ...given: string[]): Promise<string> => {
  const file = fileURLToPath(new URL(`../examples/${name}.ts`, import.meta.url))
  const env = { ...process.env, DATELINE_URL: inject('service'), TMPDIR: scratch }
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...given], { env })
  return stdout
}

test('the dossier of the meeting in Benghazi names who was there, and the sentences', async () => {
  const dossier = await example('benghazi-dossier')
  expect(dossier).toMatch(/^# Haftar receives Langley and a US delegation in Benghazi\n2024-08-27/)
  for (const name of ['Khalifa Haftar', 'Michael Langley', 'Jeremy Berndt'])
    expect(dossier).toContain(`### ${name}`)
  expect(dossier).toContain('"Field Marshal Khalifa Haftar, who commands the Libyan National Army')
})

test('a topic is followed: what was seen is not told again', async () => {
  expect(await example('follow-topic', 'Benghazi')).toMatch(/[1-9]\d* new on "Benghazi"\n$/)
  expect(await example('follow-topic', 'Benghazi')).toBe('0 new on "Benghazi"\n')
  // The other languages' examples keep another form of it.
  expect(readdirSync(scratch)).toContain('dateline-follow-typescript-Benghazi.json')
})

test('a copy is made once, and then brought up to date', async () => {
  const file = join(scratch, 'mirror.json')
  const made = await example('mirror', file)
  expect(made).toMatch(/^([1-9]\d*) resources, \1 written this time\n$/)
  const event = { title: 'Made after the copy', type: 'CONSULT', date: { start: '2026-11-24' } }
  const response = await fetch(`${inject('service')}/v1/events`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(event),
  })
  const { id } = (await response.json()) as { id: string }
  expect(await example('mirror', file)).toMatch(/, [1-9]\d* written this time\n$/)
  expect(readFileSync(file, 'utf8')).toContain(id)
})

test('a CSV loaded twice makes nothing twice', async () => {
  expect(await example('load-csv')).toMatch(/3 rows, 3 new events\n$/)
  expect(await example('load-csv')).toMatch(/3 rows, 0 new events\n$/)
})
