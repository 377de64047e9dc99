// What the size of the table costs at the start: the package as it is beside a build whose table has the contacts alone, until
// ready and until the first request is built. Processes of their own, in turn.

import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { inPkg, inRoot, pkg } from '../pkg/scripts/paths.js'
import { compile, makeWasm } from '../pkg/scripts/wasm.js'

const rounds = Number(process.env.ROUNDS ?? 31)

console.log('Building the crate with the table of contacts alone')
const copy = inRoot('target/contacts-only')
const compiled = inRoot('target/contacts-only.wasm')
compile('full', copy, compiled, { LEADBRIDGE_CONTACTS_ONLY: '1' })
for (const part of ['package.json', 'dist', 'wasm'])
  cpSync(inPkg(part), `${copy}/${part}`, { recursive: true })
await makeWasm('full', compiled, `${copy}/wasm`)

const packages = { 'every operation': pkg, 'contacts alone': copy }

const code = (folder) => `
  const began = performance.now()
  const { build, operations, ready } = await import('file://${folder}/dist/index.js')
  await ready()
  const isReady = performance.now()
  build('contacts.get', { contactId: 'c_1' }, { token: 'pit-bench' })
  const isBuilt = performance.now()
  console.log(JSON.stringify([isReady - began, isBuilt - began, operations.length]))`
const start = (folder) =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code(folder)], {
      encoding: 'utf8',
    }),
  )

const found = Object.fromEntries(Object.keys(packages).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  const names = Object.keys(packages)
  for (const name of round % 2 ? names.reverse() : names) found[name].push(start(packages[name]))
}

const sorted = (values) => values.toSorted((a, b) => a - b)
const median = (values) => sorted(values)[values.length >> 1]
const spread = (values, digits) =>
  `${sorted(values)[0].toFixed(digits)}–${sorted(values).at(-1).toFixed(digits)}`

console.log(`Node ${process.version}, ${rounds} rounds, medians with least and most, ms`)
const whats = ['until ready', 'until the first request is built']
for (const [name, runs] of Object.entries(found)) {
  const size = brotliCompressSync(readFileSync(`${packages[name]}/wasm/full_bg.wasm`)).length
  console.log(`${name}: ${runs[0][2]} operations, ${(size / 1000).toFixed(1)} KB of wasm (brotli)`)
  whats.forEach((what, at) => {
    const times = runs.map((run) => run[at])
    console.log(
      `  ${what.padEnd(34)} ${median(times).toFixed(1).padStart(6)} (${spread(times, 1)})`,
    )
  })
}
whats.forEach((what, at) => {
  const ratios = found['every operation'].map((run, i) => run[at] / found['contacts alone'][i][at])
  console.log(
    `${what}: with every operation ${median(ratios).toFixed(3)} of it (${spread(ratios, 2)})`,
  )
})
