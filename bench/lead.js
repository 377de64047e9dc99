// Measures one implementation in a separate process: the CPU time of a lead and the leads per second.
import { pathToFileURL } from 'node:url'

const [name, url, folder, concurrency, count] = process.argv.slice(2)
const form = (number) => ({
  name: 'Ada Lovelace',
  email: `ada${number}@example.com`,
  phone: '+12015550123',
  message: 'Please call me in the afternoon.',
  $form: { id: `form_${number}` },
})

/** Sends the same four requests with fetch, without validation, idempotency key, limit or retry. */
function plainFetch() {
  const headers = {
    Authorization: 'Bearer pit-bench',
    Version: '2021-07-28',
    Accept: 'application/json',
    'Content-Type': 'application/json',
  }
  const send = async (method, path, body) => {
    const request = { method, headers, body: body && JSON.stringify(body) }
    return (await fetch(url + path, request)).json()
  }
  return async (request) => {
    const { email, phone, name, message } = await request.json()
    const find = (query) =>
      send('GET', `/contacts/search/duplicate?locationId=loc_1&${new URLSearchParams(query)}`)
    if ((await find({ email })).contact || (await find({ number: phone })).contact)
      throw new Error('the contact exists')
    const [firstName, lastName] = name.split(' ')
    const contact = { firstName, lastName, email, phone, locationId: 'loc_1', source: 'Website' }
    const created = await send('POST', '/contacts/', contact)
    await send('POST', `/contacts/${created.contact.id}/notes`, { body: message })
    return Response.json({ ok: true })
  }
}

async function leadbridge() {
  const load = (file) => import(pathToFileURL(`${folder}/dist/${file}.js`).href)
  const [{ createClient }, { createHandler }] = [await load('index'), await load('edge')]
  const client = createClient({ token: 'pit-bench', location: 'loc_1', baseUrl: url })
  const handler = createHandler({ client, lead: { minTime: 0 } })
  return (request) => handler.fetch(request)
}

const handle = name === 'fetch' ? plainFetch() : await leadbridge()
let number = 0
const post = async () => {
  const body = JSON.stringify(form(++number))
  // The headers that a server forwards.
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
  const request = new Request('http://shop.example/lead', { method: 'POST', headers, body })
  const response = await handle(request)
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
}
const run = async (total) => {
  let left = total
  const worker = async () => {
    while (left-- > 0) await post()
  }
  await Promise.all(Array.from({ length: Number(concurrency) }, worker))
}
await run(300)
const [before, began] = [process.cpuUsage(), performance.now()]
await run(Number(count))
const took = performance.now() - began
const { user, system } = process.cpuUsage(before)
process.send({ cpu: (user + system) / count, rate: (count / took) * 1000 })
process.disconnect()
setImmediate(() => process.exit(0))
