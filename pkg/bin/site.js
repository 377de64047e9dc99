// A site with the widget in it: static files, the edge handler, a live view of what goes over the wire, and the explorer.
import { AsyncLocalStorage } from 'node:async_hooks'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { LeadbridgeError, createClient, operations, ready } from 'leadbridge'
import { createHandler, memoryStore } from 'leadbridge/edge'
import { BadRequest, listen, readBody } from './http.js'

const PACKAGE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** The faults that the page offers, by name: what the sandbox is told before each lead. */
const FAULTS = {
  'rate-limit': [
    { kind: 'status', status: 429, message: 'Too Many Requests', retryAfter: 2, times: 2 },
  ],
  outage: [{ kind: 'html', status: 503, times: 1_000_000 }],
  lost: ['create', 'update', 'createNote'].map((name) => ({
    kind: 'lost',
    operation: `contacts.${name}`,
  })),
  slow: [{ kind: 'delay', delay: 3000, times: 1_000_000 }],
}

/** The two contacts of the fault `duplicate`: a form with the e-mail of one and the phone number of the other. */
const TWO = [
  { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com', phone: '+12015550101' },
  { firstName: 'Grace', lastName: 'Hopper', email: 'grace@example.com', phone: '+12015550102' },
]

/** Headers of a browser's request that say something about a form. */
const SHOWN = ['accept', 'content-type', 'origin', 'referer']

/**
 * Starts the site. `account` is whose contacts it creates: a sandbox, or a real one by token and location. The token stays
 * in this process.
 */
export async function startSite({ port = 0, www, account, sandbox }) {
  const watchers = new Set()
  const kept = []
  const publish = (event, data) => {
    const message = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
    if (event !== 'contacts') kept.push(message)
    if (kept.length > 400) kept.shift()
    for (const response of watchers) response.write(message)
  }
  let mode = 'none'
  let messages = 0
  let leads = 0
  /** The submission that a request of the handler belongs to. */
  const submission = new AsyncLocalStorage()
  const leadNow = () => submission.getStore() ?? leads

  /** Publishes a message twice: when it is sent, and when `act` has returned what came of it. */
  async function watched(message, act) {
    const began = Date.now()
    const shown = { id: ++messages, lead: leadNow(), at: began, ...message }
    publish('message', shown)
    try {
      const { status, headers, body, result } = await act()
      const response = { headers: Object.fromEntries(headers), body }
      publish('message', { ...shown, ms: Date.now() - began, status, response })
      return result
    } catch (error) {
      const reason = error.cause?.message ?? error.message
      publish('message', { ...shown, ms: Date.now() - began, status: 0, error: reason })
      throw error
    }
  }

  /** The global fetch, with every request and response published; the token is not. */
  function watchedFetch(url, init) {
    const { pathname, search } = new URL(url)
    const headers = { ...init.headers }
    if (headers.Authorization) headers.Authorization = 'Bearer …'
    const request = { headers, body: init.body }
    const message = { wire: 'api', method: init.method, path: pathname + search, request }
    return watched(message, async () => {
      const response = await fetch(url, init)
      const { status, headers } = response
      const body = await response.text()
      return { status, headers, body, result: new Response(body || null, { status, headers }) }
    })
  }

  const client = createClient({
    ...account,
    fetch: watchedFetch,
    on: { retry: ({ at }) => publish('retry', { lead: leadNow(), at, now: Date.now() }) },
  })
  const makeHandler = () =>
    createHandler({
      client,
      store: memoryStore(),
      lead: {
        pageTags: ['repair', 'tuning', 'newsletter'],
        tags: ['website'],
        country: 'US',
        allow: [],
      },
      address: () => 'local',
      onLead({ outcome, contactIds, problems }) {
        publish('lead', { lead: leadNow(), at: Date.now(), outcome, contactIds, problems })
        showContacts()
      },
    })
  let handler = makeHandler()

  const contacts = () =>
    (sandbox?.records('contact') ?? []).toSorted((a, b) =>
      String(b.dateUpdated).localeCompare(String(a.dateUpdated)),
    )
  /** The newest contacts, each with its notes. */
  function shownContacts() {
    const notes = sandbox?.records('note') ?? []
    const of = (id) => notes.filter(({ contactId }) => contactId === id).map(({ body }) => body)
    return contacts()
      .slice(0, 50)
      .map((contact) => ({ ...contact, notes: of(contact.id) }))
  }
  const showContacts = () => publish('contacts', shownContacts())

  const arm = () => {
    sandbox?.heal()
    for (const fault of FAULTS[mode] ?? []) sandbox?.fail(fault)
  }

  function breakIt(asked) {
    mode = asked
    if (asked === 'duplicate') {
      for (const contact of TWO)
        if (!contacts().some(({ email }) => email === contact.email)) sandbox?.seed(contact)
      showContacts()
    }
    arm()
    publish('mode', { mode })
  }

  /** Forgets the leads: what was published, what the handler remembers and, in the sandbox, every contact. */
  function clear() {
    kept.length = 0
    handler = makeHandler()
    sandbox?.heal()
    for (const { id } of contacts())
      sandbox?.handle({
        method: 'DELETE',
        url: `/contacts/${encodeURIComponent(id)}`,
        headers: { authorization: `Bearer ${account.token}`, version: '2021-07-28' },
      })
    publish('clear', {})
    showContacts()
    breakIt('none')
  }

  const server = await listen(port, async (request, response) => {
    const url = urlOf(request)
    const strict = url.searchParams.get('csp') === 'strict'
    const script = strict ? "script-src 'self'" : "script-src 'self' 'wasm-unsafe-eval'"
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; ${script}; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    )
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'same-origin')
    if (url.pathname === '/leads') return lead(request, response, url)
    if (url.pathname === '/live') return watch(request, response)
    if (['/faults', '/clear'].includes(url.pathname) && request.method === 'POST') {
      const { origin, host } = request.headers
      if (origin && origin !== `http://${host}`)
        return void response.writeHead(403).end('Only this page may do that.')
      const body = await readBody(request)
      if (body === undefined) return void response.writeHead(413).end('The body is too large.')
      if (url.pathname === '/clear') clear()
      else {
        const asked = parsed(body)?.mode
        const modes = ['none', 'duplicate', ...Object.keys(FAULTS)]
        if (!modes.includes(asked)) throw new BadRequest(`mode must be one of ${modes.join(', ')}`)
        breakIt(asked)
      }
      return void response.writeHead(204).end()
    }
    if (url.pathname === '/explore') return explore(request, response)
    if (url.pathname.startsWith('/leadbridge/'))
      return file(response, path.join(PACKAGE, 'dist'), url.pathname.slice(11), resolveImports)
    if (url.pathname.startsWith('/wasm/'))
      return file(response, path.join(PACKAGE, 'wasm'), url.pathname.slice(6))
    if (!['GET', 'HEAD'].includes(request.method))
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end('GET or HEAD')
    return file(response, www, url.pathname === '/' ? '/index.html' : url.pathname)
  })

  const explorers = new Map()
  /**
   * A client of the sandbox for the explorer: one a version and kind of token, and not so patient that a person waits for
   * it. What only an agency may do is done with the agency's token.
   */
  async function explorer(version, id) {
    await ready({ areas: 'all' })
    const row = operations.find((row) => row.id === id)
    const kinds = row?.tokens ?? []
    const isAgency = kinds.length > 0 && kinds.every((kind) => kind.startsWith('Agency-Access'))
    const key = `${version} ${isAgency}`
    if (!explorers.has(key)) {
      const token = isAgency ? sandbox.agencyToken : account.token
      const { company } = sandbox
      const settings = { ...account, token, version, company, deadline: 15_000 }
      explorers.set(key, createClient(settings))
    }
    return explorers.get(key)
  }

  /** What the explorer asks: GET for the account, POST to call an operation. A real account is out of its reach. */
  async function explore(request, response) {
    const answer = (status, body) => {
      response.writeHead(status, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
      })
      response.end(JSON.stringify(body))
    }
    if (!sandbox) return answer(404, { message: 'Only the sandbox can be explored.' })
    if (request.method === 'GET') {
      if (request.url.endsWith('?ids')) return answer(200, recordIds(sandbox))
      const { location, token, baseUrl: url } = account
      const { company, agencyToken } = sandbox
      return answer(200, { location, company, url, token, agencyToken })
    }
    if (request.method !== 'POST') return answer(405, { message: 'GET or POST' })
    if (request.headers.origin !== `http://${request.headers.host}`)
      return answer(403, { message: 'This page only.' })
    const body = await readBody(request, 12_000_000)
    if (body === undefined) return answer(413, { message: 'The body is too large.' })
    const asked = parsed(body, files)
    if (typeof asked?.id !== 'string')
      return answer(400, { message: 'The body must be JSON with an id.' })
    const { id, version = 'v2', params = {}, unchecked = false } = asked
    // The client's own method begins a list with a full page.
    if (id === 'contacts.search' && !unchecked) params.body = { pageLimit: 100, ...params.body }
    const began = performance.now()
    const took = () => Math.round(performance.now() - began)
    try {
      const client = await explorer(version, id)
      const call = client.call(id, params, { unchecked: unchecked === true })
      const { status, data, rateLimit, traceId } = await call.withResponse()
      answer(200, { status, took: took(), data, rateLimit, traceId })
      showContacts()
    } catch (error) {
      if (!(error instanceof LeadbridgeError)) throw error
      answer(200, { took: took(), error: error.toJSON() })
    }
  }

  let lastKey
  async function lead(request, response, url) {
    const { method, headers } = request
    if (['TRACE', 'TRACK', 'CONNECT'].includes(method))
      return void response.writeHead(405).end('GET or POST')
    const read = await readBody(request)
    if (read === undefined) return void response.writeHead(413).end('The body is too large.')
    const body = ['GET', 'HEAD'].includes(method) ? undefined : read
    const ask = async () => {
      const answer = await handler.fetch(new Request(url, { method, headers, body }))
      const text = await answer.text()
      return {
        status: answer.status,
        headers: answer.headers,
        body: text,
        result: { answer, text },
      }
    }
    const send = ({ answer, text }) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(text)
    }
    if (method !== 'POST') return send((await ask()).result)
    // A form that is sent again after a failure keeps its key, and is the same submission.
    const key = parsed(read)?._key
    if (!key || key !== lastKey) {
      leads++
      if (FAULTS[mode]) arm()
    }
    lastKey = key
    const said = Object.fromEntries(
      SHOWN.filter((name) => headers[name]).map((name) => [name, headers[name]]),
    )
    const message = { wire: 'page', method, path: url.pathname, request: { headers: said, body } }
    send(await submission.run(leads, () => watched(message, ask)))
  }

  function watch(request, response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(
      `retry: 1000\nevent: hello\ndata: ${JSON.stringify({ sandbox: Boolean(sandbox), location: account.location, mode })}\n\n`,
    )
    for (const message of kept) response.write(message)
    response.write(`event: contacts\ndata: ${JSON.stringify(shownContacts())}\n\n`)
    watchers.add(response)
    request.on('close', () => watchers.delete(response))
  }

  return { ...server, breakIt, contacts }
}

