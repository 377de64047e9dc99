// Ids that the sandbox has, offered where such a one is asked for.

/** Records by kind, as the site tells them: `{ contact: [{ id, label }] }`. */
let known = {}

/** Reads the ids that there are now. */
export async function renewIds() {
  const answer = await fetch('explore?ids').catch(() => undefined)
  if (answer?.ok) known = await answer.json()
}

const plain = (word) =>
  word
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

/** Names of fields for kinds that are called otherwise. */
const KINDS = {
  assignedto: 'user',
  calendarevent: 'event',
  appointment: 'event',
  lostreason: 'lost-reason',
}

/**
 * The ids for a field: by its name (`contactId`, `userIds`), or where it is called `id`, by what stands before it in the
 * path.
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
