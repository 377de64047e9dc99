// The demo page: shows the messages and contacts that the server reports, and lets the visitor choose a fault.
const $ = (id) => document.getElementById(id)

/** The description of each fault. */
const FAULTS = {
  none: 'Break something, send the form, and see what the visitor and your account get.',
  'rate-limit':
    'HighLevel answers 429 twice. The handler waits as long as HighLevel asks, then continues. The visitor notices nothing.',
  outage:
    'Every response is a 503 page. The form keeps what was typed, says so, and tries again. Choose “works” and the lead goes through.',
  lost: 'HighLevel stores the contact, but the response gets lost. The handler looks it up, so there is still one contact.',
  slow: 'Every response takes three seconds. The form says that it is sending.',
  duplicate:
    'The e-mail belongs to Ada, the phone number to Grace. The handler changes neither, and adds a note to both.',
}

/** The description of each outcome of a lead. */
const OUTCOMES = {
  created: 'A new contact was created.',
  updated: 'The contact existed: new values were added, nothing was overwritten.',
  conflict: 'E-mail and phone belong to two contacts. Neither was changed; both got a note.',
  repeated: 'The same submission again: confirmed, not stored twice.',
  refused: 'The visitor was asked to correct the form. Nothing was sent to HighLevel.',
  limited: 'Too many leads from one address, or sent too quickly. Nothing was sent to HighLevel.',
  trapped: 'A bot filled in the hidden field. Nothing was sent to HighLevel.',
  failed: 'HighLevel could not be reached. The form keeps what was typed.',
}

const EXAMPLES = [
  [
    'Ada Lovelace',
    'ada@example.com',
    '201-555-0101',
    'An upright from 1911, silent for ten years.',
  ],
  ['Grace Hopper', 'grace@example.com', '201-555-0102', 'A baby grand. Two keys stick.'],
  ['Clara Wieck', 'clara@example.com', '201-555-0103', 'A concert grand, to A442 before Friday.'],
  [
    'Scott Joplin',
    'scott@example.com',
    '201-555-0104',
    'Just a tuning, please. Mornings are best.',
  ],
]
const TWO_MATCHES = ['Ada Lovelace', 'ada@example.com', '201-555-0102', 'Which of us is it?']

const time = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Makes an element with text or children. */
function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children.filter((child) => child !== undefined && child !== ''))
  return node
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON with coloured property names; other text unchanged. */
function pretty(text) {
  if (!text) return ['(no body)']
  const value = parsed(text)
  if (value === undefined) return [text]
  return JSON.stringify(value, null, 2)
    .split(/("(?:[^"\\]|\\.)*"(?=:))/)
    .map((part, index) => (index % 2 ? make('span', { class: 'key' }, part) : part))
}

const headers = (list = {}) =>
  Object.entries(list)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')

const raw = (title, { headers: list, body }) => [
  make('h3', {}, title),
  make('pre', { tabindex: '0' }, headers(list), '\n', ...pretty(body)),
]

// The messages, one list for each lead.

/** The elements of each lead, by number. */
const runs = new Map()
/** The element of each message, by id. */
const shown = new Map()

function runOf(number, at) {
  if (runs.has(number)) return runs.get(number)
  for (const { details } of runs.values()) details.open = false
  const who = make('span', { class: 'lead' }, 'Lead')
  const count = make('span', { class: 'amount' })
  const list = make('ol', { class: 'wire' }, $('no-log').firstElementChild.cloneNode(true))
  const when = make('time', { datetime: new Date(at).toISOString() }, time.format(at))
  const details = make(
    'details',
    { open: '' },
    make('summary', { class: 'run-head' }, who, when, count),
    list,
  )
  const run = { details, list, who, count, amount: 0 }
  runs.set(number, run)
  $('log').prepend(make('li', { class: 'run' }, details))
  $('no-log').hidden = true
  $('clear').disabled = false
  while ($('log').children.length > 20) $('log').lastElementChild.remove()
  return run
}

/** The fields that a form sent, without those that the widget adds. */
function fieldsOf({ headers: list, body }) {
  const isJson = /json/.test(list['content-type'] ?? '')
  const given = isJson ? parsed(body) : Object.fromEntries(new URLSearchParams(body ?? ''))
  return Object.entries(given ?? {}).filter(([name, value]) => !name.startsWith('_') && value)
}

/** The purpose of each request to HighLevel. */
const PURPOSES = [
  [/^GET .*duplicate\?.*number=/, 'Finds the contact with this phone number.'],
  [/^GET .*duplicate/, 'Finds the contact with this e-mail address.'],
  [/^POST \/contacts\/search/, 'Searches for the contact.'],
  [/^POST \/contacts\/upsert/, 'Creates or updates the contact.'],
  [/^POST \/contacts\/?$/, 'Creates the contact.'],
  [/^PUT \/contacts\/[^/]+$/, 'Updates the contact.'],
  [/^GET \/contacts\/[^/]+$/, 'Reads the contact.'],
  [/^POST .*\/tags/, 'Adds the tags.'],
  [/^GET .*\/notes/, 'Lists the notes.'],
  [/^POST .*\/notes/, 'Stores the message as a note.'],
  [/^GET .*\/customFields/, 'Reads the custom fields.'],
]