/** The ids of a sandbox's records by kind, the newest first, each with a name for a person. */
function recordIds(sandbox) {
  const kinds = {}
  for (const line of sandbox.snapshot().trimEnd().split('\n')) {
    const { kind, id, record } = JSON.parse(line)
    if (!record || kind === 'token') continue
    const { name, title, email, body } = record
    const full = [record.firstName, record.lastName].filter(Boolean).join(' ')
    const label = [name, title, full, email, body].find((text) => typeof text === 'string' && text)
    kinds[kind] ??= []
    kinds[kind].unshift({ id, label: (label ?? '').slice(0, 60) })
  }
  return Object.fromEntries(Object.entries(kinds).map(([kind, all]) => [kind, all.slice(0, 20)]))
}

/** Files come as `{ $file, type, base64 }`. */
const files = (_, value) =>
  typeof value?.$file === 'string' && typeof value.base64 === 'string'
    ? new File([Buffer.from(value.base64, 'base64')], value.$file, { type: value.type })
    : value

function parsed(text, reviver) {
  try {
    return JSON.parse(text, reviver)
  } catch {
    return undefined
  }
}

/** A browser knows nothing of the package's `imports`, and the page's policy allows no import map. */
const resolveImports = (text) =>
  text.replace(/(['"])#wasm\/(\w+)\1/g, '$1/leadbridge/wasm/$2-inline.js$1')

function urlOf({ url, headers }) {
  try {
    return new URL(url, `http://${headers.host}`)
  } catch {
    throw new BadRequest('The path cannot be read.')
  }
}

/** The path of a file in a folder; nothing for one outside, also through a link, and for hidden ones. */
function placeIn(root, name) {
  let plain
  try {
    plain = decodeURIComponent(name)
  } catch {
    throw new BadRequest('The path has a % that begins no character.')
  }
  if (plain.includes('\0')) throw new BadRequest('The path holds a NUL.')
  const parts = plain.split(/[/\\]/)
  if (parts.some((part) => part.startsWith('.'))) return undefined
  try {
    const place = fs.realpathSync(path.join(root, ...parts))
    const inside = place.startsWith(fs.realpathSync(root) + path.sep)
    const hidden = path.relative(fs.realpathSync(root), place).split(path.sep)
    if (inside && !hidden.some((part) => part.startsWith('.')) && fs.statSync(place).isFile())
      return place
  } catch {}
  return undefined
}

function file(response, root, name, change) {
  const place = placeIn(root, name)
  if (!place) return void response.writeHead(404).end('Not found')
  let content = fs.readFileSync(place)
  if (change && place.endsWith('.js')) content = change(content.toString('utf8'))
  const takesBrotli = /\bbr\b/.test(response.req.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'content-type': TYPES[path.extname(place)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(takesBrotli && { 'content-encoding': 'br' }),
  })
  response.end(takesBrotli ? compressed(place, content) : content)
}

const packed = new Map()

/** A file as brotli, compressed once for as long as it stays the same. */
function compressed(place, content) {
  const { mtimeMs } = fs.statSync(place)
  const known = packed.get(place)
  if (known?.mtimeMs === mtimeMs) return known.bytes
  const { BROTLI_PARAM_QUALITY } = constants
  const bytes = brotliCompressSync(content, { params: { [BROTLI_PARAM_QUALITY]: 6 } })
  packed.set(place, { mtimeMs, bytes })
  return bytes
}
