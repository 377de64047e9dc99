// Measures the sandbox with 100,000 contacts: start, memory and calls. Run after `make build`: node bench/sandbox.js
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startSandbox } from '../pkg/bin/sandbox.js'

const COUNT = 100_000
const person = (number) => ({
  firstName: `Ada${number}`,
  lastName: 'Lovelace',
  email: `ada${number}@example.com`,
  phone: `+1201${5_000_000 + number}`,
})
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leadbridge-'))
const data = path.join(folder, 'data')
if (process.argv[2]) await measure(process.argv[2])
else {
  const contacts = Array.from({ length: COUNT }, (_, number) => person(number))
  let began = performance.now()
  const first = await startSandbox({ contacts, data })
  console.log(
    `createSandbox({ contacts }) with --data: ${Math.round(performance.now() - began)} ms`,
  )
  await first.close()
  const size = Math.round(fs.statSync(data).size / 1e6)
  console.log(`file: ${size} MB`)
  const { spawnSync } = await import('node:child_process')
  spawnSync(process.execPath, [new URL(import.meta.url).pathname, data], { stdio: 'inherit' })
}
fs.rmSync(folder, { recursive: true })

async function measure(file) {
  const began = performance.now()
  const server = await startSandbox({ data: file, limits: false })
  console.log(`start from the file: ${Math.round(performance.now() - began)} ms`)
  console.log(`resident: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  const { token, location: locationId } = server.sandbox
  const headers = { authorization: `Bearer ${token}`, version: '2021-07-28' }
  const call = (method, url, body) => {
    const text = body && JSON.stringify({ locationId, ...body })
    return server.sandbox.handle({ method, url, headers, body: text })
  }
  const id =
    server.sandbox.records('calendars') &&
    JSON.parse(call('GET', `/contacts/?locationId=${locationId}`).body).contacts[0].id
  const calls = {
    create: (n) => call('POST', '/contacts/', { email: `new${n}@example.com` }),
    get: () => call('GET', `/contacts/${id}`),
    upsert: (n) =>
      call('POST', '/contacts/upsert', { email: `ada${n}@example.com`, city: 'London' }),
    search: () => call('POST', '/contacts/search', { pageLimit: 20 }),
    'search by e-mail': (n) =>
      call('POST', '/contacts/search', {
        pageLimit: 20,
        filters: [{ field: 'email', operator: 'eq', value: `ada${n}@example.com` }],
      }),
    'search by words': (n) =>
      call('POST', '/contacts/search', { pageLimit: 20, query: `ada${n}@` }),
    'search by a word of every contact': () =>
      call('POST', '/contacts/search', { pageLimit: 20, query: 'lovelace' }),
    'search by a word of no contact': () =>
      call('POST', '/contacts/search', { pageLimit: 20, query: 'babbage' }),
    'search by tag': () =>
      call('POST', '/contacts/search', {
        pageLimit: 20,
        filters: [{ field: 'tags', operator: 'eq', value: 'vip' }],
      }),
    'search by part of a name': () =>
      call('POST', '/contacts/search', {
        pageLimit: 20,
        filters: [{ field: 'firstNameLowerCase', operator: 'contains', value: 'da77' }],
      }),
    'search, sorted by last name': () =>
      call('POST', '/contacts/search', {
        pageLimit: 20,
        sort: [{ field: 'lastNameLowerCase', direction: 'asc' }],
      }),
    list: () => call('GET', `/contacts/?locationId=${locationId}`),
    findDuplicate: (n) =>
      call(
        'GET',
        `/contacts/search/duplicate?locationId=${locationId}&email=ada${n}%40example.com`,
      ),
  }
  for (const [name, run] of Object.entries(calls)) {
    const from = performance.now()
    let status
    for (let number = 0; number < 50; number++) ({ status } = run(number * 7))
    console.log(`${name} (${status}): ${((performance.now() - from) / 50).toFixed(2)} ms`)
  }
  await server.close()
}
