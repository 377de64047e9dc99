// Drafts the text of an area from a checkout of the official specification: `node pkg/scripts/draft.js SPEC [area]`.
// The output is a first version: names, rules and sentences are maintained by hand in src/operations.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDS, RENAMED, RESERVED, VERBS } from './draft-names.js'

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

const [, , spec, only] = process.argv
if (!spec) {
  console.error('The path of the specification is missing: node pkg/scripts/draft.js SPEC [area]')
  process.exit(2)
}

const camel = (text) =>
  text
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next) => (next ?? '').toUpperCase())
    .replace(/^./, (first) => first.toLowerCase())
const pascal = (text) => camel(text).replace(/^./, (first) => first.toUpperCase())
const singular = (word) =>
  /(ss|us|is|status)$/i.test(word)
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(sses|xes|ches|shes)$/, (end) => end.slice(0, -2))
        .replace(/s$/, '')
const plural = (word) =>
  /(s|ed|ing)$/i.test(word)
    ? word
    : /[^aeiou]y$/.test(word)
      ? word.replace(/y$/, 'ies')
      : `${word}s`

const areas = new Map()
for (const version of ['v2', 'v3']) {
  for (const file of readdirSync(join(spec, version)).sort()) {
    const stem = file.replace(/\.json$/, '').replace(/-v3$/, '')
    const name = RENAMED[stem] ?? stem
    const document = JSON.parse(readFileSync(join(spec, version, file), 'utf8'))
    if (!areas.has(name)) areas.set(name, {})
    areas.get(name)[version] = document
  }
}

/** The models of every area. Each shape has one name, and each name one shape. */
const taken = new Map()
const usedNames = new Set()

function resolve(document, schema) {
  let found = schema
  while (found?.$ref)
    found = found.$ref
      .slice(2)
      .split('/')
      .reduce((node, part) => node[part.replaceAll('~1', '/')], document)
  return found
}

/** A schema as a tree: object, list, enum, union or a type. */
function tree(document, schema, field = '', depth = 0, hint = '') {
  const name = schema?.$ref ? schema.$ref.split('/').at(-1) : hint
  let found = resolve(document, schema) ?? {}
  if (found.allOf) {
    const parts = found.allOf.map((part) => resolve(document, part))
    const inner =
      found.allOf
        .find((part) => part.$ref)
        ?.$ref.split('/')
        .at(-1) ?? name
    const merged = { ...found, allOf: undefined }
    for (const part of parts) {
      Object.assign(merged, {
        ...part,
        properties: { ...merged.properties, ...part.properties },
        required: [...(merged.required ?? []), ...(part.required ?? [])],
      })
    }
    if (!Object.keys(merged.properties ?? {}).length) delete merged.properties
    return {
      ...tree(document, merged, field, depth, inner),
      ...(found.nullable ? { nullable: true } : {}),
    }
  }
  const nullable = found.nullable ? { nullable: true } : {}
  const several = found.oneOf ?? found.anyOf
  if (several) {
    const kinds = several.map((one) => tree(document, one, field, depth + 1, name))
    const distinct = [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()]
    return distinct.length === 1
      ? { ...distinct[0], ...nullable }
      : { is: 'union', kinds: distinct, ...nullable }
  }
  if (found.enum) {
    const words = [...new Set(found.enum.flat())]
    if (words.length > 200 && words.every((word) => /^[A-Z]{2}$/.test(word)))
      return { is: 'plain', name: 'country', ...nullable }
    if (found.type === 'array')
      return { is: 'list', item: { is: 'words', words }, bounds: '', ...nullable }
    return { is: 'words', words, ...nullable }
  }
  if (found.type === 'array' || found.items) {
    const item = found.items
      ? tree(document, found.items, field, depth, singular(name))
      : { is: 'plain', name: 'any' }
    return { is: 'list', item, bounds: bounds(found.minItems, found.maxItems), ...nullable }
  }
  if (found.properties && Object.keys(found.properties).length) {
    if (depth > 9) return { is: 'plain', name: 'object' }
    const required = new Set(found.required ?? [])
    const fields = {}
    for (const [key, value] of Object.entries(found.properties)) {
      if (resolve(document, value)?.readOnly) continue
      fields[key] = { required: required.has(key), kind: tree(document, value, key, depth + 1, '') }
    }
    return { is: 'object', fields, name, ...nullable }
  }
  if (
    typeof found.additionalProperties === 'object' &&
    Object.keys(found.additionalProperties).length
  )
    return {
      is: 'map',
      item: tree(document, found.additionalProperties, field, depth + 1, name),
      ...nullable,
    }
  const plain = {
    string: () => format(found, field) + bounds(found.minLength || undefined, found.maxLength),
    number: () => `number${bounds(found.minimum, found.maximum)}`,
    integer: () => `integer${bounds(found.minimum, found.maximum)}`,
    boolean: () => 'boolean',
    object: () => 'object',
  }[found.type]
  return { is: 'plain', name: plain ? plain() : 'any', ...nullable }
}

