// The sandbox behind a socket, kept in a file.
import fs from 'node:fs'
import { createSandbox } from 'leadbridge/sandbox'
import { BadRequest, isLocal, listen, readBody } from './http.js'
import { openJournal } from './journal.js'

/**
 * Starts the sandbox on 127.0.0.1. With `data`, every change is on disk before it is answered, and one that cannot be
 * written is undone and answered with 507: what kill -9 loses is at most the request in flight.
 */
export async function startSandbox({ port = 0, data, ...options } = {}) {
  // Behind a port it is as strict as the real API, unless told otherwise.
  const sandbox = await createSandbox({ limits: true, ...options })
  const isNew = data !== undefined && !fs.lstatSync(data, { throwIfNoEntry: false })
  const journal = data === undefined ? undefined : openJournal(data, sandbox)
  const server = await listen(port, async (request, response) => {
    // Everybody knows the token: a page somewhere else that a developer opens must not reach what is kept here.
    if (!isLocal(request))
      return refuse(
        response,
        403,
        `Pages of this machine only; this one is of ${request.headers.origin}.`,
      )
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
    response.setHeader('access-control-expose-headers', '*')
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', '*')
      response.setHeader(
        'access-control-allow-headers',
        request.headers['access-control-request-headers'] ?? '*',
      )
      return void response.writeHead(204).end()
    }
    const read = await readBody(request)
    if (read === undefined) return refuse(response, 413, 'request entity too large')
    const body = await textOf(request, read)
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    const outcome = sandbox.handle({
      method: request.method,
      url: request.url,
      headers,
      body: body || undefined,
    })
    const failure = journal?.keep()
    if (failure) return refuse(response, 507, `The data file cannot be written: ${failure.message}`)
    if (outcome.effect === 'delay')
      await new Promise((resolve) => setTimeout(resolve, outcome.delay))
    if (outcome.effect === 'lost' || outcome.effect === 'refused')
      return void request.socket.destroy()
    const bytes = Buffer.from(outcome.body)
    response.writeHead(outcome.status, { ...outcome.headers, 'content-length': bytes.length })
    if (outcome.effect !== 'cut') return void response.end(bytes)
    response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy())
  }).catch((error) => {
    // Nothing was served, so a new file holds nothing that anyone wrote.
    if (isNew) fs.rmSync(data, { force: true })
    journal?.close()
    throw error
  })
  return {
    ...server,
    sandbox,
    async close() {
      await server.close()
      journal?.close()
    },
  }
}

function refuse(response, status, message) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ statusCode: status, message }))
}

/** The body as the sandbox reads it: parts become JSON, a file in them its name and size. */
async function textOf({ headers }, body) {
  const type = headers['content-type'] ?? ''
  if (!body || !type.startsWith('multipart/')) return body
  const parts = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new BadRequest('The multipart body cannot be read.')
    })
  const plain = ([name, part]) => [
    name,
    typeof part === 'string' ? part : { name: part.name, size: part.size },
  ]
  return JSON.stringify(Object.fromEntries([...parts].map(plain)))
}
