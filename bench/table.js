// Measures what tables cost at the start: contacts, which are built in, compared with all 42 areas, until ready and until
// the first request is built. Each run is a new process; the variants take turns.

import { execFileSync } from 'node:child_process'
import { inPkg } from '../pkg/scripts/paths.js'

const rounds = Number(process.env.ROUNDS ?? 31)
const variants = { 'contacts only': '', 'every area': "{ areas: 'all' }" }

const code = (options) => `
  const began = performance.now()
  const { build, ready } = await import('file://${inPkg('dist/index.js')}')
  await ready(${options})
  const isReady = performance.now()
  build('contacts.get', { contactId: 'c_1' }, { token: 'pit-bench' })
  console.log(JSON.stringify([isReady - began, performance.now() - began]))`
const start = (options) => {
  const args = ['--input-type=module', '--eval', code(options)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

const found = Object.fromEntries(Object.keys(variants).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  const names = Object.keys(variants)
  for (const name of round % 2 ? names.reverse() : names) found[name].push(start(variants[name]))
}

const sorted = (values) => values.toSorted((a, b) => a - b)
const median = (values) => sorted(values)[values.length >> 1]
const range = (values, digits) =>
  `${sorted(values)[0].toFixed(digits)}–${sorted(values).at(-1).toFixed(digits)}`

console.log(`Node ${process.version}, ${rounds} rounds, medians with minimum and maximum, ms`)
const measures = ['until ready', 'until the first request is built']
for (const [name, runs] of Object.entries(found)) {
  console.log(name)
  measures.forEach((measure, at) => {
    const times = runs.map((run) => run[at])
    const shown = median(times).toFixed(1).padStart(6)
    console.log(`  ${measure.padEnd(34)} ${shown} (${range(times, 1)})`)
  })
}
measures.forEach((measure, at) => {
  const ratios = found['every area'].map(
    (run, round) => run[at] / found['contacts only'][round][at],
  )
  console.log(
    `${measure}: every area takes ${median(ratios).toFixed(2)} of contacts only (${range(ratios, 2)})`,
  )
})
