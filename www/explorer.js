// The explorer: the catalogue of operations, searched, and one of them beside it. The address says which.
import { operations, ready } from '/leadbridge/index.js'
import { $, breakable, make, methodLabel } from './explorer/dom.js'
import { showOperation } from './explorer/operation.js'

const STEP = 200
const narrow = matchMedia('(max-width: 767px)')

let catalogue = []
let shown = STEP
let account
let current
let open

/** What of a row is searched. */
function entryOf(row) {
  const place = row.v2 ?? row.v3
  const id = row.id.toLowerCase()
  const words = [row.id, row.name, row.summary, place.method, row.v2?.path, row.v3?.path]
  return { row, place, id, text: words.join(' ').toLowerCase() }
}

/** Rows that have every word; those with it in their id first. */
function find(asked, area) {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean)
  const rank = ({ id }) =>
    words.reduce((sum, word) => sum + (id === word ? -2 : id.includes(word) ? 0 : 1), 0)
  return catalogue
    .filter(
      ({ row, text }) => (!area || row.area === area) && words.every((word) => text.includes(word)),
    )
    .map((entry) => ({ ...entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
}

function showResults() {
  const found = find($('search').value, $('area').value)
  const areas = new Map()
  for (const entry of found.slice(0, shown)) {
    if (!areas.has(entry.row.area)) areas.set(entry.row.area, [])
    areas.get(entry.row.area).push(entry)
  }
  $('results').replaceChildren(
    ...[...areas].map(([area, entries]) =>
      make('section', {}, make('h2', {}, area), make('ul', {}, ...entries.map(item))),
    ),
  )
  const more = found.length - shown
  $('more').hidden = more <= 0
  $('more').textContent = more > STEP ? `Show ${STEP} of ${more} more` : `Show ${more} more`
  $('found').textContent = found.length
    ? `${found.length.toLocaleString('en')} of ${catalogue.length.toLocaleString('en')} operations`
    : 'No operation has these words. Try fewer, or part of a path.'
  mark()
}

function item({ row, place }) {
  return make(
    'li',
    {},
    make(
      'a',
      { href: `#${row.id}` },
      make('span', { class: 'id' }, ...breakable(row.id)),
      make(
        'span',
        { class: 'summary' },
        row.deprecated ? `Deprecated. ${row.summary}` : row.summary,
      ),
      make('span', { class: 'path' }, methodLabel(place.method), ' ', ...breakable(place.path)),
    ),
  )
}

const linkTo = (id) => $('results').querySelector(`a[href=${CSS.escape(`#${id}`)}]`)

/** Marks the operation that is open. */
function mark() {
  for (const link of $('results').querySelectorAll('a')) {
    if (current && link.hash === `#${current.row.id}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  $('results').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
}

/** Shows what the address says. */
function route() {
  const [, id, named] = /^(.*?)(?:@(v[23]))?$/.exec(location.hash.slice(1))
  const row = catalogue.find((entry) => entry.row.id === id)?.row
  const version = named ?? (row?.v2 ? 'v2' : 'v3')
  document.body.dataset.view = id ? 'detail' : 'list'
  const kept = current?.row === row ? open?.values() : undefined
  open = current = undefined
  if (row?.[version]) {
    current = { row, version }
    open = showOperation($('detail'), row, version, { account, kept })
    document.title = `${row.id}${version === 'v3' ? ' (v3)' : ''}, leadbridge API explorer`
  } else {
    $('detail').replaceChildren(...(id ? unknown(row, id, version) : welcome()))
    document.title = 'API explorer, leadbridge'
  }
  mark()
  if (!kept) scrollTo(0, 0)
}

function unknown(row, id, version) {
  const words = row ? `${id} is not part of ${version}.` : `There is no operation ${id}.`
  return [
    make('a', { class: 'back', href: '#' }, 'All operations'),
    make('h2', { id: 'title', tabindex: '-1' }, 'Not found'),
    make('p', {}, words),
  ]
}

function welcome() {
  const keys = [
    ['/', 'search'],
    ['↑ ↓', 'move through the operations'],
    ['Enter', 'open one'],
    ['Ctrl Enter', 'send it'],
    ['Esc', 'back to the search'],
  ]
  return [
    make('h2', { id: 'title', tabindex: '-1' }, 'Choose an operation'),
    make(
      'p',
      { class: 'quiet' },
      'See what it takes, the request as it is sent, and what the sandbox answers. Every operation has its own address.',
    ),
    make(
      'dl',
      { class: 'keys' },
      ...keys.map(([key, does]) =>
        make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, does)),
      ),
    ),
  ]
}

function toSearch() {
  if (narrow.matches && location.hash.length > 1) location.hash = ''
  document.body.dataset.view = narrow.matches ? 'list' : document.body.dataset.view
  $('search').focus()
  $('search').select()
}

function onKey(event) {
  const { key, target } = event
  if ((event.ctrlKey || event.metaKey) && key === 'Enter' && open) {
    event.preventDefault()
    return void open.send()
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const typing = target.matches('input, textarea, select')
  if ((key === '/' && !typing) || (key === 'Escape' && target !== $('search'))) {
    event.preventDefault()
    return toSearch()
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  const links = [...$('results').querySelectorAll('a')]
  const at = links.indexOf(target)
  if (!step || (at < 0 && target !== $('search'))) return
  event.preventDefault()
  if (at + step < 0) $('search').focus()
  else links[Math.min(at + step, links.length - 1)]?.focus()
}

async function start() {
  const asked = fetch('explore')
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => undefined)
  try {
    await ready()
  } catch (error) {
    $('found').textContent =
      `The catalogue could not be read: ${error.message}. Load the page again.`
    return
  }
  account = await asked
  $('place').textContent = account
    ? `Sandbox account ${account.location}. Nothing leaves this machine.`
    : 'For reading: only the sandbox can be called from here.'
  catalogue = [...operations].filter((row) => row.v2 || row.v3).map(entryOf)
  const areas = new Set(catalogue.map(({ row }) => row.area))
  $('area').append(...[...areas].sort().map((area) => make('option', { value: area }, area)))
  showResults()
  route()
}

const renew = () => {
  shown = STEP
  showResults()
}
$('search').addEventListener('input', renew)
$('area').addEventListener('change', renew)
$('more').addEventListener('click', () => {
  shown += STEP
  showResults()
})
$('finder').addEventListener('submit', (event) => {
  event.preventDefault()
  $('results').querySelector('a')?.click()
})
$('skip').addEventListener('click', (event) => {
  event.preventDefault()
  document.body.dataset.view = 'detail'
  $('title')?.focus()
})
addEventListener('hashchange', () => {
  const left = current?.row.id
  route()
  const back = document.body.dataset.view === 'list' && linkTo(left)
  if (back && document.activeElement !== $('search')) back.focus()
  else if (location.hash.length > 1) $('title')?.focus({ preventScroll: true })
})
addEventListener('keydown', onKey)
start()
