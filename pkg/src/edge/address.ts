/** Where the runtimes put the address of the client. */
interface AddressSource {
  remoteAddr?: { hostname?: string }
  requestIP?: (request: Request) => { address: string } | null
  ip?: string
  incoming?: { socket?: { remoteAddress?: string } }
}

/**
 * The visitor's address as the runtime guarantees it, or as the proxy that the site names says. A header that nobody
 * guarantees can be forged and is ignored.
 *
 * @param trustProxy how many proxies stand in front of the handler, each of which adds to `X-Forwarded-For`; `true` is one;
 * or the name of the header that the proxy always sets
 */
export function addressOf(
  request: Request,
  env: unknown,
  context: unknown,
  trustProxy: boolean | number | string | undefined,
): string {
  const { headers } = request
  if (typeof trustProxy === 'string')
    return headers.get(trustProxy)?.split(',').at(-1)?.trim() ?? ''
  if (trustProxy) {
    const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
    return hops.at(-Number(trustProxy)) ?? ''
  }
  // srvx puts it on the request; Deno, Bun, Netlify and Hono on Node beside it.
  for (const place of [request, env, context]) {
    const source = place as AddressSource | undefined
    const address =
      source?.remoteAddr?.hostname ??
      (typeof source?.requestIP === 'function' ? source.requestIP(request)?.address : undefined) ??
      source?.incoming?.socket?.remoteAddress ??
      source?.ip
    if (typeof address === 'string' && address) return address
  }
  // Cloudflare and Vercel overwrite these headers, so that a visitor cannot set them.
  if ('cf' in request && isOn('Cloudflare-Workers')) return headers.get('cf-connecting-ip') ?? ''
  if (isVercel()) return headers.get('x-vercel-forwarded-for') ?? headers.get('x-real-ip') ?? ''
  return ''
}

const isOn = (runtime: string) =>
  (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent === runtime

function isVercel(): boolean {
  const { process, EdgeRuntime } = globalThis as {
    process?: { env?: Record<string, string | undefined> }
    EdgeRuntime?: string
  }
  return EdgeRuntime === 'vercel' || process?.env?.['VERCEL'] === '1'
}

/** The longest text of an address: 45 characters (`INET6_ADDRSTRLEN`), and room for a zone, brackets and a port. */
const LONGEST = 100

/**
 * An address as the rate limit counts it: an IPv4 address, or the first 64 bits of an IPv6 address, because one household has
 * all of the rest (RFC 6177). Ports, brackets and zones are ignored; what is no address is an empty string.
 */
export function bucket(text: string): string {
  // A visitor may write what is read here: no expression may try one character twice.
  const short = text.length > LONGEST ? '' : text.trim()
  const v4 = /^(\d+(?:\.\d+){3})(?::\d+)?$/.exec(short)?.[1]
  const v6 = /^\[?([\da-f:.]+)(?:%[^\]]*)?(?:\](?::\d+)?)?$/i.exec(short)?.[1]
  const inner = v6 && v6.split(':').length > 2 && v6
  // The host's own URL parser accepts every spelling.
  const host = hostOf(v4 ?? (inner ? `[${inner}]` : ''))
  if (!host.startsWith('[')) return host
  const [head = '', tail] = host.slice(1, -1).split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  const isMapped = groups.slice(0, 6).join() === '0,0,0,0,0,ffff'
  if (!isMapped) return groups.slice(0, 4).join(':')
  const bytes = groups
    .slice(6)
    .flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
  return bytes.join('.')
}

function hostOf(host: string): string {
  try {
    return host && new URL(`http://${host}/`).hostname
  } catch {
    return ''
  }
}
