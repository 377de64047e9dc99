// The explorer: a searchable list of operations, and the selected one beside it. The URL fragment selects it.
import { comment } from '/leadbridge/comments.js'
import { ready } from '/leadbridge/index.js'
import { $, breakable, make, methodLabel } from './explorer/dom.js'
import { kept } from './explorer/drafts.js'
import { renewIds } from './explorer/ids.js'
import { entryOf, search } from './explorer/search.js'

const FIRST = 40
const STEP = 100
const narrow = matchMedia('(max-width: 767px)')

let catalogue = []
let shown = FIRST
let account
let current
let open
let showOperation

/** The content of the page before an operation is selected. */
const welcome = [...$('detail').children]

function showResults() {
  const { found, whole } = search(catalogue, $('search').value, $('area').value)
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
  const amount = `${found.length.toLocaleString('en')} of ${catalogue.length.toLocaleString('en')} operations`
  if (found.length === 0)
    $('found').textContent = 'No operation matches these words. Try fewer, or part of a path.'
  else
    $('found').textContent = whole ? amount : `No operation matches all words. Nearest: ${amount}`
  mark()
}

function item({ row, place }) {
  const summary = row.deprecated ? `Deprecated. ${row.summary}` : row.summary
  return make(
    'li',
    {},
    make(
      'a',
      { href: `#${row.id}`, title: `${summary}\n${place.method} ${place.path}` },
      make('span', { class: 'id' }, ...breakable(row.id)),
      methodLabel(place.method),
      make('span', { class: 'summary' }, summary),
    ),
  )
}

const linkTo = (id) => $('results').querySelector(`a[href=${CSS.escape(`#${id}`)}]`)

/** Marks the selected operation in the list. */
function mark() {
  for (const link of $('results').querySelectorAll('a')) {
    if (current && link.hash === `#${current.row.id}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  $('results').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
}

/** Shows the operation in the URL fragment, after loading the table of its area. */
async function route() {
  const { hash } = location
  const [, id, named, example] = /^(.*?)(?:@(v[23]))?(~example)?$/.exec(hash.slice(1))
  const row = catalogue.find((entry) => entry.row.id === id)?.row
  try {
    if (row) await ready({ areas: [row.area] })
  } catch (error) {
    return void ($('found').textContent = `${error.message}. Load the page again.`)
  }
  // The visitor may have selected another operation meanwhile.
  if (location.hash !== hash) return
  const version = named ?? (row?.v2 ? 'v2' : 'v3')
  document.body.dataset.view = id ? 'detail' : 'list'
  const isSame = row && current?.row === row
  // When only the version changes, secrets are kept, too.
  const typed = isSame ? open?.typed() : row && kept(row.id)
  open = current = undefined
  if (row?.[version]) {
    current = { row, version }
    open = showOperation($('detail'), row, version, { account, typed, example })
    document.title = `${row.id}${version === 'v3' ? ' (v3)' : ''}, leadbridge API explorer`
  } else {
    $('detail').replaceChildren(...(id ? unknown(row, id, version) : welcome))
    document.title = 'API explorer, leadbridge'
  }
  mark()
  if (!isSame) scrollTo(0, 0)
}

function unknown(row, id, version) {
  const message = row ? `${id} is not part of ${version}.` : `There is no operation ${id}.`
  return [
    make('a', { class: 'back', href: '#' }, 'All operations'),
    make('h2', { id: 'title', tabindex: '-1' }, 'Not found'),
    make('p', {}, message),
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

/** The rows of the catalogue. */
const rowsOf = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker('explorer/rows.js', { type: 'module' })
    worker.onerror = () => reject(new Error('its script did not load'))
    worker.onmessage = ({ data: { rows, message } }) => {
      worker.terminate()
      if (rows) resolve(rows)
      else reject(new Error(message))
    }
  })

async function start() {
  let rows
  const accountRequest = fetch('explore')
    .then((response) => (response.ok ? response.json() : undefined))
    .catch(() => undefined)
  try {
    const reading = rowsOf()
    // Compiled while it downloads, unlike the encoded text that `ready()` would use by default.
    await ready({ source: fetch('/wasm/full_bg.wasm') })
    ;({ showOperation } = await import('./explorer/operation.js'))
    await pause()
    // The first call parses all comments, so it runs in a task of its own.
    comment('', '')
    rows = await reading
  } catch (error) {
    $('found').textContent =
      `The catalogue could not be read: ${error.message}. Load the page again.`
    return
  }
  account = await accountRequest
  if (account) await renewIds()
  await pause()
  $('place').textContent = account
    ? `Sandbox at ${account.url}: nothing leaves this machine`
    : 'Read only: calls need the sandbox of leadbridge demo'
  catalogue = rows.filter((row) => row.v2 || row.v3).map(entryOf)
  const areas = new Set(catalogue.map(({ row }) => row.area))
  $('area').append(...[...areas].sort().map((area) => make('option', { value: area }, area)))
  // The selected operation is shown first, then the list.
  await pause()
  await route()
  await pause()
  showResults()
}

/** Lets the browser paint and handle input between two pieces of work. */
const pause = () => new Promise((resolve) => setTimeout(resolve))

const renew = () => {
  shown = FIRST
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
addEventListener('hashchange', async () => {
  // The catalogue did not load; the page shows the error.
  if (catalogue.length === 0) return
  const left = current?.row.id
  await route()
  const back = document.body.dataset.view === 'list' && linkTo(left)
  if (back && document.activeElement !== $('search')) back.focus()
  else if (location.hash.length > 1) $('title')?.focus({ preventScroll: true })
})
addEventListener('keydown', onKey)
start()
