import type { Handler } from './edge.js'
import type * as Host from './host.js'
import { LeadbridgeError } from './index.js'

export type { Handler }

/** The properties of a `node:http` or `node:http2` request that are read here, and those that servers on top of it add. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Record<string, string | string[] | undefined>
  readonly socket?: { readonly remoteAddress?: string | undefined } | null | undefined
  /** Whether the whole request has been received. */
  readonly complete?: boolean | undefined
  readonly readableEnded?: boolean | undefined
  /** The whole path; Express removes the mount point from `url`. */
  readonly originalUrl?: string | undefined
  /** The body as parsed by a body parser. */
  readonly body?: unknown
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'end' | 'close', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  removeAllListeners(event: 'data'): unknown
  pause(): unknown
  resume(): unknown
  destroy(): unknown
}

/** The properties of a `node:http` or `node:http2` response that are used here. */
export interface NodeResponse {
  readonly headersSent: boolean
  on(event: 'error', listener: (error: Error) => void): unknown
  writeHead(status: number, headers: Record<string, string>): unknown
  end(body: Uint8Array): unknown
}

/** What Koa passes to a middleware. */
export interface KoaContext {
  readonly req: NodeRequest
  readonly res: NodeResponse
  readonly originalUrl: string
  /** `body` is the body as parsed by a body parser. */
  readonly request: { readonly body?: unknown }
  respond?: boolean | undefined
}

/** What Fastify passes to a plugin. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    parse: (request: unknown, body: unknown, done: (error: null) => void) => void,
  ): unknown
  all(
    path: string,
    handle: (
      request: { raw: NodeRequest },
      reply: { raw: NodeResponse; hijack(): unknown },
    ) => void,
  ): unknown
}

/** How long the rest of a refused body is read and discarded, in milliseconds. */
const DRAIN_TIME = 10_000

/**
 * Creates a request listener for `http.createServer`, an Express route, and any other function that is called with Node's
 * request and response.
 *
 * The rate limit uses the address of the socket, unless `lead.trustProxy` or `address` is set. A body that was parsed before
 * is read from `request.body`.
 *
 * @throws LeadbridgeError `configuration` if `handler` was not made by `createHandler`
 */
export function toNodeHandler(
  handler: Handler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  checkHandler(handler)
  return (request, response) =>
    serve(handler, request, response, request.originalUrl ?? request.url, request.body)
}

/**
 * Creates a Fastify plugin: `app.register(toFastifyPlugin(handler), { prefix: '/leads' })`. Inside it Fastify does not parse
 * bodies, so that the handler receives forms and applies its own limits.
 *
 * @throws LeadbridgeError `configuration` if `handler` was not made by `createHandler`
 */
export function toFastifyPlugin(handler: Handler): (scope: FastifyScope) => Promise<void> {
  checkHandler(handler)
  return async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.all('/', ({ raw }, reply) => {
      reply.hijack()
      void serve(handler, raw, reply.raw, raw.url, undefined)
    })
  }
}

/**
 * Creates a Koa middleware that responds to every request: mount it on a route.
 *
 * @throws LeadbridgeError `configuration` if `handler` was not made by `createHandler`
 */
export function toKoaMiddleware(handler: Handler): (context: KoaContext) => Promise<void> {
  checkHandler(handler)
  return (context) => {
    context.respond = false
    const { req, res, originalUrl, request } = context
    return serve(handler, req, res, originalUrl, request.body)
  }
}

function checkHandler(handler: Handler) {
  if (typeof handler?.fetch === 'function') return
  const message = 'handler must be made by createHandler of leadbridge/edge'
  throw new LeadbridgeError({ code: 'configuration', message })
}

async function serve(
  handler: Handler,
  incoming: NodeRequest,
  outgoing: NodeResponse,
  path: string | undefined,
  parsed: unknown,
): Promise<void> {
  // A closed connection is not a failure.
  outgoing.on('error', () => undefined)
  const request = await requestOf(incoming, path, parsed)
  const response =
    typeof request === 'number'
      ? new Response(null, {
          status: request,
          headers: request === 405 ? { allow: 'POST, OPTIONS' } : {},
        })
      : await handler.fetch(request, { incoming })
  // The host's own type may have fewer members.
  const { status, headers } = response as Response
  const body = new Uint8Array(await (response as Response).arrayBuffer())
  drain(incoming)
  if (outgoing.headersSent) return
  outgoing.writeHead(status, Object.fromEntries(headers))
  outgoing.end(body)
}

/** The request as the Fetch standard has it, or the status of its refusal. */
async function requestOf(
  incoming: NodeRequest,
  path: string | undefined,
  parsed: unknown,
): Promise<Host.Request | number> {
  const method = incoming.method ?? 'GET'
  if (/^(CONNECT|TRAC[EK])$/i.test(method)) return 405
  try {
    const headers = headersOf(incoming)
    const url = urlOf(incoming, path)
    if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
    const isRead = incoming.readableEnded && parsed !== undefined
    if (isRead && !isRaw(parsed)) headers.set('content-type', 'application/json')
    if (isRead) headers.delete('content-length')
    const body = isRead ? (isRaw(parsed) ? parsed : JSON.stringify(parsed)) : streamOf(incoming)
    const request = new Request(url, { method, headers, body, duplex: 'half' } as RequestInit)
    // A parser has read the body and kept it elsewhere: the handler says so.
    if (incoming.readableEnded && !isRead && mayHaveBody(incoming)) await request.text()
    return request
  } catch {
    return 400
  }
}

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Uint8Array

const mayHaveBody = ({ headers }: NodeRequest) =>
  'transfer-encoding' in headers || Number(headers['content-length']) > 0

function headersOf({ headers }: NodeRequest): Headers {
  const all = new Headers()
  for (const [name, value] of Object.entries(headers))
    // HTTP/2 pseudo-headers.
    if (value !== undefined && !name.startsWith(':')) all.set(name, String(value))
  return all
}

function urlOf({ headers, socket }: NodeRequest, path = '/'): string {
  const scheme = socket && 'encrypted' in socket && socket.encrypted ? 'https' : 'http'
  const host = String(headers['host'] ?? headers[':authority'] ?? 'localhost')
  if (!/^[^\s/?#@\\]+$/.test(host)) throw new TypeError('the host cannot be read')
  // A request to a proxy has an absolute URL.
  const { pathname, search } = new URL(path.startsWith('/') ? `http://${host}${path}` : path)
  return `${scheme}://${host}${pathname}${search}`
}

/** The body as a stream with backpressure. */
function streamOf(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let isOpen = true
  const end = (settle: () => void) => () => {
    if (isOpen) settle()
    isOpen = false
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.on('data', (chunk) => {
        if (!isOpen) return
        controller.enqueue(new Uint8Array(chunk))
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause()
      })
      const fail = () => controller.error(new Error('the connection was closed'))
      const finish = end(() => controller.close())
      incoming.on('end', finish)
      incoming.on('error', end(fail))
      incoming.on('close', end(fail))
      // A request that has ended emits no more events.
      if (incoming.readableEnded) finish()
      else incoming.pause()
    },
    pull: () => void incoming.resume(),
    cancel: () => void (isOpen = false),
  })
}

/** Reads and discards the rest of a refused body: a browser does not read the response while it is still sending. */
function drain(incoming: NodeRequest) {
  if (incoming.complete) return
  incoming.removeAllListeners('data')
  incoming.resume()
  const timer: unknown = setTimeout(() => incoming.complete || incoming.destroy(), DRAIN_TIME)
  ;(timer as { unref?(): void }).unref?.()
}
