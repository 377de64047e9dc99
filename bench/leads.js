// Compares leads through the handler with the same requests by plain fetch: medians, and ratios with their range.
// BEFORE is the folder of another build of the package, to compare with as well.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const rounds = Number(process.env.ROUNDS ?? 7)
const count = Number(process.env.LEADS ?? 1000)
const folders = { leadbridge: path.join(here, '../pkg'), fetch: '' }
if (process.env.BEFORE) folders.before = path.resolve(process.env.BEFORE)
const names = Object.keys(folders)

const server = fork(path.join(here, 'account.js'))
const [port] = await once(server, 'message')
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

for (const concurrency of [1, 16]) {
  const found = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? names.toReversed() : names) {
      const args = [name, `http://127.0.0.1:${port}`, folders[name], concurrency, count]
      const child = fork(path.join(here, 'lead.js'), args.map(String))
      const [figures] = await once(child, 'message')
      await once(child, 'exit')
      found[name].push(figures)
    }
  }
  console.log(`\n${count} leads, ${concurrency} at a time, ${rounds} rounds`)
  for (const name of names) {
    const values = (key) => found[name].map((figures) => figures[key])
    const ratios = found.leadbridge.map(({ cpu }, round) => cpu / found[name][round].cpu)
    const [low, high] = [Math.min(...ratios).toFixed(2), Math.max(...ratios).toFixed(2)]
    const comparison =
      name === 'leadbridge'
        ? ''
        : `   leadbridge takes ${median(ratios).toFixed(2)} of its CPU time (${low}–${high})`
    const [cpu, rate] = [median(values('cpu')).toFixed(0), median(values('rate')).toFixed(0)]
    console.log(
      `  ${name.padEnd(11)} ${cpu.padStart(6)} µs per lead, ${rate.padStart(5)} leads per second${comparison}`,
    )
  }
}
server.disconnect()
