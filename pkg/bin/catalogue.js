// Searches the catalogue of operations.
import { operations, ready } from 'leadbridge'
import { distance, entryOf, search as searchEntries } from '../www/explorer/search.js'
import { EXIT, Failure } from './terminal.js'

export async function catalogue() {
  await ready({ areas: 'all' })
  return [...operations]
}

const same = (text, other) => text?.toLowerCase() === other.toLowerCase()

/** The operation with this id, or with this name in HighLevel's catalogue, ignoring case. */
export const find = (rows, wanted) =>
  rows.find(({ id }) => id === wanted) ??
  rows.find(({ id, name }) => same(id, wanted) || same(name, wanted))

/** A method of the client that is not an operation. */
const FIND_HINT =
  'contacts.find is a method of the JavaScript client; on the command line use contacts.findDuplicate --email X or --number X, or contacts.get --contactId X'

/** The failure for an unknown operation, with the nearest id. */
export function unknownOperation(rows, wanted) {
  if (/^(contacts?\W+find|find\W+contacts?)$/i.test(wanted))
    return new Failure(EXIT.unknown, FIND_HINT)
  const { found, whole } = search(rows, [wanted])
  const near = whole && found.length ? found[0].id : (nearest(rows, wanted)[0] ?? found[0]?.id)
  const hint = near ? `; did you mean ${near}?` : ''
  return new Failure(EXIT.unknown, `there is no operation ${wanted}${hint}`)
}

const plain = (text) => text.toLowerCase().replace(/[^a-z]/g, '')

/** The operations of an area, in any case and spelling: `customFields`, `custom fields`. */
export const ofArea = (rows, wanted) => rows.filter(({ area }) => plain(area) === plain(wanted))

/** The operations that the explorer finds, best match first, and whether they match the `whole` query. */
export function search(rows, words) {
  const { found, whole } = searchEntries(rows.map(entryOf), words.join(' '))
  return { found: found.map(({ row }) => row), whole }
}

/** The ids with the smallest edit distance to the text, nearest first. */
function nearest(rows, text, most = 3) {
  const words = text.toLowerCase().split(/[^a-z0-9]+/)
  const wanted = words.join('')
  const limit = Math.max(2, Math.ceil(wanted.length / 3))
  return rows
    .map(({ id }) => {
      const [area, method] = id.toLowerCase().split('.')
      // `contact get` and `get contact` both mean contacts.get; a single word may be an area or a method.
      const readings = [area + method, method + area, ...(words.length > 1 ? [] : [area, method])]
      return { id, far: Math.min(...readings.map((reading) => distance(wanted, reading, limit))) }
    })
    .filter(({ far }) => far <= limit)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ id }) => id)
}
