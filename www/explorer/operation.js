// One operation: its description, its form, its request in four formats, and the response of the sandbox.
import { comment } from '/leadbridge/comments.js'
import { createClient, describe } from '/leadbridge/index.js'
import { breakable, make, methodLabel, pretty } from './dom.js'
import { keep } from './drafts.js'
import { dryRun } from './dry.js'
import { exampleOf, filledBy } from './example.js'
import { formOf } from './form.js'
import { idsFor, renewIds } from './ids.js'
import { commandLine, curl, http, javascript, outline, portable } from './requests.js'
import { shapeOf } from './shape.js'

const LANGUAGES = [
  ['curl', 'curl'],
  ['cli', 'CLI'],
  ['javascript', 'JavaScript'],
  ['http', 'HTTP'],
]
let language = 'curl'

/** The contact of examples. */
const ADA = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada.lovelace@example.com',
  phone: '+12015550123',
}

/** The account without a running sandbox. */
const NONE = { location: 'your-location-id', company: 'your-company-id' }

/**
 * Shows an operation in `place`. `account` is that of the sandbox, or undefined if nothing can be sent; `typed` is what was
 * typed before; `example` is whether to fill in an example if nothing was.
 */
export function showOperation(place, row, version, { account, typed, example }) {
  const isAgency = row.tokens.length > 0 && row.tokens.every((kind) => /^Agency/.test(kind))
  const own = { ...NONE, ...account, ...(isAgency && account && { token: account.agencyToken }) }
  if (!row.tokens.some((kind) => /agency/i.test(kind)) && !takesCompany(row, version))
    delete own.company
  const described = describe(row.id, { version })
  const ids = (name) => idsFor(row[version].path, name)
  const form = formOf(described, { row, account: { ...NONE, ...account }, comment, ids })
  /** Fills in an example with existing ids of the sandbox; creates a contact if it needs one. */
  async function sample() {
    const needed = exampleOf(row, described)
    const needs = [needed, needed.body].some((fields) => fields && 'contactId' in fields)
    if (account && needs && ids('contactId').length === 0) {
      await post({ id: 'contacts.create', version: 'v2', params: { body: ADA } })
      await renewIds()
    }
    const first = { get: (_, name) => ids(String(name))[0]?.id }
    form.put(exampleOf(row, described, new Proxy({}, first)))
    await update()
  }

  const fill = make('button', { type: 'button', class: 'plain' }, 'Fill in an example')
  const clear = make('button', { type: 'button', class: 'plain' }, 'Clear')
  const fields = make(
    'form',
    { class: 'parameters', id: 'parameters', novalidate: true },
    ...form.nodes,
  )
  if (form.nodes.length === 0) fields.append(make('p', { class: 'quiet' }, 'No parameters.'))
  const problemBox = make('div', { class: 'problems', role: 'alert', hidden: true })
  const send = make('button', {
    class: 'send',
    form: 'parameters',
    'aria-keyshortcuts': 'Control+Enter',
  })
  send.append(account ? 'Send to the sandbox' : 'No sandbox to send to')
  send.disabled = !account
  const request = requestView()
  const response = responseView(row)

  let updates = 0
  /** Checks the form and shows its request; returns undefined if a newer update has started meanwhile. */
  async function update(options) {
    const number = ++updates
    keep(row.id, form.typed(), [account?.token, account?.agencyToken])
    const { values, invalid } = form.read()
    const { problems: found, ...made } = await requestOf(values)
    if (number !== updates) return undefined
    const problems = [...invalid, ...found]
    const { rest, first } = form.show(problems, options)
    request.show(row, values, version, own, problems, made)
    if (problems.length) response.clear(problems.length)
    if (options?.all || problems.length === 0) problemBox.hidden = true
    return { values, invalid, problems, rest, first }
  }

  /** The request as the client makes it, or the problems that it finds. */
  async function requestOf(values) {
    const settings = {
      version,
      location: own.location,
      company: account?.company,
      baseUrl: own.url,
      allowTokenInPage: true,
    }
    try {
      return { problems: [], ...(await dryRun(createClient, row, values, settings)) }
    } catch (error) {
      const { problems, code, message } = error
      const filled = filledIn(values)
      return {
        problems: problems?.length ? problems : [{ path: '', code, message }],
        request: outline(row, filled, version, own),
      }
    }
  }

  /** The values with those that the client fills in, for an incomplete request. */
  function filledIn(values) {
    const add = (given, fields = []) => {
      const more = { ...given }
      for (const field of fields) {
        const by = filledBy(field, fields, row)
        if (by && more[field.name] === undefined) more[field.name] = own[by] ?? by
      }
      return more
    }
    const filled = add(values, described.params)
    if (described.body?.length && !Array.isArray(values.body))
      filled.body = add(values.body, described.body)
    return filled
  }

  async function submit({ unchecked = false } = {}) {
    if (!account || send.disabled) return
    const state = await update({ all: true })
    if (!state) return
    const { values, invalid, problems, rest, first } = state
    problemBox.hidden = problems.length === 0 || unchecked
    if (problems.length && !(unchecked && invalid.length === 0)) {
      const anyway = make('button', { type: 'button', class: 'plain' }, 'Send unchecked')
      anyway.addEventListener('click', () => submit({ unchecked: true }))
      problemBox.replaceChildren(
        make('p', {}, `${amount(problems.length, 'problem')} to correct before sending.`),
        ...(rest.length ? [problemList(rest)] : []),
        ...(invalid.length ? [] : [anyway]),
      )
      problemBox.hidden = false
      // The bar is higher now, and the field must not be covered by it.
      measure()
      return first?.focus()
    }
    send.disabled = true
    const waiting = setTimeout(response.wait, 200)
    const result = await post({
      id: row.id,
      version,
      params: await portable(values),
      unchecked,
    })
    clearTimeout(waiting)
    send.disabled = false
    response.show(result)
    await renewIds()
  }

  fields.addEventListener('input', () => void update())
  fields.addEventListener('change', () => void update())
  fields.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })
  fill.addEventListener('click', () => void sample())
  clear.addEventListener('click', () => {
    form.clear()
    void update({ all: false })
    problemBox.hidden = true
  })
  const act = make(
    'div',
    { class: 'act' },
    send,
    make('span', { class: 'quiet keyboard' }, account ? 'Ctrl+Enter' : ''),
    problemBox,
  )
  place.replaceChildren(
    make('a', { class: 'back', href: '#' }, 'All operations'),
    head(row, version),
    make(
      'div',
      { class: 'bench' },
      make(
        'div',
        { class: 'left' },
        form.nodes.length ? make('div', { class: 'tools' }, fill, clear) : undefined,
        fields,
      ),
      make('div', { class: 'wire' }, request.node, response.node),
    ),
    act,
  )
  // Elements that are scrolled into view are not covered by the bar.
  const measure = () => {
    if (act.isConnected)
      document.documentElement.style.setProperty('--act', `${act.offsetHeight}px`)
  }
  new ResizeObserver(measure).observe(act)
  if (typed) form.type(typed)
  // The form is shown first; its request is built in a later task.
  setTimeout(() => void (example && !typed ? sample() : update()))
  return { typed: form.typed, send: () => submit() }
}

