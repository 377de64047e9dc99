// One request, written for a shell, for JavaScript and for the wire.

/** What stands where the token would. */
const TOKEN = '$LEADBRIDGE_TOKEN'

/** The request for a shell; the token comes from the environment. */
export function curl({ method, url, headers, body }) {
  const lines = [
    method === 'GET' ? 'curl' : `curl -X ${method}`,
    quoted(url),
    `-H "Authorization: Bearer ${TOKEN}"`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
  ]
  if (typeof body === 'string') lines.push(`-d ${quoted(indented(body))}`)
  return lines.join(' \\\n  ')
}

/** The request as it goes over the wire. */
export function http({ method, url, headers, body }) {
  const { host, pathname, search } = new URL(url)
  const lines = [
    `${method} ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${TOKEN}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
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
  return `import { createClient } from 'leadbridge'

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
