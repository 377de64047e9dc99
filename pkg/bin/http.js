// What both servers share: they listen on this machine only, and close cleanly.
import http from 'node:http'

/** A request that gets the status 400. */
export class BadRequest extends Error {}

/** The names of this machine. A request with another name may be an attack (DNS rebinding). */
const LOCAL = /^(([\w-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i

/** Whether the request is from a page on this machine, or not from a page. */
export const isLocal = ({ headers: { origin } }) =>
  origin === undefined || LOCAL.test(origin.replace(/^https?:\/\//, ''))

/** Starts a server on 127.0.0.1; port 0 selects a free one. */
export async function listen(port, handle) {
  const server = http.createServer((request, response) => {
    const host = request.headers.host ?? ''
    if (!HOST.test(host)) return void response.writeHead(400).end('The Host header is malformed.')
    if (!LOCAL.test(host))
      return void response
        .writeHead(421)
        .end('The Host header must name this machine: localhost, 127.0.0.1 or [::1].')
    handle(request, response).catch((error) => {
      const isBad = error instanceof BadRequest
      if (!isBad) console.error(error)
      if (response.headersSent) return void response.end()
      response.writeHead(isBad ? 400 : 500)
      response.end(isBad ? error.message : '')
    })
  })
  server.requestTimeout = 30_000
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: server.address().port,
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The body as a string, or undefined if it has more than `most` bytes. */
export async function readBody(request, most = 1_000_000) {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    // The rest is read and discarded, so that the client gets the response.
    if (size <= most) chunks.push(chunk)
  }
  if (size > most) return undefined
  return Buffer.concat(chunks).toString('utf8')
}
