// The catalogue, searched by ids, names, words and paths, also where they are misspelt or said in another way.

/** Other words for those of the catalogue. */
const SAID = {
  add: 'create',
  ai: 'voice agent',
  appointment: 'event booking',
  book: 'create',
  booking: 'appointment',
  call: 'phone voice',
  change: 'update',
  client: 'contact',
  company: 'business',
  customer: 'contact',
  deal: 'opportunity',
  edit: 'update',
  email: 'mail message',
  fetch: 'get',
  file: 'media',
  find: 'search get',
  image: 'media file',
  lead: 'contact',
  make: 'create',
  meeting: 'appointment',
  modify: 'update',
  new: 'create',
  person: 'contact',
  post: 'create',
  read: 'get list',
  remove: 'delete',
  schedule: 'create appointment',
  set: 'update',
  show: 'get list',
  slot: 'slots availability',
  sms: 'message',
  stage: 'pipeline',
  subaccount: 'location',
  text: 'message',
  upload: 'create file',
  whatsapp: 'message',
}

/** Words without which a search means the same. */
const EMPTY = new Set(['a', 'an', 'the', 'of', 'to', 'for', 'in', 'by', 'with', 'my', 'all'])

const wordsOf = (text) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/** A word without the endings of English. */
const stem = (word) =>
  word.length > 3 ? word.replace(/(?<=\w{3})(ies|y)$/, 'i').replace(/(?<!s)s$/, '') : word

/** A row, and what is searched of it, which is read when it is first searched. */
export function entryOf(row) {
  let index
  return {
    row,
    place: row.v2 ?? row.v3,
    get weights() {
      return (index ??= indexOf(row)).weights
    },
    get plain() {
      return (index ??= indexOf(row)).plain
    },
    get scopes() {
      return (index ??= indexOf(row)).scopes
    },
  }
}

function indexOf(row) {
  const { method, path } = row.v2 ?? row.v3
  const paths = [row.v2?.path, row.v3?.path].filter(Boolean)
  const weights = new Map()
  const put = (text, weight) => {
    for (const word of wordsOf(text).map(stem))
      if (!(weights.get(word) >= weight)) weights.set(word, weight)
  }
  put(paths.join(' '), 3)
  put(row.summary ?? '', 4)
  put(row.name ?? '', 7)
  put(row.id, 8)
  const plain = [row.id, row.name, row.summary, `${method} ${path}`, ...paths]
  return {
    weights,
    plain: plain.join('\n').toLowerCase(),
    scopes: (row.scopes ?? []).map((scope) => scope.toLowerCase()),
  }
}

/** How well a word of a search fits a row: 0 where it does not. */
function fit(entry, word, near) {
  const exact = entry.weights.get(stem(word))
  if (exact) return exact
  const begins = (start) => {
    let best = 0
    for (const [known, weight] of entry.weights)
      if (known.startsWith(start) && weight > best) best = weight
    return best
  }
  if (word.length > 1) {
    const best = begins(stem(word))
    if (best) return best * 0.8
    if (word.length > 3 && entry.plain.includes(word)) return 2
  }
  let said = 0
  for (const other of (SAID[stem(word)] ?? SAID[word] ?? '').split(' ').filter(Boolean))
    said = Math.max(said, (entry.weights.get(stem(other)) ?? 0) * 0.6)
  if (said) return said
  let best = 0
  for (const other of near) best = Math.max(best, (entry.weights.get(other) ?? 0) * 0.5)
  return best
}

/**
 * The entries that fit, best first, and whether they fit `whole`: all words. Where none has all of them, those with most.
 * A scope such as `contacts.write` finds what needs it.
 */
export function search(entries, asked, area = '') {
  const text = asked.trim().toLowerCase()
  const inArea = entries.filter(({ row }) => !area || row.area === area)
  // Entries are read when there are words to look for: a page that starts has none.
  if (text === '') return { found: inArea, whole: true }
  const named = ({ row }) => [row.id, row.name].some((name) => name?.toLowerCase() === text)
  // A scope in full is a question of its own: what needs it.
  const needing = inArea.filter((entry) => entry.scopes.includes(text))
  if (needing.length && /[./]/.test(text) && !inArea.some(named))
    return { found: needing, whole: true }
  const all = inArea
  const given = wordsOf(asked)
  const words = given.some((word) => !EMPTY.has(word))
    ? given.filter((word) => !EMPTY.has(word))
    : given
  if (words.length === 0) return { found: all, whole: true }
  const near = new Map(words.map((word) => [word, misspelt(entries, word)]))
  const ranked = all.map((entry) => {
    const isExact = named(entry)
    const isScope = text.length > 3 && entry.scopes.some((scope) => scope.includes(text))
    const isPart = text.length > 3 && /[./ ]/.test(text) && (isScope || entry.plain.includes(text))
    const fits = words.map((word) => fit(entry, word, near.get(word)))
    const has = fits.filter(Boolean).length
    // Of two that fit alike, the one with fewer words in its id is meant.
    const rank =
      fits.reduce((sum, one) => sum + one, 0) +
      (isExact ? 100 : 0) +
      (isPart ? 20 : 0) -
      (entry.row.deprecated ? 2 : 0) -
      wordsOf(entry.row.id).length -
      entry.row.id.length / 100
    return { entry, fits, has: isPart ? words.length : has, rank }
  })
  const most = Math.max(0, ...ranked.map(({ has }) => has))
  const whole = most === words.length
  // One word of four says nothing.
  if (!whole && most < words.length / 2) return { found: [], whole }
  // Where words are missing, the one that few have says most: of `delete pipeline` it is the pipeline.
  const shares = words.map((_, at) => 1 / (1 + ranked.filter(({ fits }) => fits[at]).length))
  const share = ({ fits }) => fits.reduce((sum, fit, at) => sum + (fit ? shares[at] : 0), 0)
  const found = ranked
    .filter(({ has }) => has > 0 && has === most)
    .sort((one, other) => (whole ? 0 : share(other) - share(one)) || other.rank - one.rank)
    .map(({ entry }) => entry)
  return { found, whole }
}

const vocabularies = new WeakMap()

/** Words of the catalogue that are one or two letters away from a word that none of it has. */
function misspelt(entries, word) {
  if (!vocabularies.has(entries))
    vocabularies.set(entries, new Set(entries.flatMap(({ weights }) => [...weights.keys()])))
  const known = vocabularies.get(entries)
  const stemmed = stem(word)
  const isKnown = known.has(stemmed) || SAID[stemmed] || SAID[word]
  if (isKnown || word.length < 4 || /\d/.test(word)) return []
  const most = word.length > 6 ? 2 : 1
  const far = [...known].map((other) => [other, distance(stemmed, other, most)])
  const nearest = Math.min(...far.map(([, steps]) => steps))
  return nearest > most ? [] : far.filter(([, steps]) => steps === nearest).map(([other]) => other)
}

/** Letters to add, take away, change or swap to make one word of the other; more than `most` is `most + 1`. */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    ;[before, row] = [row, next]
  }
  return Math.min(row.at(-1), most + 1)
}