/** Whether an operation has a field that the company id fills in. */
const takesCompany = (row, version) =>
  /\{companyId\}/.test(row[version].path) ||
  row.params.some(({ name }) => name === 'companyId') ||
  /\bcompanyId\b/.test(row.body ?? '')

function head(row, version) {
  const title = make('h2', { tabindex: '-1', id: 'title' }, ...breakable(row.id))
  const { path } = row[version]
  const versions = ['v2', 'v3'].filter((name) => row[name])
  const links = versions.map((name) =>
    make(
      'a',
      {
        href: `#${row.id}${name === versions[0] ? '' : `@${name}`}`,
        'aria-current': name === version ? 'true' : undefined,
      },
      name,
    ),
  )
  return make(
    'header',
    { class: 'head' },
    make(
      'div',
      { class: 'line' },
      title,
      make('nav', { class: 'versions', 'aria-label': 'Version' }, ...links),
    ),
    make('p', { class: 'summary' }, row.summary || row.name || ''),
    row.deprecated ? make('p', { class: 'deprecated' }, 'Deprecated by HighLevel.') : undefined,
    make('p', { class: 'path' }, methodLabel(row[version].method), ' ', ...breakable(path)),
    factsOf(row, version),
  )
}

/** Descriptions of paging. */
const PAGING = {
  once: 'all items on one page',
  searchAfter: 'next page by searchAfter of the last item',
  startAfter: 'next page by startAfter and startAfterId',
}

function factsOf(row, version) {
  const code = (text) => make('code', {}, text)
  const list = (names) =>
    names.flatMap((name, index) => (index ? [', ', code(name)] : [code(name)]))
  const facts = [
    ['Scope', row.scopes.length ? list(row.scopes) : ['none declared']],
    ['Token', row.tokens.length ? list(row.tokens) : ['none declared']],
    ['Version header', row[version].version ? [code(row[version].version)] : ['none']],
  ]
  if (row.pages) {
    const { items, by } = row.pages
    const how = PAGING[by] ?? `next page by ${by}`
    facts.push(['Pages', [...(items === '*' ? ['an array'] : [code(items)]), `, ${how}`]])
  }
  if (row.name && row.name !== row.summary) facts.push(['Known as', [row.name]])
  return make(
    'dl',
    { class: 'about' },
    ...facts.map(([name, value]) =>
      make('div', {}, make('dt', {}, name), make('dd', {}, ...value)),
    ),
  )
}

