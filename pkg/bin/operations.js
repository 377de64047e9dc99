// leadbridge operations: lists and searches the catalogue.
import { catalogue, search } from './catalogue.js'
import { readFlags } from './flags.js'
import { dim, EXIT, Failure, isColoured, print, toJson } from './terminal.js'

export const OPERATIONS_HELP = `leadbridge operations [words…] [--json] [--v3]     every operation, or those that match all words in id, name, summary or
                                                   path, best match first; misspelt words and synonyms match, too;
                                                   a scope such as contacts.write finds the operations that need it

  --json   the rows of the catalogue as a JSON array
  --v3     the operations of v3, with their paths there`

export async function listOperations(args) {
  const { flags, words } = readFlags(args, ['json', 'v3', 'help'])
  if (flags.has('help')) return print(OPERATIONS_HELP)
  for (const name of flags.keys())
    if (!['json', 'v3'].includes(name))
      throw new Failure(EXIT.usage, `--${name} is not an option of operations`)
  const rows = (await catalogue()).filter((row) => !flags.has('v3') || row.v3)
  const { found, whole } = search(rows, words)
  if (found.length === 0) throw new Failure(EXIT.unknown, `no operation matches ${words.join(' ')}`)
  // To stderr, so that the list can be piped.
  if (!whole) console.error('leadbridge: no operation matches all words; these are the nearest')
  if (flags.has('json')) return print(toJson(found, { compact: !process.stdout.isTTY }))
  return print(listed(found, flags.has('v3')))
}

/** Operations as lines: a table on a terminal, tab-separated values in a pipe. */
export function listed(rows, inV3) {
  const lines = rows.map((row) => line(row, inV3))
  const { isTTY, columns } = process.stdout
  const shown = isTTY ? table(lines, columns || 80, isColoured(process.stdout)) : lines.map(tabbed)
  return shown.join('\n')
}

function line({ id, summary, deprecated, v2, v3 }, inV3) {
  const { method, path } = (inV3 ? v3 : v2) ?? v3 ?? v2
  return { id, method, path, summary: deprecated ? `Deprecated. ${summary}` : summary }
}

const tabbed = ({ id, method, path, summary }) => [id, method, path, summary].join('\t')

/** Columns for a terminal of this width. Long paths are truncated; the summary is shown if there is space. */
export function table(lines, width, coloured) {
  const widest = (column) => Math.max(...lines.map((row) => row[column].length))
  const ids = widest('id')
  const methods = widest('method')
  const room = Math.max(width - ids - methods - 4, 12)
  // So that a few long paths leave space for the summaries.
  const paths = Math.min(widest('path'), room < 90 ? room : 60)
  return lines.map(({ id, method, path, summary }) => {
    const start = `${id.padEnd(ids)}  ${method.padEnd(methods)}  ${cutStart(path, paths).padEnd(paths)}`
    const left = room - paths - 2
    if (left < 20) return start.trimEnd()
    const end = cut(summary, left)
    return `${start}  ${coloured ? dim(end) : end}`
  })
}

const cut = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

// The start is truncated, because many paths have the same one.
const cutStart = (text, most) =>
  text.length > most ? `…${text.slice(text.length - most + 1)}` : text
