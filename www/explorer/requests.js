// One request, written for a shell, for JavaScript and for the wire.

/** What stands where the token would. */
const TOKEN = '$LEADBRIDGE_TOKEN'

/** Parameters with files by their names, `@photo.png`, as a shell writes them. */
export const named = (params) => mapped(params, (file) => `@${file.name}`)

/** Parameters that JSON can carry: a file becomes `{ $file, type, base64 }`. */
export async function portable(params) {
  const files = new Map()
  mapped(params, (file) => files.set(file))
  for (const file of files.keys()) {
    let bytes = ''
    for (const byte of new Uint8Array(await file.arrayBuffer())) bytes += String.fromCharCode(byte)
    files.set(file, { $file: file.name, type: file.type, base64: btoa(bytes) })
  }
  return mapped(params, (file) => files.get(file))
}

function mapped(value, change) {
  if (value instanceof File) return change(value)
  if (Array.isArray(value)) return value.map((item) => mapped(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, mapped(item, change)]),
  )
}

/** The parts of a multipart body, name and text; undefined for any other. */
function partsOf({ headers, body }) {
  const type = Object.entries(headers).find(([name]) => /^content-type$/i.test(name))?.[1]
  if (!type?.startsWith('multipart/form-data')) return undefined
  const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value))
  return Object.entries(JSON.parse(body || '{}')).map(([name, value]) => [name, shown(value)])
}

/** The request for a shell; the token comes from the environment. */
export function curl(request) {
  const { method, url, headers, body } = request
  const parts = partsOf(request)
  const lines = [
    method === 'GET' ? 'curl' : `curl -X ${method}`,
    quoted(url),
    `-H "Authorization: Bearer ${TOKEN}"`,
    ...Object.entries(headers)
      .filter(([, value]) => !parts || !value.startsWith('multipart/'))
      .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
  ]
  if (parts) lines.push(...parts.map(([name, value]) => `-F ${quoted(`${name}=${value}`)}`))
  else if (typeof body === 'string') lines.push(`-d ${quoted(indented(body))}`)
  return lines.join(' \\\n  ')
}

/** The request as it goes over the wire. */
export function http(request) {
  const { method, url, headers, body } = request
  const { host, pathname, search } = new URL(url)
  const lines = [
    `${method} ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${TOKEN}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  const parts = partsOf(request)
  if (parts) {
    const inside = parts.map(([name, value]) => {
      const [file, content] = value.startsWith('@')
        ? [`; filename="${value.slice(1)}"`, '(the bytes of the file)']
        : ['', value]
      return `--boundary\nContent-Disposition: form-data; name="${name}"${file}\n\n${content}`
    })
    return [...lines, '', ...inside, '--boundary--'].join('\n')
  }
  return [...lines, '', ...(typeof body === 'string' ? [body] : [])].join('\n')
}

/** The call with leadbridge. */
export function javascript(row, params, { version, location }) {
  const settings = ['token: process.env.LEADBRIDGE_TOKEN', `location: ${literal(location)}`]
  if (version === 'v3') settings.push("version: 'v3'")
  const call = `api.${row.id}(${Object.keys(params).length ? literal(params) : ''})`
  const use = row.pages
    ? `for await (const item of ${call}) {\n  console.log(item)\n}`
    : `const result = await ${call}`
  const files = call.includes('await openAsBlob(')
  return `${files ? "import { openAsBlob } from 'node:fs'\n" : ''}import { createClient } from 'leadbridge'

const api = createClient({
${settings.map((line) => `  ${line},\n`).join('')}})

${use}`
}

/** A request that is not complete yet: what is missing from the path stays in braces. */
export function outline(row, params, version) {
  const { method, path, version: header } = row[version]
  const named = path.replace(/\{([^}]+)\}/g, (braces, name) =>
    params[name] === undefined ? braces : encodeURIComponent(params[name]),
  )
  const query = row.params
    .filter(({ name, in: place }) => place === 'query' && params[name] !== undefined)
    .map(({ name }) => `${name}=${encodeURIComponent(params[name])}`)
    .join('&')
  const headers = { Accept: 'application/json' }
  if (header) headers.Version = header
  if (params.body) headers['Content-Type'] = 'application/json'
  return {
    method,
    url: `https://services.leadconnectorhq.com${named}${query && `?${query}`}`,
    headers,
    body: params.body && JSON.stringify(params.body),
  }
}

const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`

function indented(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

/** A value as a person writes it in JavaScript. */
function literal(value, indent = '') {
  if (typeof value === 'string') {
    const inside = JSON.stringify(value).slice(1, -1)
    const mended = inside.replace(/\\(.)|'/g, (all, next) =>
      all === "'" ? "\\'" : next === '"' ? '"' : all,
    )
    return `'${mended}'`
  }
  if (value instanceof File) return `await openAsBlob(${literal(value.name)})`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const list = Array.isArray(value)
  const parts = list
    ? value.map((item) => literal(item, `${indent}  `))
    : Object.entries(value).map(([name, item]) => {
        const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)
        return `${key}: ${literal(item, `${indent}  `)}`
      })
  const [open, close] = list ? '[]' : '{}'
  if (parts.length === 0) return open + close
  const line = parts.join(', ')
  if (line.length < 60 && !line.includes('\n')) return list ? `[${line}]` : `{ ${line} }`
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close}`
}