function requestView() {
  const code = make('pre', {
    tabindex: '0',
    id: 'request',
    role: 'tabpanel',
    'aria-label': 'Request',
  })
  const note = make('p', { class: 'quiet note', hidden: true })
  const copy = make('button', { type: 'button', class: 'plain' }, 'Copy')
  let shown
  const tabs = LANGUAGES.map(([name, label]) => {
    const tab = make('button', { type: 'button', role: 'tab', 'aria-controls': 'request' }, label)
    tab.addEventListener('click', () => choose(name))
    return [name, tab]
  })
  const list = make(
    'div',
    { role: 'tablist', 'aria-label': 'Request as' },
    ...tabs.map(([, tab]) => tab),
  )
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const at = LANGUAGES.findIndex(([name]) => name === language)
    const next = (at + step + LANGUAGES.length) % LANGUAGES.length
    choose(LANGUAGES[next][0])
    tabs[next][1].focus()
  })
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent)
    copy.textContent = 'Copied'
    setTimeout(() => (copy.textContent = 'Copy'), 1500)
  })
  function choose(name) {
    language = name
    for (const [other, tab] of tabs) {
      tab.setAttribute('aria-selected', String(other === name))
      tab.tabIndex = other === name ? 0 : -1
    }
    if (shown) code.textContent = shown[name]
  }
  choose(language)
  return {
    node: make(
      'section',
      { class: 'request', 'aria-labelledby': 'request-title' },
      make('h3', { id: 'request-title' }, 'Request'),
      make('div', { class: 'bar' }, list, copy),
      code,
      note,
    ),
    show(row, values, version, account, problems, { request, lookup }) {
      shown = {
        curl: curl(request, account),
        cli: commandLine(row, values, { ...account, version }),
        javascript: javascript(row, values, { ...account, version }),
        http: http(request, account),
      }
      const notes = [
        problems.length && `Not complete yet: ${amount(problems.length, 'problem')}.`,
        lookup && `The client first reads the ids of the custom fields: GET ${lookup}`,
      ].filter(Boolean)
      note.textContent = notes.join(' ')
      note.hidden = notes.length === 0
      choose(language)
    },
  }
}

function responseView(row) {
  const body = make('div', { class: 'body' })
  const outcome = make('p', { class: 'outcome', role: 'status' })
  const node = make(
    'section',
    { class: 'response', 'aria-labelledby': 'response-title' },
    make('h3', { id: 'response-title' }, 'Response'),
    outcome,
    body,
    shapeView(row),
  )
  let isEmpty = true
  return {
    node,
    /** Removes a response that no longer belongs to the values in the form. */
    clear(problems) {
      if (isEmpty) return
      isEmpty = true
      outcome.replaceChildren(`The form has changed: ${amount(problems, 'problem')} to correct.`)
      body.replaceChildren()
    },
    wait: () => outcome.replaceChildren('Sending…'),
    show({ status, took, data, rateLimit, traceId, error }) {
      isEmpty = false
      requestAnimationFrame(() => node.scrollIntoView({ block: 'nearest' }))
      const code = error?.status ?? status
      const tone = error ? (code >= 500 || !code ? 'bad' : 'warn') : 'good'
      const left = rateLimit?.remaining
      outcome.replaceChildren(
        make('b', { class: tone }, String(code ?? 'Failed')),
        ...[
          took !== undefined && `${took} ms`,
          left !== undefined && `${left} of ${rateLimit.max} requests left`,
          (traceId ?? error?.traceId) && `trace ${traceId ?? error.traceId}`,
        ]
          .filter(Boolean)
          .map((fact) => make('span', {}, fact)),
      )
      const attributes = {
        tabindex: '0',
        role: 'region',
        'aria-label': 'Body of the response',
      }
      if (!error) return body.replaceChildren(make('pre', attributes, ...pretty(data)))
      const { message, problems = [], ...facts } = error
      body.replaceChildren(
        make('p', {}, message),
        problems.length ? problemList(problems) : '',
        make('pre', attributes, ...pretty(facts)),
      )
    },
  }
}

/** The type of a response, loaded when it is first opened. */
function shapeView(row) {
  const node = make(
    'details',
    { class: 'nested shape-of' },
    make('summary', {}, 'Shape of the response'),
  )
  const place = make('pre', {
    tabindex: '0',
    role: 'region',
    'aria-label': 'Shape of the response',
  })
  node.addEventListener('toggle', async () => {
    if (!node.open || place.isConnected) return
    place.textContent = 'Loading…'
    node.append(place)
    place.textContent = await shapeOf(row.id).then(
      (shape) => shape ?? 'No body is documented.',
      () => 'The types cannot be read. Open this again.',
    )
    if (place.textContent.startsWith('The types')) place.remove()
  })
  return node
}

const problemList = (problems) =>
  make(
    'ul',
    {},
    ...problems.map(({ path, message }) =>
      make('li', {}, path && make('code', {}, path), ` ${message}`),
    ),
  )

async function post(call) {
  try {
    const response = await fetch('explore', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(call),
    })
    if (response.ok) return await response.json()
    return {
      error: {
        code: 'site',
        status: response.status,
        message: (await response.json()).message,
      },
    }
  } catch {
    return {
      error: {
        code: 'site',
        message: 'The demo server does not respond. Start it again, then send once more.',
      },
    }
  }
}

const amount = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`
