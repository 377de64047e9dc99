/** A body, read: JSON text with its type, or why it could not be read. */
export interface Body {
  text?: string
  type?: string
  /** Why it could not be read; `ahead` if it has not been read yet. */
  unread: '' | 'too_large' | 'too_many' | 'timeout' | 'broken' | 'ahead'
}

/** What may be read, in bytes and milliseconds. */
export interface Bounds {
  bytes: number
  upload: number
  fields: number
  time: number
}

const typeOf = ({ headers }: Request) => headers.get('content-type') ?? ''

/** Whether a request says that its body is a form with parts, in which files may be. */
export const isParts = (request: Request) => /^\s*multipart\/form-data/i.test(typeOf(request))

/**
 * Reads a body. Forms become JSON, with an array where a name comes several times; of a file its name, type and size are
 * kept.
 */
export async function readBody(request: Request, bounds: Bounds): Promise<Body> {
  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return { unread: '' }
  const type = typeOf(request)
  const hasParts = isParts(request)
  const isForm = /^\s*application\/x-www-form-urlencoded/i.test(type)
  // A letter takes up to three times its bytes in a form; the core judges what is left when it is decoded.
  const most = hasParts ? bounds.upload : isForm ? 3 * bounds.bytes : bounds.bytes
  if (Number(request.headers.get('content-length')) > most) return { unread: 'too_large' }
  const bytes = await collect(request.body, most, bounds.time)
  if (typeof bytes === 'string') return { unread: bytes }
  const text = hasParts || isForm ? letters(bytes) : ''
  // Counted before anything is made of it: parsing a hundred thousand parts is work.
  const mark = hasParts ? /;\s*boundary="?([^";\s]+)/i.exec(type)?.[1] : isForm ? '&' : undefined
  if (mark && count(text, mark) > bounds.fields + 2) return { unread: 'too_many' }
  if (hasParts) {
    try {
      const parts = await readParts(text, type, 4 * bounds.bytes)
      return parts ? pairs(parts) : { unread: 'too_large' }
    } catch {
      return { unread: 'broken' }
    }
  }
  if (isForm) return pairs(decodeForm(text, type))
  return { text: decode(bytes, charset(type)), unread: '' }
}

/**
 * Reads a body to its end and discards it. Some servers (Nitro, React Router's) fail if the response is sent before the body
 * was read; reading is cheap compared with parsing.
 */
export async function discard({ body, headers }: Request, { upload, time }: Bounds): Promise<void> {
  if (body && !(Number(headers.get('content-length')) > upload))
    await collect(body, upload, time, false)
}

/** All bytes of a stream, or why there are none. What is too large or too slow is not read to its end. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  most: number,
  time: number,
  keeps = true,
): Promise<Uint8Array<ArrayBuffer> | 'too_large' | 'timeout' | 'broken'> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, time, 'late')))
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late])
      if (next === 'late') return 'timeout'
      if (next.done) break
      size += next.value.length
      if (size > most) return 'too_large'
      if (keeps) chunks.push(next.value)
    }
  } catch {
    return 'broken'
  } finally {
    clearTimeout(timer)
    reader.cancel().catch(() => undefined)
  }
  const bytes = new Uint8Array(keeps ? size : 0)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** How often a mark stands in a text. */
function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found++
  return found
}

/**
 * The parts of a form, which runtimes take for UTF-8. Each byte is a letter of its own, so that a page in another encoding
 * can be read as such. Nothing where the fields and the names of files have more bytes than `most`: decoding them is work.
 */
async function readParts(
  text: string,
  type: string,
  most: number,
): Promise<[string, string][] | undefined> {
  const form = await new Response(text, { headers: { 'content-type': type } }).formData()
  let size = 0
  for (const [name, value] of form)
    size += name.length + (typeof value === 'string' ? value : value.name).length
  if (size > most) return undefined
  const said = form.get('_charset_')
  const read = (text: string) =>
    decodeOr(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      String(said ?? 'utf-8'),
    )
  const parts = [...form].map(async ([name, value]): Promise<[string, string]> => {
    if (typeof value === 'string') return [read(name), read(value)]
    // A file input that was left empty sends a file without a name.
    const size = (await value.text()).length
    const text = `${read(value.name)} (${value.type || 'file'}, ${size} bytes, not stored)`
    return [read(name), value.name ? text : '']
  })
  return Promise.all(parts)
}

/** Each byte as the letter of its number, whatever the runtime takes `latin1` for. */
function letters(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** A text in the encoding that is named; what cannot be read so is read as Windows-1252. */
function decodeOr(bytes: Uint8Array, label: string): string {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes)
  } catch {}
  return decodeWindows(bytes)
}

function pairs(fields: [string, string][]): Body {
  const values = new Map<string, string | string[]>()
  for (const [name, value] of fields) {
    const known = values.get(name)
    if (known === undefined) values.set(name, value)
    else if (typeof known === 'string') values.set(name, [known, value])
    else known.push(value)
  }
  values.delete('_charset_')
  return {
    text: JSON.stringify(Object.fromEntries(values)),
    type: 'application/json',
    unread: '',
  }
}

const charset = (type: string) => /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8'

function decode(bytes: Uint8Array, label: string): string {
  try {
    const decoder = new TextDecoder(label)
    return decoder.encoding === 'windows-1252' ? decodeWindows(bytes) : decoder.decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/**
 * The fields of a form (WHATWG URL, section 5.1). A page in another encoding sends its own bytes and mostly does not say so:
 * what is not UTF-8 is read as the encoding that `charset` or the field `_charset_` names, else as Windows-1252.
 */
function decodeForm(text: string, type: string): [string, string][] {
  const parts = text.split('&').filter(Boolean)
  const raw = parts.map((part) => {
    const at = part.indexOf('=')
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
  })
  const said = raw.find(([name]) => name === '_charset_')?.[1]
  const label = /charset/i.test(type) ? charset(type) : (said ?? 'utf-8')
  const read = (text = '') => decodeOr(unescape(text), label)
  return raw.map(([name, value]) => [read(name), read(value)])
}

/** The bytes 0x80 to 0x9f of Windows-1252, which some runtimes decode as control characters (WHATWG Encoding, 9.1). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? WINDOWS[byte - 0x80] : String.fromCharCode(byte)
  return text
}

function unescape(text: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const hex = code === 37 ? /^[\da-f]{2}/i.exec(text.slice(at + 1, at + 3)) : null
    if (hex) at += 2
    bytes.push(hex ? parseInt(hex[0], 16) : code === 43 ? 32 : code)
  }
  return new Uint8Array(bytes)
}