const REPLIES = {
  429: 'HighLevel limits the requests.',
  503: 'HighLevel is down.',
  0: 'The response was lost.',
}

function purpose({ method, path, status }) {
  if (status === 0 || status >= 400) {
    const known = REPLIES[status]
    if (known) return known
  }
  const request = `${method} ${path}`
  return PURPOSES.find(([pattern]) => pattern.test(request))?.[1] ?? ''
}

function replyOf({ status, response, error }) {
  if (!status) return error ?? 'No response.'
  const body = parsed(response.body)
  if (status < 400) return '“Thank you”: everything is stored.'
  if (status === 422)
    return `To correct: ${(body?.problems ?? []).map(({ field, path }) => field ?? path).join(', ') || 'the form'}.`
  return 'The form keeps what was typed.'
}

const toneOf = (status) =>
  status === undefined
    ? 'waiting'
    : status >= 500 || !status
      ? 'bad'
      : status >= 400
        ? 'warn'
        : 'good'

/** A path without its query and with `…` for ids. */
const short = (path) => path.replace(/\?.*/, '').replace(/\/[\w-]{16,}(?=\/|$)/g, '/…')

/** One message as a row that can be opened: sender and receiver, title, purpose, result and details. */
function row(kind, leg, title, purpose, result, details) {
  const place = make(
    'li',
    { class: `message ${kind}` },
    make(
      'details',
      {},
      make(
        'summary',
        {},
        make('span', { class: 'leg' }, leg),
        make('span', { class: 'path', title }, short(title)),
        make('span', { class: 'line' }),
        make('span', { class: 'purpose' }, purpose),
        result ?? '',
      ),
      ...details,
    ),
  )
  return place
}

/** Shows the current message in a line below the form, for screens on which the messages are further down. */
function showNow(text, tone = '') {
  $('now').textContent = text
  $('now').className = `now ${tone}`
  $('now').hidden = false
}

function put(run, key, node) {
  const before = shown.get(key)
  if (before) {
    // A message that the visitor has opened stays open.
    const open = before.querySelector('details')?.open
    node.classList.remove('new')
    if (open) node.querySelector('details').open = true
    before.replaceWith(node)
  } else {
    run.list.append(node)
    run.amount++
    run.count.textContent = `${run.amount} message${run.amount === 1 ? '' : 's'}`
  }
  shown.set(key, node)
}

function showMessage(message) {
  const { id, lead, wire, at, method, path, status, ms, request, response, error } = message
  const run = runOf(lead, at)
  const tone = toneOf(status)
  const took = ms === undefined ? '' : ms < 1000 ? ` ${ms} ms` : ` ${(ms / 1000).toFixed(1)} s`
  const result = make(
    'span',
    { class: `status ${tone}` },
    status === undefined ? 'waiting' : status ? String(status) : 'lost',
    took && make('span', { class: 'took' }, took),
  )
  const outcome = status === undefined ? 'waiting' : status || 'lost'
  if (wire === 'api') {
    showNow(
      `Handler to HighLevel: ${purpose(message) || `${method} ${short(path)}`} ${outcome}`,
      tone,
    )
    const details = [
      ...raw('Request', request),
      ...(response ? raw('Response', response) : error ? [make('p', {}, error)] : []),
    ]
    const node = row(
      `api new ${tone}`,
      'Handler to HighLevel',
      `${method} ${path}`,
      purpose(message),
      result,
      details,
    )
    return put(run, `api ${id}`, node)
  }
  const fields = fieldsOf(request)
  const name = fields.find(([name]) => name === 'name') ?? fields[0]
  if (name) run.who.textContent = String(name[1])
  const names = fields.map(([name]) => name).join(', ') || 'An empty form'
  const first = row(
    'page new',
    'Page to handler',
    `${method} ${path}`,
    `${names}. No token.`,
    undefined,
    raw('Request', request),
  )
  if (!shown.has(`page ${id}`)) put(run, `page ${id}`, first)
  if (status === undefined) return showNow('Page to handler: the form was sent', tone)
  showNow(`Handler to page: ${replyOf(message)}`, tone)
  const title = status
    ? `${status} ${status < 400 ? 'ok' : (parsed(response.body)?.code ?? '')}`
    : 'no response'
  const details = response ? raw('Response', response) : []
  put(
    run,
    `back ${id}`,
    row(
      `page back new ${tone}`,
      'Handler to page',
      title.trim(),
      replyOf(message),
      make('span', { class: `status ${tone}` }, make('span', { class: 'took' }, took.trim())),
      details,
    ),
  )
}

function note(number, text, key) {
  const run = runs.get(number)
  if (run) showNow(text)
  if (run)
    put(
      run,
      key ?? `note ${number} ${run.list.children.length}`,
      make('li', { class: 'note new' }, text),
    )
}

// The account.

let known

const fact = (name, value) => make('div', {}, make('dt', {}, name), make('dd', {}, value))

