// The catalogue, searched. Rows are read after `ready()`.
import { operations, ready } from 'leadbridge'
import { EXIT, Failure } from './terminal.js'

export async function catalogue() {
  await ready()
  return [...operations]
}

const same = (text, other) => text?.toLowerCase() === other.toLowerCase()

/** The operation of this id, or of this name in HighLevel's catalogue, in any case. */
export const find = (rows, wanted) =>
  rows.find(({ id }) => id === wanted) ??
  rows.find(({ id, name }) => same(id, wanted) || same(name, wanted))

/** The failure for a name that no operation has, with the nearest one that there is. */
export function unknownOperation(rows, wanted) {
  const [near] = nearest(rows, wanted)
  const hint = near ? `; did you mean ${near}?` : ''
  return new Failure(EXIT.unknown, `there is no operation ${wanted}${hint}`)
}

/** The rows that have every word in id, name, summary or path. The one that is meant exactly comes first. */
export function search(rows, words) {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean)
  const found = rows.filter(({ id, name, summary, v2, v3 }) => {
    const text = [id, name, summary, v2?.path, v3?.path].join('\n').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  const exact = find(found, words.join(' '))
  return exact ? [exact, ...found.filter((row) => row !== exact)] : found
}

/** The ids that look most like what was written, best first. */
export function nearest(rows, text, most = 3) {
  const words = text.toLowerCase().split(/[^a-z0-9]+/)
  const wanted = words.join('')
  const limit = Math.max(2, Math.ceil(wanted.length / 3))
  return rows
    .map(({ id }) => {
      const [area, method] = id.toLowerCase().split('.')
      // `contact get` and `get contact` both mean contacts.get; a lone word may be an area or a method.
      const readings = [area + method, method + area, ...(words.length > 1 ? [] : [area, method])]
      return { id, far: Math.min(...readings.map((reading) => distance(wanted, reading))) }
    })
    .filter(({ far }) => far <= limit)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ id }) => id)
}

/** How many letters must be added, taken away or changed to make one word of the other. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1))
    }
    row = next
  }
  return row.at(-1)
}
