// A site with the widget: static files, the edge handler, a live view of all messages, and the explorer.
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

/** The faults that the page offers, by name; they are injected into the sandbox before each lead. */
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

/** The contacts of the fault `duplicate`: the form has the e-mail of one and the phone number of the other. */
const DUPLICATES = [
  { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com', phone: '+12015550101' },
  { firstName: 'Grace', lastName: 'Hopper', email: 'grace@example.com', phone: '+12015550102' },
]

/** The request headers that are shown. */
const SHOWN = ['accept', 'content-type', 'origin', 'referer']

/** Starts the site. `account` is where it creates contacts: a sandbox, or a real account by token and location. */
export async function startSite({ port = 0, www, account, sandbox }) {
  const watchers = new Set()
  const history = []
  const publish = (event, data) => {
    const message = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
    if (event !== 'contacts') history.push(message)
    if (history.length > 400) history.shift()
    for (const response of watchers) response.write(message)
  }
  let mode = 'none'
  let messages = 0
  let leads = 0
  /** The submission that a request of the handler belongs to. */
  const submission = new AsyncLocalStorage()
  const leadNow = () => submission.getStore() ?? leads

  /** Publishes a message when it is sent, and again with the response that `act` returns. */
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

  /** The global fetch, with every request and response published, except the token. */
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

  const injectFaults = () => {
    sandbox?.heal()
    for (const fault of FAULTS[mode] ?? []) sandbox?.fail(fault)
  }

  function setFault(name) {
    mode = name
    if (name === 'duplicate') {
      for (const contact of DUPLICATES)
        if (!contacts().some(({ email }) => email === contact.email)) sandbox?.seed(contact)
      showContacts()
    }
    injectFaults()
    publish('mode', { mode })
  }

  /** Deletes all leads: the history, the state of the handler and, in a sandbox, every contact. */
  function clear() {
    history.length = 0
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
    setFault('none')
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
        return void response.writeHead(403).end('Only this page has access.')
      const body = await readBody(request)
      if (body === undefined) return void response.writeHead(413).end('The body is too large.')
      if (url.pathname === '/clear') clear()
      else {
        const asked = parsed(body)?.mode
        const modes = ['none', 'duplicate', ...Object.keys(FAULTS)]
        if (!modes.includes(asked)) throw new BadRequest(`mode must be one of ${modes.join(', ')}`)
        setFault(asked)
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
   * The explorer's client of the sandbox for a version and the operation's kind of token, with a short deadline. Operations
   * for agencies use the agency's token.
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

  /** Serves the explorer: GET returns the account, POST calls an operation. It has no access to a real account. */
  async function explore(request, response) {
    const respond = (status, body) => {
      response.writeHead(status, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
      })
      response.end(JSON.stringify(body))
    }
    if (!sandbox) return respond(404, { message: 'The explorer needs a sandbox.' })
    if (request.method === 'GET') {
      if (request.url.endsWith('?ids')) return respond(200, recordIds(sandbox))
      const { location, token, baseUrl: url } = account
      const { company, agencyToken } = sandbox
      return respond(200, { location, company, url, token, agencyToken })
    }
    if (request.method !== 'POST') return respond(405, { message: 'GET or POST' })
    if (request.headers.origin !== `http://${request.headers.host}`)
      return respond(403, { message: 'Only this page has access.' })
    const body = await readBody(request, 12_000_000)
    if (body === undefined) return respond(413, { message: 'The body is too large.' })
    const asked = parsed(body, files)
    if (typeof asked?.id !== 'string')
      return respond(400, { message: 'The body must be JSON with an id.' })
    const { id, version = 'v2', params = {}, unchecked = false } = asked
    // Like the client's method, which requests full pages.
    if (id === 'contacts.search' && !unchecked) params.body = { pageLimit: 100, ...params.body }
    const began = performance.now()
    const took = () => Math.round(performance.now() - began)
    try {
      const client = await explorer(version, id)
      const call = client.call(id, params, { unchecked: unchecked === true })
      const { status, data, rateLimit, traceId } = await call.withResponse()
      respond(200, { status, took: took(), data, rateLimit, traceId })
      showContacts()
    } catch (error) {
      if (!(error instanceof LeadbridgeError)) throw error
      respond(200, { took: took(), error: error.toJSON() })
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
    const handle = async () => {
      const handled = await handler.fetch(new Request(url, { method, headers, body }))
      const { status, headers: responseHeaders } = handled
      const text = await handled.text()
      return {
        status,
        headers: responseHeaders,
        body: text,
        result: { status, responseHeaders, text },
      }
    }
    const send = ({ status, responseHeaders, text }) => {
      response.writeHead(status, Object.fromEntries(responseHeaders))
      response.end(text)
    }
    if (method !== 'POST') return send((await handle()).result)
    // A form that is sent again after a failure has the same key.
    const key = parsed(read)?._key
    if (!key || key !== lastKey) {
      leads++
      if (FAULTS[mode]) injectFaults()
    }
    lastKey = key
    const shown = Object.fromEntries(
      SHOWN.filter((name) => headers[name]).map((name) => [name, headers[name]]),
    )
    const message = { wire: 'page', method, path: url.pathname, request: { headers: shown, body } }
    send(await submission.run(leads, () => watched(message, handle)))
  }

  function watch(request, response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(
      `retry: 1000\nevent: hello\ndata: ${JSON.stringify({ sandbox: Boolean(sandbox), location: account.location, mode })}\n\n`,
    )
    for (const message of history) response.write(message)
    response.write(`event: contacts\ndata: ${JSON.stringify(shownContacts())}\n\n`)
    watchers.add(response)
    request.on('close', () => watchers.delete(response))
  }

  return { ...server, setFault, contacts }
}

/** The ids of a sandbox's records by kind, newest first, each with a label. */
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

/** Restores files, which the explorer sends as `{ $file, type, base64 }`. */
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

/** Browsers do not resolve the package's `imports`, and the page's policy forbids an import map. */
const resolveImports = (text) =>
  text.replace(/(['"])#wasm\/(\w+)\1/g, '$1/leadbridge/wasm/$2-inline.js$1')

function urlOf({ url, headers }) {
  try {
    return new URL(url, `http://${headers.host}`)
  } catch {
    throw new BadRequest('The path cannot be read.')
  }
}

/** The path of a file in a folder; `undefined` for hidden files and for files outside of it, also through a link. */
function fileIn(root, name) {
  let plain
  try {
    plain = decodeURIComponent(name)
  } catch {
    throw new BadRequest('The path has an invalid percent-encoding.')
  }
  if (plain.includes('\0')) throw new BadRequest('The path contains a NUL.')
  const parts = plain.split(/[/\\]/)
  if (parts.some((part) => part.startsWith('.'))) return undefined
  try {
    const found = fs.realpathSync(path.join(root, ...parts))
    const inside = found.startsWith(fs.realpathSync(root) + path.sep)
    const hidden = path.relative(fs.realpathSync(root), found).split(path.sep)
    if (inside && !hidden.some((part) => part.startsWith('.')) && fs.statSync(found).isFile())
      return found
  } catch {}
  return undefined
}

function file(response, root, name, change) {
  const found = fileIn(root, name)
  if (!found) return void response.writeHead(404).end('Not found')
  let content = fs.readFileSync(found)
  if (change && found.endsWith('.js')) content = change(content.toString('utf8'))
  const takesBrotli = /\bbr\b/.test(response.req.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'content-type': TYPES[path.extname(found)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(takesBrotli && { 'content-encoding': 'br' }),
  })
  response.end(takesBrotli ? compressed(found, content) : content)
}

const packed = new Map()

/** A file compressed by brotli; cached until it changes. */
function compressed(name, content) {
  const { mtimeMs } = fs.statSync(name)
  const cached = packed.get(name)
  if (cached?.mtimeMs === mtimeMs) return cached.bytes
  const { BROTLI_PARAM_QUALITY } = constants
  const bytes = brotliCompressSync(content, { params: { [BROTLI_PARAM_QUALITY]: 6 } })
  packed.set(name, { mtimeMs, bytes })
  return bytes
}
