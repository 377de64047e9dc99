import type { Facts } from './errors.js'
import { LeadbridgeError, type Client, type Problem } from './index.js'
import type { WasmSource } from './wasm/source.js'

/** Where counters and kept answers live. The one in memory is right for one process. */
export interface Store {
  /** Adds one to a counter that ends `ttl` milliseconds after its first count; gives how far it is. */
  increment(key: string, ttl: number): number | Promise<number>
  /** Keeps a value unless there is one; gives the one that was there, or undefined. */
  claim(key: string, value: string, ttl: number): string | undefined | Promise<string | undefined>
  set(key: string, value: string, ttl: number): void | Promise<void>
  delete(key: string): void | Promise<void>
}

/** How leads are taken. */
export interface LeadOptions {
  /** Origins that may post, such as `https://shop.example`. The handler's own origin always may; `*` is any. */
  allow?: string[]
  /** Form field → contact field, over the usual names; `customFields.KEY` names a custom field. */
  fields?: Record<string, string>
  /** The country in which national phone numbers are read when the form does not say. */
  country?: string
  /** Tags that every lead gets. */
  tags?: string[]
  /** Tags that a page may add by the widget's `tags`. */
  pageTags?: string[]
  /** The source of every lead; without one the widget's `source`, or `Website`. */
  source?: string
  /** `utm_source`, `utm_campaign`, `gclid`, `page`, `referrer` … → custom field. */
  attribution?: Record<string, string>
  /** Whether what fits no field (message, consent, page, campaign) becomes a note; yes unless said. */
  note?: boolean
  /** Whether a lead without ticked consent is refused. */
  requireConsent?: boolean
  /** The largest body in bytes; 32,768 unless said. */
  maxBytes?: number
  /** The least time between seeing the form and sending it, in milliseconds; 800 unless said. */
  minTime?: number
  /** Leads per address; 20 in 60,000 ms unless said. */
  limit?: { most: number; window: number }
  /** Where a plain form goes after success; a short page of ours unless said. */
  thanks?: string
}

/** What became of a lead, for the site's owner. The visitor never sees it. */
export interface LeadReport {
  outcome:
    | 'created'
    | 'updated'
    | 'conflict'
    | 'repeated'
    | 'refused'
    | 'limited'
    | 'trapped'
    | 'failed'
    | ''
  /** The contact; in a conflict, the one with the e-mail address and the one with the phone number. */
  contactIds: string[]
  problems: Problem[]
  error?: Facts
}

/** What `createHandler` takes. */
export interface HandlerOptions {
  client: Client
  lead?: LeadOptions
  store?: Store
  /** The visitor's address, for the rate limit. What the runtime tells is used unless said. */
  address?: (request: Request) => string | undefined
  /** Told of every lead after the visitor has been answered. */
  onLead?: (report: LeadReport) => void | Promise<void>
  /** Where the WebAssembly comes from, when the first handler starts it. */
  wasm?: WasmSource
}

/** Takes leads: `Request` in, `Response` out. */
export interface Handler {
  fetch(request: Request, env?: unknown, context?: unknown): Promise<Response>
}

interface Step {
  do: 'count' | 'claim' | 'call' | 'keep' | 'release' | 'respond'
  key: string
  window: number
  id: 'contacts.upsert'
  params: { body: { email: string } }
  answer: string
  response: { status: number; headers: Record<string, string>; body: string }
  report: LeadReport
}

/** How long the answer of a submission is kept: one that comes again within a day is the same one. */
const DAY = 86_400_000

/** How long a submission may be under way before somebody else may try it. */
const UNDER_WAY = 60_000

let started: Promise<typeof import('../wasm/edge.js')> | undefined

/** Starts the handler's build, once. */
function start(source?: WasmSource) {
  started ??= import('#wasm/edge')
    .then((build) => build.load(source))
    .catch((error: unknown) => {
      started = undefined
      throw error
    })
  return started
}

/**
 * A handler for a site's leads. It alone holds the token; the page posts to it. It runs unchanged on Workers, Deno, Bun and
 * Node; export it as it is, or call `handler.fetch`.
 */
