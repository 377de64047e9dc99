// The sandbox as a server, optionally stored in a file.
import fs from 'node:fs'
import { createSandbox } from 'leadbridge/sandbox'
import { BadRequest, isLocal, listen, readBody } from './http.js'
import { openJournal } from './journal.js'

/**
 * Starts the sandbox on 127.0.0.1. With `data`, every change is on disk before the response is sent, so that `kill -9` loses at
 * most the request in flight. A change that cannot be written is rolled back, and the response is 507.
 */
export async function startSandbox({ port = 0, data, ...options } = {}) {
  // As a server it has the real API's limits by default.
  const sandbox = await createSandbox({ limits: true, ...options })
  const isNew = data !== undefined && !fs.lstatSync(data, { throwIfNoEntry: false })
  const journal = data === undefined ? undefined : openJournal(data, sandbox)
  const server = await listen(port, async (request, response) => {
    // The token is public: other sites that a developer visits must not read the data.
    if (!isLocal(request))
      return refuse(
        response,
        403,
        `Only pages of this machine have access, not those of ${request.headers.origin}.`,
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
    // No request was served, so a new file contains no user data.
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

/** The body as a string. Multipart becomes JSON, with the name and size of each file. */
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
