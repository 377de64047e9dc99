import type { Handler } from './edge.js'
import type * as Host from './host.js'
import { LeadbridgeError } from './index.js'

/** A request of `node:http` or `node:http2`, as far as it is read here. Servers on top of it may add to it. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Record<string, string | string[] | undefined>
  readonly socket?: { readonly remoteAddress?: string | undefined } | null
  /** Whether the request has arrived whole. */
  readonly complete?: boolean
  readonly readableEnded?: boolean
  /** The whole path, where Express shortens `url` below a mount point. */
  readonly originalUrl?: string
  /** What a body parser made of the body. */
  readonly body?: unknown
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'end' | 'close', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  removeAllListeners(event: 'data'): unknown
  pause(): unknown
  resume(): unknown
  destroy(): unknown
}

/** A response of `node:http` or `node:http2`, as far as it is written here. */
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
  /** `body` is what a body parser made of the body. */
  readonly request: { readonly body?: unknown }
  respond?: boolean
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

/** How long the rest of a body that was refused is read and dropped, in milliseconds. */
const DRAIN = 10_000

/**
 * Makes a request listener of a handler: for `http.createServer`, for a route of Express, and for everything else that passes
 * a request and a response of Node.
 *
 * The rate limit counts the address of the socket, unless `lead.trustProxy` or `address` names another. A body that a parser
 * has read already is taken from `request.body`.
 *
 * @throws LeadbridgeError `configuration` if `handler` was not made by `createHandler`
 */
export function toNodeHandler(
  handler: Handler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  mustBeHandler(handler)
  return (request, response) =>
    serve(handler, request, response, request.originalUrl ?? request.url, request.body)
}

/**
 * Makes a Fastify plugin of a handler: `app.register(toFastifyPlugin(handler), { prefix: '/leads' })`. Inside of it Fastify
 * parses no bodies, so that forms arrive and the handler's own limits apply.
 *
 * @throws LeadbridgeError `configuration` if `handler` was not made by `createHandler`
 */
export function toFastifyPlugin(handler: Handler): (scope: FastifyScope) => Promise<void> {
  mustBeHandler(handler)
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
 * Makes a Koa middleware of a handler, which answers every request that it gets: mount it on a route.
 *
 * @throws LeadbridgeError `configuration` if `handler` was not made by `createHandler`
 */
export function toKoaMiddleware(handler: Handler): (context: KoaContext) => Promise<void> {
  mustBeHandler(handler)
  return (context) => {
    context.respond = false
    const { req, res, originalUrl, request } = context
    return serve(handler, req, res, originalUrl, request.body)
  }
}

function mustBeHandler(handler: Handler) {
  if (typeof handler?.fetch === 'function') return
  const message = 'pass a handler of createHandler from leadbridge/edge'
  throw new LeadbridgeError({ code: 'configuration', message })
}

async function serve(
  handler: Handler,
  incoming: NodeRequest,
  outgoing: NodeResponse,
  path: string | undefined,
  parsed: unknown,
): Promise<void> {
  // A visitor who leaves early is no failure.
  outgoing.on('error', () => undefined)
  const request = await requestOf(incoming, path, parsed)
  const answer =
    typeof request === 'number'
      ? new Response(null, { status: request, headers: { allow: 'POST' } })
      : await handler.fetch(request, { incoming })
  // The host's types may know less of a response than this file.
  const { status, headers } = answer as Response
  const body = new Uint8Array(await (answer as Response).arrayBuffer())
  drain(incoming)
  if (outgoing.headersSent) return
  outgoing.writeHead(status, Object.fromEntries(headers))
  outgoing.end(body)
}

/** The request of the Fetch standard, or the status with which it is refused. */
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
    // Those of HTTP/2 that begin with a colon are no headers.
    if (value !== undefined && !name.startsWith(':')) all.set(name, String(value))
  return all
}

function urlOf({ headers, socket }: NodeRequest, path = '/'): string {
  const scheme = socket && 'encrypted' in socket && socket.encrypted ? 'https' : 'http'
  const host = String(headers['host'] ?? headers[':authority'] ?? 'localhost')
  if (!/^[^\s/?#@\\]+$/.test(host)) throw new TypeError('the host cannot be read')
  // A request to a proxy names a whole URL; only the path counts.
  const { pathname, search } = new URL(path.startsWith('/') ? `http://${host}${path}` : path)
  return `${scheme}://${host}${pathname}${search}`
}

/** The body as a stream, read as quickly as the handler takes it. */
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
      // Nothing more comes from a request that has ended.
      if (incoming.readableEnded) finish()
      else incoming.pause()
    },
    pull: () => void incoming.resume(),
    cancel: () => void (isOpen = false),
  })
}

/**
 * Reads and drops what is left of a body that was refused, for some seconds: a browser that is still sending reads no
 * response.
 */
function drain(incoming: NodeRequest) {
  if (incoming.complete) return
  incoming.removeAllListeners('data')
  incoming.resume()
  const timer: unknown = setTimeout(() => incoming.complete || incoming.destroy(), DRAIN)
  ;(timer as { unref?(): void }).unref?.()
}