function format({ format, pattern }, field) {
  if (pattern?.startsWith('^\\d{4}')) return 'day'
  if (pattern?.startsWith('^([01]')) return 'clock'
  if (pattern?.startsWith('^[A-Za-z_]+/')) return 'zone'
  if (format === 'date-time') return 'time'
  if (format === 'binary') return 'file'
  return field === 'email' ? 'email' : 'string'
}

function bounds(least, most) {
  return least === undefined && most === undefined ? '' : `(${least ?? ''}..${most ?? ''})`
}

function same(a, b) {
  return shape(a) === shape(b)
}

function shape(kind) {
  return JSON.stringify(kind, function (key, value) {
    return key === 'name' && this.is === 'object' ? undefined : value
  })
}

/** Two versions of a type as one, or undefined if they differ too much. */
function merge(a, b) {
  if (same(a, b)) return a
  if (a.is !== b.is || Boolean(a.nullable) !== Boolean(b.nullable)) return undefined
  if (a.is === 'object') {
    const fields = {}
    for (const key of new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])) {
      const [one, two] = [a.fields[key], b.fields[key]]
      if (!two) fields[`${key}@v2`] = one
      else if (!one) fields[`${key}@v3`] = two
      else {
        const kind = one.required === two.required ? merge(one.kind, two.kind) : undefined
        if (kind) fields[key] = { required: one.required, kind }
        else Object.assign(fields, { [`${key}@v2`]: one, [`${key}@v3`]: two })
      }
    }
    return { ...a, fields, name: b.name || a.name }
  }
  if (a.is === 'list' && a.bounds === b.bounds) {
    const item = merge(a.item, b.item)
    return item && { ...a, item }
  }
  if (a.is === 'words') {
    const [one, two] = [new Set(a.words), new Set(b.words)]
    const words = [...new Set([...a.words, ...b.words])]
    const mark = (word) =>
      one.has(word) && two.has(word) ? word : { word, only: one.has(word) ? 'v2' : 'v3' }
    return { ...a, words: words.map(mark) }
  }
  return undefined
}

