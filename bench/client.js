// Measures one client in a separate process: the time until the first response and the CPU time of each request.
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'

const [name, url, mode, concurrency, count] = process.argv.slice(2)
const began = performance.now()

const clients = {
  async leadbridge() {
    const { createClient, ready } = await import('../pkg/dist/index.js')
    await ready()
    const at = performance.now()
    const api = createClient({
      token: 'pit-bench',
      location: 'loc_1',
      baseUrl: url,
    })
    return [at, () => api.contacts.get({ contactId: 'c_1' })]
  },
  async official() {
    const require = createRequire(new URL('../pkg/package.json', import.meta.url))
    const { HighLevel } = require('@gohighlevel/api-client')
    HighLevel.BASE_URL = url
    const at = performance.now()
    const api = new HighLevel({
      privateIntegrationToken: 'pit-bench',
      logLevel: 'none',
    })
    return [at, () => api.contacts.getContact({ contactId: 'c_1' })]
  },
  async fetch() {
    const headers = {
      Authorization: 'Bearer pit-bench',
      Version: '2021-07-28',
      Accept: 'application/json',
    }
    const at = performance.now()
    return [at, async () => (await fetch(`${url}/contacts/c_1`, { headers })).json()]
  },
}

const [loaded, call] = await clients[name]()
const response = await call()
if (response.contact.id !== 'c_1') throw new Error('unexpected response')
const first = performance.now()

if (mode === 'cold') {
  process.send({ load: loaded - began, first: first - began })
} else {
  const run = async (total) => {
    let left = total
    const worker = async () => {
      while (left-- > 0) await call()
    }
    await Promise.all(Array.from({ length: Number(concurrency) }, worker))
  }
  await run(1000)
  const before = process.cpuUsage()
  await run(Number(count))
  const { user, system } = process.cpuUsage(before)
  process.send({ cpu: (user + system) / Number(count) })
}
process.disconnect()
setImmediate(() => process.exit(0))
