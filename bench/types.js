// Measures how long the TypeScript compiler takes for a file that uses ten operations, compared with an empty file.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runs = 5
const pkg = fileURLToPath(new URL('../pkg/', import.meta.url))
const tsc = join(pkg, 'node_modules/typescript/bin/tsc')
// Inside the package, so that its name is resolved.
const folder = mkdtempSync(join(pkg, 'node_modules/.types-'))

const compilerOptions = {
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'nodenext',
  noEmit: true,
  skipLibCheck: false,
  strict: true,
  target: 'ES2022',
  types: [],
}

const files = {
  empty: 'export {}\n',
  'ten operations': `import { createClient } from 'leadbridge'
const api = createClient({ token: 'pit-…', location: 'loc_1' })
await api.contacts.get({ contactId: 'c' })
await api.contacts.create({ body: { email: 'ada@example.com' } })
await api.contacts.delete({ contactId: 'c' })
await api.contacts.search()
await api.contacts.addTags({ contactId: 'c', body: { tags: ['vip'] } })
await api.calendars.listGroups()
await api.calendars.createAppointment({
  body: { calendarId: 'k', contactId: 'c', startTime: '2026-01-02T10:00:00Z' },
})
await api.businesses.list()
await api.workflows.list()
await api.locations.listCustomFields()
`,
}

try {
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['use.mts'] }),
  )
  const times = Object.fromEntries(Object.keys(files).map((name) => [name, []]))
  // In turn, so that other load on the machine affects both equally.
  for (let run = 0; run < runs; run++)
    for (const [name, text] of Object.entries(files)) times[name].push(compile(text))
  const medians = Object.values(times).map(median)
  Object.keys(files).forEach((name, i) => {
    const [least, most] = [Math.min(...times[name]), Math.max(...times[name])]
    console.log(`${name.padEnd(16)} ${seconds(medians[i])} s (${seconds(least)}-${seconds(most)})`)
  })
  console.log(`${'difference'.padEnd(16)} ${seconds(medians[1] - medians[0])} s`)
} finally {
  rmSync(folder, { recursive: true })
}

/** The milliseconds of one compilation; a type error ends the benchmark with the message of the compiler. */
function compile(text) {
  writeFileSync(join(folder, 'use.mts'), text)
  const began = performance.now()
  execFileSync(process.execPath, [tsc, '--project', folder], { stdio: 'inherit' })
  return performance.now() - began
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2)
}
