// Leads through the handler beside the same requests by bare fetch, in one run: medians, and ratios with their spread.
// BEFORE names the folder of another build of the package, which then runs as a third.
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
      const facts = [name, `http://127.0.0.1:${port}`, folders[name], concurrency, count]
      const child = fork(path.join(here, 'lead.js'), facts.map(String))
      const [figures] = await once(child, 'message')
      await once(child, 'exit')
      found[name].push(figures)
    }
  }
  console.log(`\n${count} leads, ${concurrency} at a time, ${rounds} rounds`)
  for (const name of names) {
    const of = (what) => found[name].map((figures) => figures[what])
    const ratios = found.leadbridge.map(({ cpu }, round) => cpu / found[name][round].cpu)
    const [low, high] = [Math.min(...ratios).toFixed(2), Math.max(...ratios).toFixed(2)]
    const beside =
      name === 'leadbridge'
        ? ''
        : `   leadbridge takes ${median(ratios).toFixed(2)} of its processor time (${low}–${high})`
    const [cpu, rate] = [median(of('cpu')).toFixed(0), median(of('rate')).toFixed(0)]
    console.log(
      `  ${name.padEnd(11)} ${cpu.padStart(6)} µs a lead, ${rate.padStart(5)} leads a second${beside}`,
    )
  }
}
server.disconnect()