function contactCard(contact, isNewest) {
  const name = contact.contactName ?? contact.name ?? contact.email ?? contact.phone ?? 'No name'
  const at = new Date(contact.dateUpdated)
  const isNew = known && !known.has(contact.id + contact.dateUpdated)
  const tags = (contact.tags ?? []).map((tag) => make('span', { class: 'tag' }, tag))
  const facts = [
    contact.email && fact('E-mail', contact.email),
    contact.phone && fact('Phone', contact.phone),
    contact.source && fact('Source', contact.source),
    tags.length && fact('Tags', make('span', { class: 'tags' }, ...tags)),
    ...contact.notes.map((body) => fact('Note', make('blockquote', {}, String(body)))),
  ].filter(Boolean)
  const details = make(
    'details',
    {},
    make(
      'summary',
      {},
      make('span', { class: 'who' }, name),
      make('time', { datetime: at.toISOString() }, time.format(at)),
    ),
    make('dl', {}, ...facts),
  )
  details.open = isNewest || isNew
  return make('li', isNew ? { class: 'card new' } : { class: 'card' }, details)
}

function showContacts(contacts) {
  $('contacts').replaceChildren(
    ...contacts.map((contact, index) => contactCard(contact, index === 0)),
  )
  known = new Set(contacts.map((contact) => contact.id + contact.dateUpdated))
  $('contact-count').textContent = contacts.length || ''
  $('no-contacts').hidden = contacts.length > 0
  if (contacts.length) $('clear').disabled = false
}

// The form.

let next = 0
const widget = () => document.querySelector('contact-widget')

function fill([name, email, phone, message]) {
  const form = widget().querySelector('form')
  for (const [field, value] of Object.entries({ name, email, phone, message })) {
    const input = form?.elements.namedItem(field)
    if (!input) continue
    input.value = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** Shows the form again, empty or with `values`. */
function renew(values) {
  widget().reset?.()
  if (values) fill(values)
  $('again').hidden = true
  $('example').hidden = false
}

let sent
const typed = () => {
  const form = widget().querySelector('form')
  return ['name', 'email', 'phone', 'message'].map(
    (name) => form?.elements.namedItem(name)?.value ?? '',
  )
}
addEventListener('contact-submit', () => (sent = typed()))
addEventListener('contact-sent', () => {
  $('again').hidden = false
  $('example').hidden = true
})

$('example').addEventListener('click', () => {
  fill(
    document.querySelector('[name=fault]:checked')?.value === 'duplicate'
      ? TWO_MATCHES
      : EXAMPLES[next++ % EXAMPLES.length],
  )
  widget().querySelector('button')?.focus()
})
$('again').addEventListener('click', () => {
  renew(sent)
  widget().querySelector('input')?.focus()
})
$('clear').addEventListener('click', async () => {
  if (!(await post('clear', {}))) return
  next = 0
  renew()
})

// The server.

const live = new EventSource('live')
const on = (name, act) => live.addEventListener(name, (event) => act(JSON.parse(event.data)))

function empty() {
  $('log').replaceChildren()
  $('no-log').hidden = false
  $('now').hidden = true
  runs.clear()
  shown.clear()
  $('clear').disabled = $('contacts').children.length === 0
}

on('hello', ({ sandbox, location, mode }) => {
  empty()
  $('kind').textContent = sandbox ? 'Sandbox' : 'Real account'
  $('kind').classList.toggle('sandbox', sandbox)
  $('place').textContent = sandbox
    ? 'Emulated: nothing leaves this machine.'
    : `Location ${location}`
  if (!sandbox)
    $('no-contacts').firstElementChild.textContent =
      `Look for your leads in the location ${location}.`
  $('faults').disabled = !sandbox
  showMode(mode)
})
on('clear', empty)
on('contacts', showContacts)
on('message', showMessage)
on('lead', ({ lead, outcome }) => note(lead, OUTCOMES[outcome] ?? outcome))
on('retry', ({ lead, at, now }) =>
  note(lead, `The handler waits ${((at - now) / 1000).toFixed(1)} s and tries again.`),
)
on('mode', ({ mode }) => showMode(mode))
live.addEventListener('error', () => ($('place').textContent = 'Reconnecting…'))

function showMode(mode) {
  $('fault-description').textContent = FAULTS[mode] ?? ''
  const choice = document.querySelector(`[name=fault][value=${CSS.escape(mode)}]`)
  if (choice) choice.checked = true
}

/** Sends a command to the demo server; returns whether it succeeded. */
async function post(path, body) {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) }).catch(
    () => undefined,
  )
  if (!response?.ok)
    $('fault-description').textContent =
      'The demo server does not respond. Start it again, then reload the page.'
  return response?.ok
}

$('faults').addEventListener('change', async ({ target }) => {
  const { value: mode } = target
  if (!(await post('faults', { mode }))) return
  if (!$('again').hidden) renew(sent)
  if (mode === 'duplicate') fill(TWO_MATCHES)
})

// The copy buttons.

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText($(button.dataset.copy).textContent.trim())
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = 'Copy'), 1500)
  })
}
