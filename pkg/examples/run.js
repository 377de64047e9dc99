// Builds every example as a user would, starts it behind a proxy as https://shop.example, and sends leads to it.
// `node examples/run.js next astro` runs only these; with `--lock` it writes their lock files instead.

import { examples } from './examples.js'
import { build, install, lock, pack, start } from './project.js'
import { startAccount } from './services.js'
import { visit } from './visit.js'

const [flags, names] = [[], []]
for (const word of process.argv.slice(2)) (word.startsWith('--') ? flags : names).push(word)
const unknown = names.filter((name) => !Object.hasOwn(examples, name))
if (unknown.length > 0) {
  console.error(`There is no example ${unknown.join(', ')}: ${Object.keys(examples).join(', ')}`)
  process.exit(2)
}
const waiting = names.length > 0 ? names : Object.keys(examples)

pack()
if (flags.includes('--lock')) {
  for (const name of waiting) lock(name)
  process.exit()
}

let failed = 0
console.log('          install    build     test')
// Two at a time, because one may build while the other waits for the network.
await Promise.all([work(), work()])
process.exit(failed === 0 ? 0 : 1)

async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const seconds = []
    const timed = async (job) => {
      const began = performance.now()
      try {
        return await job()
      } finally {
        seconds.push(`${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(9))
      }
    }
    const problem = await test(name, timed).catch((error) => error)
    console.log(`${problem ? 'FAILED' : 'ok    '} ${seconds.join('')}  ${name}`)
    if (!problem) continue
    console.log(String(problem.stack).replaceAll(/^/gm, '       '))
    failed++
  }
}

async function test(name, timed) {
  const example = examples[name]
  await timed(() => install(name))
  const account = await startAccount(example)
  try {
    await timed(() => build(name, account.env))
    await timed(async () => {
      const server = await start(name, example, account.env)
      try {
        await visit(example, account, server)
      } catch (error) {
        error.stack += `\n${server.output()}`
        throw error
      } finally {
        await server.stop()
      }
    })
  } finally {
    await account.close()
  }
}
