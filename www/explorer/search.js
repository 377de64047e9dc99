// Searches the catalogue by ids, names, words and paths, also with misspellings and synonyms.

/** Words of the catalogue by their synonyms. */
const SYNONYMS = {
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

/** Words that a search ignores. */
const STOP_WORDS = new Set(['a', 'an', 'the', 'of', 'to', 'for', 'in', 'by', 'with', 'my', 'all'])

const wordsOf = (text) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/** A word without an English plural ending. */
const stem = (word) =>
  word.length > 3 ? word.replace(/(?<=\w{3})(ies|y)$/, 'i').replace(/(?<!s)s$/, '') : word

/** A row with its search index, which is built on first use. */
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

/** How well a word of a search matches a row; 0 if it does not. */
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
  let synonym = 0
  for (const other of (SYNONYMS[stem(word)] ?? SYNONYMS[word] ?? '').split(' ').filter(Boolean))
    synonym = Math.max(synonym, (entry.weights.get(stem(other)) ?? 0) * 0.6)
  if (synonym) return synonym
  let best = 0
  for (const other of near) best = Math.max(best, (entry.weights.get(other) ?? 0) * 0.5)
  return best
}

/**
 * Returns the matching entries, best first, and in `whole` whether they match all words. If no entry matches all words, the
 * entries that match most are returned. A scope such as `contacts.write` finds the operations that need it.
 */
export function search(entries, query, area = '') {
  const text = query.trim().toLowerCase()
  const inArea = entries.filter(({ row }) => !area || row.area === area)
  // Without a query no index is built, which keeps the start of the page fast.
  if (text === '') return { found: inArea, whole: true }
  const named = ({ row }) => [row.id, row.name].some((name) => name?.toLowerCase() === text)
  // A complete scope finds only the operations that need it.
  const needing = inArea.filter((entry) => entry.scopes.includes(text))
  if (needing.length && /[./]/.test(text) && !inArea.some(named))
    return { found: needing, whole: true }
  const all = inArea
  const given = wordsOf(query)
  const words = given.some((word) => !STOP_WORDS.has(word))
    ? given.filter((word) => !STOP_WORDS.has(word))
    : given
  if (words.length === 0) return { found: all, whole: true }
  const near = new Map(words.map((word) => [word, misspelt(entries, word)]))
  const ranked = all.map((entry) => {
    const isExact = named(entry)
    const isScope = text.length > 3 && entry.scopes.some((scope) => scope.includes(text))
    const isPart = text.length > 3 && /[./ ]/.test(text) && (isScope || entry.plain.includes(text))
    const fits = words.map((word) => fit(entry, word, near.get(word)))
    const has = fits.filter(Boolean).length
    // Of two equal matches, the one with fewer words in its id comes first.
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
  // Entries that match less than half of the words are not shown.
  if (!whole && most < words.length / 2) return { found: [], whole }
  // If words are missing, rare words count more: in `delete pipeline`, pipeline counts more.
  const shares = words.map((_, at) => 1 / (1 + ranked.filter(({ fits }) => fits[at]).length))
  const share = ({ fits }) => fits.reduce((sum, fit, at) => sum + (fit ? shares[at] : 0), 0)
  const found = ranked
    .filter(({ has }) => has > 0 && has === most)
    .sort((one, other) => (whole ? 0 : share(other) - share(one)) || other.rank - one.rank)
    .map(({ entry }) => entry)
  return { found, whole }
}

const vocabularies = new WeakMap()

/** Words of the catalogue that differ by one or two letters from a word that the catalogue does not have. */
function misspelt(entries, word) {
  if (!vocabularies.has(entries))
    vocabularies.set(entries, new Set(entries.flatMap(({ weights }) => [...weights.keys()])))
  const known = vocabularies.get(entries)
  const stemmed = stem(word)
  const isKnown = known.has(stemmed) || SYNONYMS[stemmed] || SYNONYMS[word]
  if (isKnown || word.length < 4 || /\d/.test(word)) return []
  const most = word.length > 6 ? 2 : 1
  const far = [...known].map((other) => [other, distance(stemmed, other, most)])
  const nearest = Math.min(...far.map(([, steps]) => steps))
  return nearest > most ? [] : far.filter(([, steps]) => steps === nearest).map(([other]) => other)
}

/** The number of letters to add, remove, change or swap to turn one word into the other, at most `most + 1`. */
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