export function createHandler(options: HandlerOptions): Handler {
  const { client, lead = {}, store = memoryStore(), onLead } = options
  let made: ReturnType<typeof make> | undefined
  const make = async () => {
    const glue = await start(options.wasm)
    try {
      return new glue.LeadHandler(JSON.stringify(lead))
    } catch (thrown) {
      throw typeof thrown === 'string' ? new LeadbridgeError(JSON.parse(thrown) as Facts) : thrown
    }
  }

  async function fetch(request: Request, env?: unknown, context?: unknown): Promise<Response> {
    const handler = await (made ??= make())
    const body = await read(request, handler.maxBytes)
    const headers: Record<string, string> = Object.fromEntries(request.headers)
    if (body.type) headers['content-type'] = body.type
    const address = options.address?.(request) ?? addressOf(request, env, context)
    const state = handler.read(
      request.method,
      request.url,
      JSON.stringify(headers),
      body.text,
      address,
      Date.now(),
    )
    try {
      for (;;) {
        const step = JSON.parse(state.poll()) as Step
        if (step.do === 'respond') {
          // What the owner does with the news is no business of the visitor's.
          if (step.report.outcome)
            await (async () => onLead?.(step.report))().catch(() => undefined)
          return respond(step.response)
        }
        const [what, value] = await act(step)
        state.handle(what, value)
      }
    } finally {
      state.free()
    }
  }

  async function act(step: Step): Promise<[string, string]> {
    switch (step.do) {
      case 'count':
        return ['count', String(await store.increment(step.key, step.window))]
      case 'claim': {
        const known = await store.claim(step.key, '', UNDER_WAY)
        return known === undefined ? ['claimed', ''] : ['known', known]
      }
      case 'keep':
        await store.set(step.key, step.answer, DAY)
        return ['done', '']
      case 'release':
        await store.delete(step.key)
        return ['done', '']
      default:
        try {
          return [
            'answer',
            JSON.stringify(await client.call(step.id, step.params, { deadline: 20_000 })),
          ]
        } catch (error) {
          return ['failed', JSON.stringify(facts(error))]
        }
    }
  }

  return { fetch }
}

function facts(error: unknown): Partial<Facts> {
  if (error instanceof LeadbridgeError) return error.toJSON()
  return { code: 'server', message: String((error as Partial<Error>).message ?? error) }
}

/** The body as text, at most one byte more than may be; forms with parts become plain forms, without their files. */
async function read(request: Request, most: number): Promise<{ text?: string; type?: string }> {
  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return {}
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = request.body.getReader()
  while (size <= most) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    size += value.length
  }
  // What is too large is not read to its end.
  if (size > most) await reader.cancel().catch(() => undefined)
  const type = request.headers.get('content-type') ?? ''
  const blob = new Blob(chunks)
  if (size <= most && /^multipart\/form-data/i.test(type)) {
    const form = await new Response(blob, { headers: { 'content-type': type } })
      .formData()
      .catch(() => new FormData())
    const plain = new URLSearchParams()
    for (const [name, value] of form) if (typeof value === 'string') plain.append(name, value)
    return { text: plain.toString(), type: 'application/x-www-form-urlencoded' }
  }
  return { text: await blob.text() }
}

function respond({ status, headers, body }: Step['response']): Response {
  const empty = status === 204 || status === 303
  return new Response(empty ? null : body, { status, headers })
}

/**
 * The visitor's address: Deno and Bun tell it beside the request, Cloudflare and most proxies in a header. Of a list of
 * forwarders only the last entry is used, which the nearest proxy wrote.
 */
function addressOf(request: Request, env: unknown, context: unknown): string {
  for (const place of [env, context]) {
    const told = place as
      | {
          remoteAddr?: { hostname?: string }
          requestIP?: (request: Request) => { address: string } | null
        }
      | undefined
    const address = told?.remoteAddr?.hostname ?? told?.requestIP?.(request)?.address
    if (address) return address
  }
  const { headers } = request
  return (
    headers.get('cf-connecting-ip') ??
    headers.get('x-real-ip') ??
    headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ??
    'unknown'
  )
}

/** A store for one process. It forgets what has ended, and the oldest beyond 100,000 keys. */
export function memoryStore(now: () => number = Date.now): Store {
  const kept = new Map<string, { value: string; count: number; ends: number }>()
  const find = (key: string) => {
    const found = kept.get(key)
    if (found && found.ends > now()) return found
    kept.delete(key)
    return undefined
  }
  const put = (key: string, value: string, count: number, ttl: number) => {
    kept.delete(key)
    kept.set(key, { value, count, ends: now() + ttl })
    for (const oldest of kept.keys()) {
      if (kept.size <= 100_000) break
      kept.delete(oldest)
    }
  }
  return {
    increment(key, ttl) {
      const found = find(key)
      if (!found) put(key, '', 0, ttl)
      const counter = kept.get(key)!
      return ++counter.count
    },
    claim(key, value, ttl) {
      const found = find(key)
      if (found) return found.value
      put(key, value, 0, ttl)
      return undefined
    },
    set: (key, value, ttl) => put(key, value, 0, ttl),
    delete: (key) => void kept.delete(key),
  }
}