function draft(area, documents) {
  const models = new Map()
  const lines = []
  const rows = new Map()
  for (const version of ['v2', 'v3']) {
    for (const [path, methods] of Object.entries(documents[version]?.paths ?? {})) {
      for (const method of METHODS) {
        if (!methods[method]) continue
        const key = `${method.toUpperCase()} ${path}`
        const known = rows.get(key) ?? {}
        known[version] = methods[method]
        rows.set(key, known)
      }
    }
  }
  // Paths that differ only in case, punctuation or parameter names are the same operation.
  const loose = (key) =>
    key
      .replaceAll(/\{[^}]*\}/g, '{}')
      .replaceAll(/-v2|[-_]/g, '')
      .toLowerCase()
  for (const [key, row] of rows) {
    if (!row.v2 || row.v3) continue
    const twin = [...rows].find(([other, { v2, v3 }]) => v3 && !v2 && loose(other) === loose(key))
    if (!twin) continue
    Object.assign(row, { v3: twin[1].v3, v3path: twin[0].split(' ')[1] })
    rows.delete(twin[0])
  }
  const versions = [...rows.values()]
    .map(({ v2 }) => v2 && header(documents.v2, v2))
    .filter(Boolean)
  const usual = mode(versions) ?? '2021-07-28'
  lines.push(`version ${usual}`, '')
  const prefix = pascal(area)
  const ids = new Map()

  for (const [key, row] of rows) {
    const [method, path] = key.split(' ')
    let id = idOf(method, path, row)
    if (ids.has(id)) id = camel(`${(row.v3 ?? row.v2).operationId}`)
    if (ids.has(id)) throw new Error(`${area}.${id} twice: ${key} and ${ids.get(id)}`)
    ids.set(id, key)
    lines.push(`${key} ${camel(area)}.${id}`)
    const say = (name, text) => lines.push(text === '' ? `  ${name}` : `  ${name} ${text}`)
    if (!row.v2) say('v2', 'none')
    if (!row.v3) say('v3', 'none')
    if (row.v3path) say('v3 path', row.v3path)
    const security = (one) => {
      const all = (one?.security ?? []).flatMap(Object.entries)
      return { tokens: all.map(([kind]) => kind).join(' '), scope: all[0]?.[1].join(' ') ?? '' }
    }
    const [two, three] = [security(row.v2 ?? row.v3), security(row.v3 ?? row.v2)]
    const scope = two.scope || three.scope
    if (scope) say('scope', scope)
    const tokens = two.tokens || three.tokens
    if (tokens !== 'bearer') say('tokens', tokens || 'none')
    const [h2, h3] = [
      row.v2 && (header(documents.v2, row.v2) ?? 'none'),
      row.v3 && (header(documents.v3, row.v3) ?? 'none'),
    ]
    if (h2 && h2 !== usual) say('version', h2)
    if (h3 && h3 !== 'v3') say('v3 version', h3)
    const both = (read) => {
      const [a, b] = [row.v2 && read(documents.v2, row.v2), row.v3 && read(documents.v3, row.v3)]
      return { a, b }
    }
    const pathKinds = both((document, one) => parameters(document, one, 'path'))
    const pathFields = pathKinds.a ?? pathKinds.b
    const special = Object.entries(pathFields.fields).filter(([, { kind }]) => kind.is !== 'plain')
    if (special.length)
      say(
        'path',
        special
          .map(([name, { kind }]) => `${name}! ${write(kind, prefix, models, 'model')}`)
          .join(', '),
      )
    const query = both((document, one) => parameters(document, one, 'query'))
    const asked = query.a && query.b ? merge(query.a, query.b) : (query.a ?? query.b)
    if (Object.keys(asked.fields).length) sayFields('query', asked.fields)
    const body = both((document, one) => bodyOf(document, one))
    if (body.a || body.b) {
      const content = (body.b ?? body.a).content
      const merged = body.a && body.b ? merge(body.a.kind, body.b.kind) : (body.a ?? body.b).kind
      if (body.a && body.b && !merged) {
        sayKind(content, body.a.kind, 'v2 ')
        sayKind(content, body.b.kind, 'v3 ')
      } else
        sayKind(
          content,
          merged,
          row.v2 && row.v3 && !(body.a && body.b) ? (body.a ? 'v2 ' : 'v3 ') : '',
        )
    }
    const answer = both((document, one) => answerOf(document, one))
    const kind =
      answer.a && answer.b ? (merge(answer.a, answer.b) ?? answer.b) : (answer.b ?? answer.a)
    if (kind) {
      if (kind.is === 'object' && Object.keys(kind.fields).length <= 3)
        say(
          'returns',
          Object.entries(kind.fields)
            .map((entry) => fieldLine(entry, prefix, models, 'answer', id))
            .join(', '),
        )
      else
        say(
          'returns',
          kind.is === 'object'
            ? nameOf(kind, prefix, models, 'answer', id)
            : `= ${write(kind, prefix, models, 'answer', id)}`,
        )
    }
    const status = Object.keys((row.v2 ?? row.v3).responses)
      .filter((code) => code[0] === '2')
      .at(-1)
    if (status && status !== (method === 'POST' ? '201' : '200')) say('status', status)
    const pager = pagerOf(asked.fields, kind, method)
    if (pager && id.match(/^(list|search)/)) say('pages', pager)
    const gone = [row.v2?.deprecated && 'v2', row.v3?.deprecated && 'v3'].filter(Boolean)
    if (gone.length) say('deprecated', gone.length === 2 || !(row.v2 && row.v3) ? '' : gone[0])
    lines.push('')

    function sayFields(name, fields) {
      const written = Object.entries(fields).map((entry) =>
        fieldLine(entry, prefix, models, 'model', id, name === 'query'),
      )
      const line = written.join(', ')
      if (line.length < 110) say(name, line)
      else {
        lines.push(`  ${name}`)
        for (const one of written) lines.push(`    ${one}`)
      }
    }
    function sayKind(content, kind, mark) {
      const name = `${mark}${content}`
      if (kind.is === 'object' && Object.keys(kind.fields).length <= 4) sayFields(name, kind.fields)
      else if (kind.is === 'object') say(name, nameOf(kind, prefix, models, 'model', `${id}Body`))
      else if (kind.name === 'any' || kind.name === 'object') say(name, 'object')
      else say(name, `= ${write(kind, prefix, models, 'model', `${id}Body`)}`)
    }
  }
  for (const [name, { lines: own, keyword }] of models)
    lines.push(`${keyword} ${name}`, ...own.map((line) => `  ${line}`), '')
  return `${lines.join('\n').trimEnd()}\n`
}

