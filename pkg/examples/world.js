// What surrounds an example: HighLevel as a sandbox, and the proxy that a site has in front of it, with TLS.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../bin/sandbox.js'

/** The name by which visitors know the site. */
export const SITE = 'shop.example'

/** A sandbox of its own for one example; `env` is what its owner would set. */
export async function startWorld({ prefix = '' }) {
  const api = await startSandbox()
  const { sandbox, url } = api
  return {
    env: {
      [`${prefix}LEADBRIDGE_TOKEN`]: sandbox.token,
      [`${prefix}LEADBRIDGE_LOCATION`]: sandbox.location,
      [`${prefix}LEADBRIDGE_URL`]: url,
    },
    sandbox,
    close: () => api.close(),
  }
}

/**
 * Ends TLS and passes requests on, as nginx does. With `keepsHost` the server behind it sees the site's name in `Host`
 * (`proxy_set_header Host $host`); without, its own, and the site's name in `X-Forwarded-Host` only.
 */
export async function startProxy(port, { keepsHost }) {
  const server = https.createServer(certificate(), (request, response) => {
    const headers = {
      ...request.headers,
      host: keepsHost ? request.headers.host : `127.0.0.1:${port}`,
      'x-forwarded-for': request.socket.remoteAddress,
      'x-forwarded-host': request.headers.host,
      'x-forwarded-proto': 'https',
    }
    const { method, url: path } = request
    const passed = http.request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers)
      answer.pipe(response)
    })
    passed.on('error', () => response.writeHead(502).end())
    request.pipe(passed)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: server.address().port,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

let made
/** A certificate for the site, signed by itself. */
function certificate() {
  if (made) return made
  const folder = mkdtempSync(join(tmpdir(), 'leadbridge-'))
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name))
  try {
    const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    const args = [...kind, '-days', '2', '-subj', `/CN=${SITE}`, '-keyout', key, '-out', cert]
    execFileSync('openssl', args, { stdio: 'ignore' })
    made = { key: readFileSync(key), cert: readFileSync(cert) }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return made
}
