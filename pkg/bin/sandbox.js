// The sandbox behind a socket, kept in a file.
import fs from 'node:fs'
import path from 'node:path'
import { createSandbox } from 'leadbridge/sandbox'
import { listen, readBody } from './http.js'

/**
 * Starts the sandbox on 127.0.0.1. With `data`, every change is on disk before it is answered: what kill -9 loses is at
 * most the request in flight.
 */
export async function startSandbox({ port = 0, data, ...options } = {}) {
  const sandbox = await createSandbox(options)
  const journal = data && openJournal(data, sandbox)
  const server = await listen(port, async (request, response) => {
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
    const body = await textOf(request, await readBody(request))
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    const outcome = sandbox.handle({
      method: request.method,
      url: request.url,
      headers,
      body: body || undefined,
    })
    journal?.keep()
    if (outcome.effect === 'delay')
      await new Promise((resolve) => setTimeout(resolve, outcome.delay))
    if (outcome.effect === 'lost') return void request.socket.destroy()
    const bytes = Buffer.from(outcome.body)
    response.writeHead(outcome.status, { ...outcome.headers, 'content-length': bytes.length })
    if (outcome.effect !== 'cut') return void response.end(bytes)
    response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy())
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

/** The body as the sandbox reads it: parts become JSON, a file in them its name and size. */
async function textOf({ headers }, body) {
  const type = headers['content-type'] ?? ''
  if (!body || !type.startsWith('multipart/')) return body
  const parts = await new Response(body, { headers: { 'content-type': type } }).formData()
  const plain = ([name, part]) => [
    name,
    typeof part === 'string' ? part : { name: part.name, size: part.size },
  ]
  return JSON.stringify(Object.fromEntries([...parts].map(plain)))
}

/** Reads what was kept, writes it anew in one piece, and goes on at its end. */
function openJournal(file, sandbox) {
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  if (fs.existsSync(file)) {
    const broken = sandbox.replay(fs.readFileSync(file, 'utf8'))
    if (broken)
      console.error(
        `${file}: ${broken} line${broken > 1 ? 's' : ''} could not be read and were left out`,
      )
  }
  sandbox.changes()
  const fresh = `${file}.new`
  const written = fs.openSync(fresh, 'w')
  fs.writeSync(written, sandbox.snapshot())
  fs.fsyncSync(written)
  fs.closeSync(written)
  fs.renameSync(fresh, file)
  const open = fs.openSync(file, 'a')
  return {
    keep() {
      const lines = sandbox.changes()
      if (!lines) return
      fs.writeSync(open, lines)
      fs.fsyncSync(open)
    },
    close: () => fs.closeSync(open),
  }
}