function fieldLine([key, { required, kind }], prefix, models, keyword, parent, isQuery = false) {
  const [name, only] = key.split('@')
  let type = write(kind, prefix, models, keyword, `${parent} ${name}`)
  // A number that the specification declares as a string: both are accepted.
  if (isQuery && type === 'string' && /^(limit|skip|offset|page|pageSize|pageNumber)$/.test(name))
    type = 'numeric'
  return `${name}${only ? `@${only}` : ''}${required ? '!' : ''} ${type}`
}

function write(kind, prefix, models, keyword, parent = '') {
  const end = kind.nullable ? '?' : ''
  switch (kind.is) {
    case 'object':
      return nameOf(kind, prefix, models, keyword, parent) + end
    case 'list':
      return `[${write(kind.item, prefix, models, keyword, singular(parent))}]${kind.bounds}${end}`
    case 'map':
      return `{${write(kind.item, prefix, models, keyword, singular(parent))}}${end}`
    case 'words': {
      const word = (one) =>
        typeof one === 'object' && one !== null
          ? `${word(one.word)}@${one.only}`
          : typeof one === 'number'
            ? String(one)
            : `'${one}'`
      const line = kind.words.map(word).join('|')
      if (line.length < 300) return line + end
      return (
        named(
          `${pascal(parent.split(' ').at(-1) || 'Word')}`,
          [line],
          'words',
          prefix,
          models,
          line,
        ) + end
      )
    }
    case 'union':
      return kind.kinds.map((one) => write(one, prefix, models, keyword, parent)).join('|') + end
    default:
      return kind.name + end
  }
}

function nameOf(kind, prefix, models, keyword, parent) {
  const wanted = pascal(
    (kind.name || parent).replace(/(Dto|DTO|Schema|Response|Body|Payload)+$/g, '') || parent,
  )
  const key = shape({ ...kind, nullable: undefined })
  return named(wanted, undefined, keyword, prefix, models, key, () =>
    Object.entries(kind.fields).map((entry) => fieldLine(entry, prefix, models, keyword, wanted)),
  )
}

function named(wanted, own, keyword, prefix, models, key, make) {
  const mine = taken.get(key)
  if (mine && models.has(mine)) {
    if (keyword === 'model') open(mine, models)
    return mine
  }
  let name = wanted || 'Part'
  if (RESERVED.test(name) || usedNames.has(name))
    name = name.startsWith(prefix) ? name : prefix + name
  for (let n = 2; usedNames.has(name); n++) name = `${name.replace(/\d+$/, '')}${n}`
  usedNames.add(name)
  taken.set(key, name)
  const model = { keyword, lines: own ?? [] }
  models.set(name, model)
  if (make) model.lines = make()
  return name
}

/** Marks a model of a response, and those that it refers to, as used by requests, too. */
function open(name, models) {
  const model = models.get(name)
  if (model?.keyword !== 'answer') return
  model.keyword = 'model'
  for (const word of model.lines.join(' ').match(/\b[A-Z]\w*/g) ?? []) open(word, models)
}

function parameters(document, operation, place) {
  const fields = {}
  for (const raw of operation.parameters ?? []) {
    const one = resolve(document, raw)
    if (one.in !== place) continue
    fields[one.name] = {
      required: place === 'path' || one.required === true,
      kind: tree(document, one.schema, one.name),
    }
  }
  return { is: 'object', fields, name: '' }
}

