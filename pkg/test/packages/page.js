// Serves a folder on 127.0.0.1 and opens it in Chromium.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { chromium } from 'playwright-core'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' }

/**
 * Resolves to the first line a page with this script prints; rejects with its first error. `loaded` gets the text of every
 * script.
 */
export async function openPage(folder, head = '', script = 'page.js', loaded = []) {
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${head}<script type="module" src="/${script}"></script>`
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname)
    const isScript = extname(path) === '.js'
    const body = path === '/' ? html : await readFile(join(folder, path)).catch(() => undefined)
    if (isScript && body) loaded.push(String(body))
    const type = types[extname(path) || '.html'] ?? 'application/octet-stream'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))

  const executablePath = process.env.CHROME || '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    return await new Promise((resolve, reject) => {
      page.on('console', (message) =>
        message.type() === 'error' ? reject(new Error(message.text())) : resolve(message.text()),
      )
      page.on('pageerror', reject)
      page.on('requestfailed', (request) => reject(new Error(`${request.url()} failed`)))
      setTimeout(() => reject(new Error('nothing was printed in 20 s')), 20_000).unref()
      page.goto(`http://127.0.0.1:${server.address().port}/`).catch(reject)
    })
  } finally {
    await browser.close()
    server.close()
  }
}
