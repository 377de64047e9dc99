// The catalogue, searched. Rows are read after `ready()`.
import { operations, ready } from 'leadbridge'
import { distance, entryOf, search as searchEntries } from '../www/explorer/search.js'
import { EXIT, Failure } from './terminal.js'

export async function catalogue() {
  await ready({ areas: 'all' })
  return [...operations]
}

const same = (text, other) => text?.toLowerCase() === other.toLowerCase()

/** The operation of this id, or of this name in HighLevel's catalogue, in any case. */
export const find = (rows, wanted) =>
  rows.find(({ id }) => id === wanted) ??
  rows.find(({ id, name }) => same(id, wanted) || same(name, wanted))

/** What the client of JavaScript does by one method, and the command line by an operation. */
const FIND =
  'contacts.find is a method of the JavaScript client; here it is contacts.findDuplicate --email X or --number X, or contacts.get --contactId X'

/** The failure for a name that no operation has, with the nearest one that there is. */
export function unknownOperation(rows, wanted) {
  if (/^(contacts?\W+find|find\W+contacts?)$/i.test(wanted)) return new Failure(EXIT.unknown, FIND)
  const { found, whole } = search(rows, [wanted])
  const near = whole && found.length ? found[0].id : (nearest(rows, wanted)[0] ?? found[0]?.id)
  const hint = near ? `; did you mean ${near}?` : ''
  return new Failure(EXIT.unknown, `there is no operation ${wanted}${hint}`)
}

const plain = (text) => text.toLowerCase().replace(/[^a-z]/g, '')

/** The rows of the area of this name, in any case and spelling: `customFields`, `custom fields`. */
export const ofArea = (rows, wanted) => rows.filter(({ area }) => plain(area) === plain(wanted))

/** The rows that the explorer finds, best first, and whether they have the `whole` of the words. */
export function search(rows, words) {
  const { found, whole } = searchEntries(rows.map(entryOf), words.join(' '))
  return { found: found.map(({ row }) => row), whole }
}

/** The ids that look most like what was written, best first. */
function nearest(rows, text, most = 3) {
  const words = text.toLowerCase().split(/[^a-z0-9]+/)
  const wanted = words.join('')
  const limit = Math.max(2, Math.ceil(wanted.length / 3))
  return rows
    .map(({ id }) => {
      const [area, method] = id.toLowerCase().split('.')
      // `contact get` and `get contact` both mean contacts.get; a lone word may be an area or a method.
      const readings = [area + method, method + area, ...(words.length > 1 ? [] : [area, method])]
      return { id, far: Math.min(...readings.map((reading) => distance(wanted, reading, limit))) }
    })
    .filter(({ far }) => far <= limit)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ id }) => id)
}