function header(document, operation) {
  const found = (operation.parameters ?? [])
    .map((one) => resolve(document, one))
    .find((one) => one.in === 'header' && one.name.toLowerCase() === 'version')
  return found?.schema.enum?.[0]
}

function bodyOf(document, operation) {
  const body = resolve(document, operation.requestBody)
  if (!body) return undefined
  const [[type, { schema = {} }]] = Object.entries(body.content)
  const content = type.includes('multipart')
    ? 'multipart'
    : type.includes('urlencoded')
      ? 'form'
      : 'body'
  return { content, kind: tree(document, schema) }
}

function answerOf(document, operation) {
  for (const [code, raw] of Object.entries(operation.responses)) {
    if (code[0] !== '2') continue
    const schema = resolve(document, raw).content?.['application/json']?.schema
    if (schema) return tree(document, schema)
  }
  return undefined
}

function idOf(method, path, row) {
  const own = IDS[`${method} ${path}`]
  if (own) return own
  const segments = path.split('/').filter(Boolean).slice(1)
  const isParameter = (segment) => segment.startsWith('{')
  const literals = segments.filter((segment) => !isParameter(segment) && segment !== 'locations')
  const ends = segments.length > 0 && isParameter(segments.at(-1))
  let chain = literals.map(camel)
  const last = literals.at(-1)
  const endsWithVerb = !ends && last && VERBS.includes(last)
  const noun = (words, one) =>
    words
      .map((word, index) => (index < words.length - 1 || one ? singular(word) : word))
      .map(pascal)
      .join('')
  if (endsWithVerb) {
    const rest = chain.slice(0, -1)
    const many = ['search', 'list', 'export', 'bulkUpdate', 'bulkDelete'].includes(camel(last))
    return camel(
      camel(last) +
        (many
          ? rest
              .map((word, i) => (i === rest.length - 1 ? plural(word) : singular(word)))
              .map(pascal)
              .join('')
          : noun(rest, true)),
    )
  }
  if (/(followers|tags)$/.test(last ?? '') && !ends && /opportunities|contacts/.test(path))
    return (method === 'POST' ? 'add' : 'remove') + pascal(last)
  const isList = method === 'GET' && !ends && (hasList(row) || /[^s]s$/.test(last ?? ''))
  const upserts = /upsert/.test((row.v3 ?? row.v2).operationId) && method === 'PUT'
  const verb = upserts
    ? 'upsert'
    : {
        GET: ends ? 'get' : isList ? 'list' : 'get',
        POST: 'create',
        PUT: 'update',
        PATCH: 'update',
        DELETE: 'delete',
      }[method]
  if (isList) {
    chain = chain.map((word, index) => (index === chain.length - 1 ? plural(word) : singular(word)))
    return verb + chain.map(pascal).join('')
  }
  return verb + noun(chain, true)
}

function hasList({ v2, v3 }) {
  const one = v2 ?? v3
  const names = (one.parameters ?? []).map(({ name }) => name)
  return (
    /^(get-.*s$|list|find|fetch|get.*s$|.*s-by-|.*list$)/i.test(one.operationId) ||
    names.includes('limit')
  )
}

/** The paging of a list, from its parameters. The items are the only array of the response, or `*` for the first one. */
function pagerOf(fields, kind, method) {
  const names = new Set(Object.keys(fields).map((name) => name.split('@')[0]))
  const arrays =
    kind?.is === 'object'
      ? Object.entries(kind.fields)
          .filter(([, one]) => one.kind.is === 'list')
          .map(([name]) => name.split('@')[0])
      : []
  const items = arrays.length === 1 ? arrays[0] : (arrays[0] ?? '*')
  if (method !== 'GET') return undefined
  const by =
    names.has('startAfterId') && names.has('startAfter')
      ? 'startAfter'
      : ['skip', 'offset', 'page', 'pageNumber'].find((name) => names.has(name))
  return by ? `${items} ${by}` : arrays.length === 1 ? `${items} once` : undefined
}

function mode(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

for (const [name, documents] of areas) {
  if (only && name !== only && camel(name) !== only) continue
  const text = draft(name, documents)
  if (process.argv[4])
    writeFileSync(join(process.argv[4], `${name.replaceAll('-', '_')}.txt`), text)
  else console.log(text)
}
