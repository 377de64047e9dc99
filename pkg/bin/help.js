// leadbridge help: prints the options of a command, the operations of an area, or the fields of an operation.
import { createRequire } from 'node:module'
import { describe } from 'leadbridge'
import { comment } from '../dist/comments.js'
import { exampleOf, filledBy } from '../www/explorer/example.js'
import { catalogue, find, ofArea, unknownOperation } from './catalogue.js'
import { readFlags, take } from './flags.js'
import { listed } from './operations.js'
import { EXIT, Failure, isColoured, dim, print, toJson } from './terminal.js'

export const HELP_HELP = `leadbridge help <operation> [--json] [--version v3]   the fields of an operation: name, type, description; an example
leadbridge help <area> [--json]                       the operations of an area, such as contacts
leadbridge help <command>                            the options of a command`

export const packageVersion = () => createRequire(import.meta.url)('../package.json').version

/** Prints the help of `texts` for a command, or the fields of an operation. */
export async function help(args, texts) {
  const { flags, words } = readFlags(args, ['json', 'help'])
  const [wanted, ...more] = words
  const version = take(flags, 'version')
  for (const name of flags.keys())
    if (!['json', 'help'].includes(name))
      throw new Failure(EXIT.usage, `--${name} is not an option of help`)
  if (more.length)
    throw new Failure(EXIT.usage, `unexpected argument ${more[0]}: help takes one name`)
  if (version && !['v2', 'v3'].includes(version))
    throw new Failure(EXIT.usage, '--version must be v2 or v3')
  if (!wanted || flags.has('help')) return print(wanted ? HELP_HELP : texts.all)
  if (Object.hasOwn(texts, wanted)) return print(texts[wanted])
  const rows = await catalogue()
  const row = find(rows, wanted)
  if (!row) {
    const inArea = ofArea(rows, wanted).filter((one) => !version || one[version])
    if (inArea.length === 0) throw unknownOperation(rows, wanted)
    return print(
      flags.has('json')
        ? toJson(inArea, { compact: !process.stdout.isTTY })
        : listed(inArea, version === 'v3'),
    )
  }
  const chosen = version ?? (row.v2 ? 'v2' : 'v3')
  if (!row[chosen]) throw new Failure(EXIT.unknown, `${row.id} is not part of ${chosen}`)
  if (flags.has('json'))
    return print(toJson(asJson(row, chosen), { compact: !process.stdout.isTTY }))
  return print(page(row, chosen).join('\n'))
}

/** The operation, with the description of each field. */
function asJson(row, version) {
  const { params, body } = describe(row.id, { version })
  const withComment = (owner) => (field) => ({
    ...field,
    comment: comment(owner, field.name),
    fields: field.fields?.map(withComment(modelOf(field.type))),
  })
  const owner = row.id
  return { ...row, params: params.map(withComment(owner)), body: body?.map(withComment(owner)) }
}

/** The name of the model in a type such as `[ContactSort]?`. */
const modelOf = (type) => /[A-Za-z_]\w*/.exec(type)?.[0] ?? type

function page(row, version) {
  const { method, path, version: header } = row[version]
  const described = describe(row.id, { version })
  const facts = [
    ['Request', `${method} ${path}`],
    ['Versions', ['v2', 'v3'].filter((name) => row[name]).join(', ')],
    ['Version header', header],
    ['Known as', row.name !== row.summary && row.name],
    ['Scopes', row.scopes.join(', ')],
    ['Tokens', row.tokens.join(', ')],
    ['List', row.pages && '--all prints every item, one JSON line each'],
  ].filter(([, value]) => value)
  const lines = [
    `${row.id}: ${row.summary || row.name}`,
    ...(row.deprecated ? ['Deprecated by HighLevel.'] : []),
    '',
    ...facts.map(([name, value]) => `  ${name.padEnd(16)}${value}`),
  ]
  const group = (title, entries) => {
    if (entries.length) lines.push('', title, ...columns(entries))
  }
  const fields = (all, prefix) =>
    all.flatMap((field) => fieldLines(field, prefix, row.id, (one) => filledBy(one, all, row)))
  group('Parameters', fields(described.params, '--'))
  const isFree = described.body?.length === 0 && row.body && row.body !== '{}'
  if (isFree) lines.push('', 'Body', `  --body JSON  ${row.body.replace(/^= /, '')}`)
  else group('Body', fields(described.body ?? [], '--body.'))
  lines.push('', 'Example', `  ${commandOf(row, version, exampleOf(row, described))}`)
  return lines
}

