// The account beside the site: contacts and the wire, as the server tells them.
const $ = (id) => document.getElementById(id)

const WORDS = {
  none: 'Choose one, then send the form and watch.',
  'rate-limit':
    'HighLevel answers 429 twice. The handler waits as told and goes on; the visitor sees nothing of it.',
  outage:
    'Every answer is a proxy’s 503 page. The form keeps what was typed and says so; choose “All is well” and it goes through.',
  lost: 'The contact is written, but the answer never comes. The handler asks again, and there is still one contact.',
  duplicate:
    'Write ada@example.com with the phone 201-555-0102, which is Grace’s. Neither is changed; both get a note.',
  slow: 'Every answer takes three seconds. The form says that it is sending.',
}

const time = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Makes an element with text or children. */
function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children)
  return node
}

let known

function showContacts(contacts) {
  const rows = contacts.map((contact) => {
    const name = contact.name ?? contact.email ?? contact.phone ?? 'Nameless'
    const at = new Date(contact.dateUpdated)
    const row = make(
      'li',
      known && !known.has(contact.id + contact.dateUpdated) ? { class: 'new' } : {},
      make('span', { class: 'who' }, name),
      make('time', { datetime: at.toISOString() }, time.format(at)),
      make('span', { class: 'how' }, [contact.email, contact.phone].filter(Boolean).join(' · ')),
    )
    const facts = [contact.tags?.join(', '), contact.source].filter(Boolean).join(' · ')
    if (facts) row.append(make('span', { class: 'tags' }, facts))
    return row
  })
  known = new Set(contacts.map((contact) => contact.id + contact.dateUpdated))
  $('contacts').replaceChildren(...rows)
  $('contact-count').textContent = contacts.length || ''
  $('no-contacts').hidden = contacts.length > 0
}

/** JSON with its names coloured; anything else as it is. */
function pretty(text) {
  if (!text) return ['(empty)']
  let value
  try {
    value = JSON.parse(text)
  } catch {
    return [text]
  }
  return JSON.stringify(value, null, 2)
    .split(/("(?:[^"\\]|\\.)*"(?=:))/)
    .map((part, index) => (index % 2 ? make('span', { class: 'key' }, part) : part))
}

function headers(list = {}) {
  return Object.entries(list)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
}

function showExchange({ at, method, path, status, ms, request, response, error }) {
  const tone = status >= 500 || !status ? 'bad' : status >= 400 ? 'warn' : 'good'
  const details = make(
    'details',
    {},
    make(
      'summary',
      {},
      make('time', { datetime: new Date(at).toISOString() }, time.format(at)),
      make('span', { class: 'path', title: `${method} ${path}` }, `${method} ${path}`),
      make('span', { class: `status ${tone}` }, status ? String(status) : 'lost'),
      make('span', { class: 'took' }, `${ms} ms`),
    ),
    make('h4', {}, 'Request'),
    make('pre', { tabindex: '0' }, headers(request.headers), '\n', ...pretty(request.body)),
    make('h4', {}, 'Answer'),
    make(
      'pre',
      { tabindex: '0' },
      ...(response ? [headers(response.headers), '\n', ...pretty(response.body)] : [error ?? '']),
    ),
  )
  note(details)
}

const OUTCOMES = {
  created: 'A new contact.',
  updated: 'The contact was there: what was new was added, nothing was overwritten.',
  conflict: 'E-mail and phone belong to two contacts. Neither was changed; both have a note.',
  repeated: 'The same submission again: answered, not written twice.',
  refused: 'The visitor was asked to mend something.',
  limited: 'Too quick, or too many from one address.',
  trapped: 'A machine filled in the hidden field. Nothing was sent.',
  failed: 'HighLevel could not be reached. The visitor keeps what was typed.',
}

function note(content) {
  $('no-log').hidden = true
  const row =
    typeof content === 'string' ? make('li', { class: 'note' }, content) : make('li', {}, content)
  $('log').prepend(row)
  while ($('log').children.length > 100) $('log').lastElementChild.remove()
}

const live = new EventSource('live')
const on = (name, act) => live.addEventListener(name, (event) => act(JSON.parse(event.data)))

on('hello', ({ sandbox, location, mode }) => {
  $('log').replaceChildren()
  $('place').textContent = sandbox
    ? `Sandbox account ${location}. Nothing leaves this machine.`
    : `Real account, location ${location}.`
  $('faults').disabled = !sandbox
  showMode(mode)
})
on('contacts', showContacts)
on('exchange', showExchange)
on('lead', ({ outcome }) => note(OUTCOMES[outcome] ?? outcome))
on('retry', ({ at, now }) =>
  note(`Waiting ${((at - now) / 1000).toFixed(1)} s before the next attempt.`),
)
on('mode', ({ mode }) => showMode(mode))
live.addEventListener('error', () => ($('place').textContent = 'Reconnecting…'))

function showMode(mode) {
  $('fault-words').textContent = WORDS[mode] ?? ''
  const choice = document.querySelector(`[name=fault][value=${CSS.escape(mode)}]`)
  if (choice) choice.checked = true
}

$('faults').addEventListener('change', async (event) => {
  const mode = event.target.value
  const answer = await fetch('faults', {
    method: 'POST',
    body: JSON.stringify({ mode }),
  }).catch(() => undefined)
  if (!answer?.ok)
    $('fault-words').textContent = 'The server cannot be reached. Is make demo still running?'
})
