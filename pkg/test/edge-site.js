// A site with a handler and a sandbox, for the tests of the edge handler.

import { createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { createSandbox } from 'leadbridge/sandbox'

export const SHOP = 'https://shop.example'

export async function setup(lead = {}, more = {}) {
  const sandbox = await createSandbox()
  const { fetch = sandbox.fetch, ...options } = more
  const client = createClient({
    token: sandbox.token,
    location: sandbox.location,
    fetch: (url, init) => fetch(url, init, sandbox),
  })
  const reports = []
  const errors = []
  const tasks = []
  const handler = createHandler({
    client,
    lead: { allow: [SHOP], minTime: 0, ...lead },
    onLead: (report) => void reports.push(report),
    onError: (error, report) => void errors.push([error, report]),
    waitUntil: (task) => void tasks.push(task),
    ...options,
  })
  const send = (body, headers = {}, method = 'POST', ...rest) =>
    handler.fetch(
      new Request(`${SHOP}/leads`, {
        method,
        body,
        headers: { origin: SHOP, ...headers },
        duplex: 'half',
      }),
      ...rest,
    )
  const post = (fields, headers, ...rest) =>
    send(
      JSON.stringify(fields),
      { 'content-type': 'application/json', accept: 'application/json', ...headers },
      'POST',
      ...rest,
    )
  /** Waits until every `onLead` and `onError` has been called. */
  const settled = async () => {
    await Promise.all(tasks.splice(0))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { sandbox, client, reports, errors, send, post, handler, settled }
}

export const notes = (sandbox) => sandbox.records('note').map(({ body }) => body)

export const ada = { name: 'Ada Lovelace', email: 'ada@example.com', phone: '+1 201 555 0101' }

/** The lines that are printed while `work` runs. */
export async function printed(work) {
  const lines = []
  const print = console.error
  console.error = (line) => void lines.push(line)
  try {
    await work(lines)
  } finally {
    console.error = print
  }
  return lines
}

export const parts = (...list) =>
  Buffer.concat([
    ...list.flatMap(([head, body]) => [
      Buffer.from(`--B\r\n${head}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--B--\r\n'),
  ])
export const named = (name, more = '') => `content-disposition: form-data; name="${name}"${more}`
export const multipart = { 'content-type': 'multipart/form-data; boundary=B' }

/** Processor time in milliseconds, which does not depend on the load of the machine. */
export const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