/** Columns of name, type and description. */
function columns(entries) {
  const widest = (at, most) => Math.min(most, Math.max(...entries.map((entry) => entry[at].length)))
  const [names, types] = [widest(0, 34), widest(1, 26)]
  const coloured = isColoured(process.stdout)
  return entries.map(([name, type, words]) => {
    const start = `  ${name.padEnd(names)}  ${type.padEnd(types)}`
    return words ? `${start}  ${coloured ? dim(words) : words}` : start.trimEnd()
  })
}

/** The number of levels of nested fields that are listed. */
const MAX_DEPTH = 2

function fieldLines(field, prefix, owner, filled, depth = 0) {
  const { name, required, list, fields } = field
  const source = filled(field)
  const need = source ? `filled in: ${source}` : required ? 'required' : ''
  const words = [
    comment(owner, name),
    name === 'customFields' && list && `By name: ${prefix}customFields.NAME value.`,
    field.words?.length > 6 && `One of ${field.words.join(', ')}.`,
  ]
  const line = [
    `${prefix}${name}`,
    [typeOf(field), need].filter(Boolean).join(', '),
    words.filter(Boolean).join(' '),
  ]
  if (!fields?.length || depth >= MAX_DEPTH) return [line]
  const inner = `${prefix}${name}.${list ? '0.' : ''}`
  const below = fields.flatMap((one) =>
    fieldLines(one, inner, modelOf(field.type), () => undefined, depth + 1),
  )
  return [line, ...below]
}

/** The type for a reader: `array of string`, `'a'|'b'`. */
function typeOf({ type, words, list, map, fields, nullable }) {
  const plain = type.replace(/\?$/, '').replace(/^\[(.*)\](\(.*\))?$/, '$1')
  const one = fields?.length
    ? 'object'
    : words
      ? words.length > 6
        ? `one of ${words.length} values`
        : words.join('|')
      : plain.replace(/\(.*\)$/, '')
  const many = list ? `array of ${one}` : map ? `object of ${one}` : one
  return nullable ? `${many} or null` : many
}

/** The command that calls an operation with these parameters. */
export const commandOf = (row, version, params) =>
  ['npx leadbridge call', row.id, ...argumentsOf(row, version, params).map(shellWord)].join(' ')

/** The parameters as arguments of `leadbridge call`. */
export function argumentsOf(row, version, params) {
  const words = []
  const add = (name, value) => {
    const isPlain = (item) => typeof item !== 'object'
    const entries = Object.entries(value && typeof value === 'object' ? value : {})
    if (Array.isArray(value) && value.length && value.every(isPlain))
      for (const item of value) words.push(`--${name}`, String(item))
    else if (isPlain(value)) words.push(`--${name}`, String(value))
    else if (Array.isArray(value) || entries.length === 0)
      words.push(`--${name}:=${JSON.stringify(value)}`)
    else for (const [inner, one] of entries) add(`${name}.${inner}`, one)
  }
  for (const [name, value] of Object.entries(params))
    if (name === 'body' && Array.isArray(value)) words.push('--body', JSON.stringify(value))
    else add(name, value)
  if (version === 'v3' && row.v2) words.push('--version', 'v3')
  return words
}

/** A value quoted for a POSIX shell. */
function shellWord(text) {
  return /^[\w@%+:=,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
