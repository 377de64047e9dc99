// Compares leadbridge, the official SDK and plain fetch: medians, and ratios with their range.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sizes } from '../pkg/scripts/sizes.js'

const here = path.dirname(fileURLToPath(import.meta.url))
const rounds = Number(process.env.ROUNDS ?? 11)
const requests = Number(process.env.REQUESTS ?? 3000)

const server = fork(path.join(here, 'server.js'))
const [port] = await once(server, 'message')

async function run(name, ...rest) {
  const child = fork(path.join(here, 'client.js'), [
    name,
    `http://127.0.0.1:${port}`,
    ...rest.map(String),
  ])
  const [figures] = await once(child, 'message')
  await once(child, 'exit')
  return figures
}

const sorted = (values) => values.toSorted((a, b) => a - b)
const median = (values) => sorted(values)[values.length >> 1]
const range = (values) => `${sorted(values)[0].toFixed(2)}–${sorted(values).at(-1).toFixed(2)}`

/** Runs the clients in turn, so that other load on the machine affects all of them equally. */
async function compare(title, unit, names, measure) {
  const found = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? names.toReversed() : names) found[name].push(await measure(name))
  }
  console.log(`\n${title}`)
  for (const name of names) {
    const [ours, theirs] = [found.leadbridge, found[name]]
    const ratios = ours.map((value, index) => value / theirs[index])
    const comparison =
      name === 'leadbridge'
        ? ''
        : `   leadbridge is ${median(ratios).toFixed(3)} of it (${range(ratios)})`
    console.log(
      `  ${name.padEnd(11)} ${median(theirs).toFixed(1).padStart(8)} ${unit}${comparison}`,
    )
  }
}

console.log(`Node ${process.version}, ${rounds} rounds, medians; each figure from a new process`)
await compare(
  'From import until ready',
  'ms',
  ['leadbridge', 'official'],
  async (name) => (await run(name, 'cold')).load,
)
await compare(
  'From start until the first response',
  'ms',
  ['leadbridge', 'official', 'fetch'],
  async (name) => (await run(name, 'cold')).first,
)
for (const concurrency of [1, 64]) {
  const title = `CPU per request, ${concurrency} at a time, ${requests} requests`
  await compare(
    title,
    'µs',
    ['leadbridge', 'official', 'fetch'],
    async (name) => (await run(name, 'cpu', concurrency, requests)).cpu,
  )
}
server.disconnect()

console.log('\nSizes in bytes')
const rows = (await sizes()).map(({ part, raw, brotli }) => [part, { raw, brotli }])
console.table(Object.fromEntries(rows))
