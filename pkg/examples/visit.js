// Sends leads to an example as its visitors do, and checks what is stored.

import assert from 'node:assert/strict'
import https from 'node:https'
import { chromium } from 'playwright-core'
import { SITE, startProxy } from './services.js'

const ORIGIN = `https://${SITE}`

/** Sends every kind of lead to an example, through a proxy that keeps the `Host` header and one that replaces it. */
export async function visit(example, account, server) {
  for (const keepsHost of [true, false]) {
    const proxy = await startProxy(server.port, { keepsHost })
    try {
      for (const path of example.leads ?? ['/leads']) await postAll(account, proxy, path, keepsHost)
      for (const [path, text] of Object.entries(example.pages ?? {}))
        assert.match((await request(proxy, path)).text, new RegExp(text), path)
      if (example.browser) await fillIn(account, proxy, example)
    } finally {
      await proxy.close()
    }
  }
}

let visitors = 0

/** Sends what browsers send for a form of the site, with and without the widget, and for a form of another site. */
async function postAll({ sandbox }, proxy, path, keepsHost) {
  const values = () => ({ name: 'Ada Lovelace', email: `ada${++visitors}@example.com` })
  const page = { accept: 'text/html', origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
  const script = {
    accept: 'application/json',
    'content-type': 'application/json',
    origin: ORIGIN,
    'sec-fetch-site': 'same-origin',
  }
  const isStored = ({ email }) => sandbox.records('contact').some((one) => one.email === email)

  const plain = values()
  const thanked = await request(proxy, path, page, new URLSearchParams(plain))
  assert.ok([200, 303].includes(thanked.status), `plain form: ${thanked.status} ${thanked.text}`)
  assert.ok(isStored(plain), 'plain form: nothing was stored')

  if (keepsHost) {
    const { 'sec-fetch-site': _, ...older } = page
    const lead = values()
    const response = await request(proxy, path, older, new URLSearchParams(lead))
    assert.ok(
      [200, 303].includes(response.status),
      `older browser: ${response.status} ${response.text}`,
    )
    assert.ok(isStored(lead), 'older browser: nothing was stored')
  }

  const parts = values()
  const form = new FormData()
  for (const [name, value] of Object.entries(parts)) form.append(name, value)
  form.append('photo', new File(['x'.repeat(100_000)], 'photo.png', { type: 'image/png' }))
  const uploaded = await request(proxy, path, page, form)
  assert.ok([200, 303].includes(uploaded.status), `upload: ${uploaded.status} ${uploaded.text}`)
  assert.ok(isStored(parts), 'upload: nothing was stored')

  const typed = values()
  const sent = await request(proxy, path, script, JSON.stringify(typed))
  assert.equal(sent.status, 200, `widget: ${sent.status} ${sent.text}`)
  assert.equal(JSON.parse(sent.text).ok, true)
  assert.ok(isStored(typed), 'widget: nothing was stored')

  const wrong = await request(proxy, path, script, '{"name":"Ada"}')
  assert.equal(wrong.status, 422, `no address: ${wrong.status} ${wrong.text}`)

  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  for (const [headers, encode] of [
    [{ ...page, ...foreign }, (fields) => new URLSearchParams(fields)],
    [{ ...script, ...foreign }, JSON.stringify],
  ]) {
    const forged = values()
    const refused = await request(proxy, path, headers, encode(forged))
    assert.equal(refused.status, 403, `another site: ${refused.status} ${refused.text}`)
    assert.ok(!isStored(forged), 'another site: a contact was stored')
  }
}

/** Sends a request with the host name of the site; the body is encoded as a browser encodes it. */
async function request({ port }, path, headers = {}, body) {
  const encoded = body && new Response(body)
  const bytes = encoded && Buffer.from(await encoded.arrayBuffer())
  const type = encoded && { 'content-type': encoded.headers.get('content-type') }
  const sent = https.request({
    headers: { host: SITE, ...type, ...(bytes && { 'content-length': bytes.length }), ...headers },
    host: '127.0.0.1',
    method: bytes ? 'POST' : 'GET',
    path,
    port,
    rejectUnauthorized: false,
  })
  const response = await new Promise((resolve, reject) => {
    sent.once('response', resolve).once('error', reject)
    sent.setTimeout(30_000, () => sent.destroy(new Error(`no response from ${path} in 30 s`)))
    sent.end(bytes)
  })
  const chunks = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, text: Buffer.concat(chunks).toString() }
}

/** Fills in the form in a browser, once with the widget and once without JavaScript. */
async function fillIn({ sandbox }, proxy, { scriptOnly }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME || '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      `--host-resolver-rules=MAP ${SITE}:443 127.0.0.1:${proxy.port}, MAP * ~NOTFOUND`,
    ],
  })
  try {
    for (const javaScriptEnabled of scriptOnly ? [true] : [true, false]) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled })
      const page = await context.newPage()
      const errors = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.goto(`${ORIGIN}/`)
      if (javaScriptEnabled)
        await page.waitForFunction(() => customElements.get('contact-widget') !== undefined)
      const email = `grace${++visitors}@example.com`
      const digits = String(1000 + visitors)
      await page.fill('[name=name]', 'Grace Hopper')
      await page.fill('[name=email]', email)
      await page.fill('[name=phone]', `201 555 ${digits}`)
      // The handler refuses a form that is sent faster than a person can.
      await page.waitForTimeout(900)
      await page.click('contact-widget button')
      if (javaScriptEnabled)
        await page.locator('[data-thanks]').waitFor({ state: 'visible', timeout: 20_000 })
      else await page.getByText(/thank/i).first().waitFor({ timeout: 10_000 })
      const [contact] = sandbox.records('contact').filter((one) => one.email === email)
      assert.equal(contact?.phone, `+1201555${digits}`, 'the lead was not stored')
      assert.deepEqual(
        errors.filter((text) => !/favicon|404/.test(text)),
        [],
      )
      await context.close()
    }
  } finally {
    await browser.close()
  }
}
