// Formats one request as curl, leadbridge's command line, JavaScript and HTTP.

/** The placeholder of the token when no sandbox is running. */
const TOKEN = '$LEADBRIDGE_TOKEN'

/** The token inside double quotes of a shell. The token of the sandbox is not secret. */
const shellToken = ({ token }) => token ?? TOKEN

/** The parameters as JSON can represent them: a file becomes `{ $file, type, base64 }`. */
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

/** The parts of a multipart body, as names and strings; undefined for other bodies. */
function partsOf({ headers, body }) {
  const type = Object.entries(headers).find(([name]) => /^content-type$/i.test(name))?.[1]
  const isParts = type?.startsWith('multipart/') || (body !== null && typeof body === 'object')
  if (!isParts) return undefined
  const shown = (value) =>
    typeof value === 'string' ? value : value?.file ? `@${value.file}` : JSON.stringify(value)
  const parts = typeof body === 'string' ? JSON.parse(body || '{}') : (body ?? {})
  return Object.entries(parts).map(([name, value]) => [name, shown(value)])
}

/** The request as a curl command; a real token is read from the environment. */
export function curl(request, account) {
  const { method, url, headers, body } = request
  const parts = partsOf(request)
  const lines = [
    method === 'GET' ? 'curl' : `curl -X ${method}`,
    quoted(url),
    `-H "Authorization: Bearer ${shellToken(account)}"`,
    ...Object.entries(headers)
      .filter(([, value]) => !parts || !value.startsWith('multipart/'))
      .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
  ]
  if (parts) lines.push(...parts.map(([name, value]) => `-F ${quoted(`${name}=${value}`)}`))
  else if (typeof body === 'string') lines.push(`-d ${quoted(indented(body))}`)
  return lines.join(' \\\n  ')
}

/** The request as HTTP. */
export function http(request, account) {
  const { method, url, headers, body } = request
  const { host, pathname, search } = new URL(url)
  const lines = [
    `${method} ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${shellToken(account)}`,
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

/** The call as a command of leadbridge, for the running sandbox. */
export function commandLine(row, params, { version, location, url, token, company }) {
  const words = ['npx leadbridge call', row.id]
  const add = (name, value) => {
    const entries = Object.entries(value && typeof value === 'object' ? value : {})
    if (value instanceof File) words.push(`--${name} ${shellWord(`@${value.name}`)}`)
    else if (
      Array.isArray(value) &&
      value.length &&
      value.every((item) => typeof item === 'string')
    )
      for (const item of value) words.push(`--${name} ${shellWord(item)}`)
    else if (typeof value === 'string' && !value.startsWith('-'))
      words.push(`--${name} ${shellWord(value)}`)
    else if (value === null || typeof value !== 'object' || Array.isArray(value) || !entries.length)
      words.push(shellWord(`--${name}:=${JSON.stringify(value)}`))
    else if (entries.some(([key]) => /[.=]/.test(key)) || Object.hasOwn(value, '__proto__'))
      words.push(shellWord(`--${name}:=${JSON.stringify(value)}`))
    else for (const [inner, one] of entries) add(`${name}.${inner}`, one)
  }
  for (const [name, value] of Object.entries(params)) {
    if (name !== 'body' || (value && typeof value === 'object' && !Array.isArray(value)))
      add(name, value)
    else words.push(`--body ${shellWord(JSON.stringify(value))}`)
  }
  if (version === 'v3' && row.v2) words.push('--version v3')
  const settings = url
    ? [
        `LEADBRIDGE_URL=${url}`,
        `LEADBRIDGE_TOKEN=${token}`,
        `LEADBRIDGE_LOCATION=${location}`,
        ...(company ? [`LEADBRIDGE_COMPANY=${company}`] : []),
      ]
    : [`LEADBRIDGE_LOCATION=${location}`]
  return [settings.join(' '), ...words].join(' \\\n  ')
}

const shellWord = (text) => (/^[\w@%+:=,./-]+$/.test(text) ? text : quoted(text))

/** The call as JavaScript. */
export function javascript(row, params, { version, location, url, token, company }) {
  const settings = [
    token ? `token: ${literal(token)}` : 'token: process.env.LEADBRIDGE_TOKEN',
    `location: ${literal(location)}`,
  ]
  if (company) settings.push(`company: ${literal(company)}`)
  if (url) settings.push(`baseUrl: ${literal(url)}`)
  if (version === 'v3') settings.push("version: 'v3'")
  const call = `api.${row.id}(${Object.keys(params).length ? literal(params) : ''})`
  const use = row.pages
    ? `for await (const item of ${call}) {\n  console.log(item)\n}`
    : `const result = await ${call}\nconsole.log(result)`
  const files = call.includes('await openAsBlob(')
  return `${files ? "import { openAsBlob } from 'node:fs'\n" : ''}import { createClient } from 'leadbridge'

const api = createClient({
${settings.map((line) => `  ${line},\n`).join('')}})

${use}`
}

/** An incomplete request: missing path parameters stay in braces. */
export function outline(row, params, version, { url = 'https://services.leadconnectorhq.com' }) {
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
    url: `${url}${named}${query && `?${query}`}`,
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

/** A value as a JavaScript literal. */
function literal(value, indent = '') {
  if (typeof value === 'string') {
    const inside = JSON.stringify(value).slice(1, -1)
    const requoted = inside.replace(/\\(.)|'/g, (all, next) =>
      all === "'" ? "\\'" : next === '"' ? '"' : all,
    )
    return `'${requoted}'`
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
