// Suggests existing ids of the sandbox for fields that take an id.

/** Records by kind, as the demo server returns them: `{ contact: [{ id, label }] }`. */
let known = {}

/** Reads the current ids. */
export async function renewIds() {
  const response = await fetch('explore?ids').catch(() => undefined)
  if (response?.ok) known = await response.json()
}

const plain = (word) =>
  word
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

/** Kinds that differ from the name of the field. */
const KINDS = {
  assignedto: 'user',
  calendarevent: 'event',
  appointment: 'event',
  lostreason: 'lost-reason',
}

/**
 * The ids for a field, by its name (`contactId`, `userIds`) or, if its name is `id`, by the part of the path before it.
 */
export function idsFor(path, name) {
  const wanted = /^ids?$/i.test(name)
    ? plain(before(path, name))
    : /(.+?)_?Ids?$/.test(name)
      ? plain(/(.+?)_?Ids?$/.exec(name)[1])
      : KINDS[name.toLowerCase()] && plain(name)
  if (!wanted) return []
  const kind = plain(KINDS[wanted] ?? wanted)
  for (const [key, records] of Object.entries(known))
    if (key.split('/').some((part, at, all) => at === all.length - 1 && plain(part) === kind))
      return records
  return []
}

/** The part of a path before a parameter. */
const before = (path, name) => path.split(`/{${name}}`)[0].split('/').at(-1) ?? ''
