// The services around an example: a sandbox instead of HighLevel, and a TLS proxy in front of the site.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../bin/sandbox.js'

/** The host name of the site. */
export const SITE = 'shop.example'

/** Starts a sandbox for one example; `env` contains the environment variables that the example reads. */
export async function startAccount({ prefix = '' }) {
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
 * Terminates TLS and forwards requests, as nginx does. With `keepsHost`, `Host` is the name of the site
 * (`proxy_set_header Host $host`); without, it is that of the server, and only `X-Forwarded-Host` names the site.
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
    const forwarded = http.request(
      { host: '127.0.0.1', port, method, path, headers },
      (upstream) => {
        response.writeHead(upstream.statusCode, upstream.headers)
        upstream.pipe(response)
      },
    )
    forwarded.on('error', () => response.writeHead(502).end())
    request.pipe(forwarded)
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

let pair
/** A self-signed certificate for the site, with its key. */
function certificate() {
  if (pair) return pair
  const folder = mkdtempSync(join(tmpdir(), 'leadbridge-'))
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name))
  try {
    const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    const args = [...kind, '-days', '2', '-subj', `/CN=${SITE}`, '-keyout', key, '-out', cert]
    execFileSync('openssl', args, { stdio: 'ignore' })
    pair = { key: readFileSync(key), cert: readFileSync(cert) }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return pair
}
