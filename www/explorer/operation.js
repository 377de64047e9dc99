// One operation: what it is, its form, its request in three languages, and the sandbox's answer.
import { build, check, describe } from '/leadbridge/index.js'
import { breakable, make, methodLabel, pretty } from './dom.js'
import { formOf, seen } from './form.js'
import { curl, http, javascript, named, outline, portable } from './requests.js'

const LANGUAGES = [
  ['curl', 'curl'],
  ['javascript', 'JavaScript'],
  ['http', 'HTTP'],
]
let language = 'curl'

/**
 * Shows an operation in `place`. `account` is the sandbox's `{ location }`, or undefined where nothing can be sent;
 * `kept` are values to begin with.
 */
export function showOperation(place, row, version, { account, kept }) {
  const location = account?.location ?? 'your-location-id'
  const described = describe(row.id, { version })
  const form = formOf(described, {
    row,
    filled: { locationId: location, location_id: location },
  })
  if (kept) form.put(kept)

  const fields = make('form', { class: 'ask', id: 'ask', novalidate: true }, ...form.nodes)
  if (form.nodes.length === 0) fields.append(make('p', { class: 'quiet' }, 'No parameters.'))
  const trouble = make('div', {
    class: 'trouble',
    role: 'alert',
    hidden: true,
  })
  const send = make('button', {
    class: 'send',
    form: 'ask',
    'aria-keyshortcuts': 'Control+Enter',
  })
  send.append('Send to the sandbox')
  send.disabled = !account
  const words = account ? 'Ctrl+Enter' : 'Only the sandbox can be called from here.'
  const act = make(
    'div',
    { class: 'act' },
    send,
    make('span', { class: account ? 'quiet keyboard' : 'quiet' }, words),
    trouble,
  )
  const request = requestView()
  const answer = answerView()

  function look(options) {
    const { values, slips } = form.read()
    const problems = [...slips, ...checked(row.id, named(values), version)]
    const { rest, first } = form.show(problems, options)
    request.show(row, values, version, location, problems, described)
    return { values, slips, problems, rest, first }
  }

  async function ask({ unchecked = false } = {}) {
    if (!account || send.disabled) return
    const { values, slips, problems, rest, first } = look({ all: true })
    trouble.hidden = problems.length === 0 || unchecked
    if (problems.length && !(unchecked && slips.length === 0)) {
      const anyway = make('button', { type: 'button', class: 'plain' }, 'Send unchecked')
      anyway.addEventListener('click', () => ask({ unchecked: true }))
      trouble.replaceChildren(
        make('p', {}, `${amount(problems.length, 'problem')} to mend before sending.`),
        ...(rest.length ? [problemList(rest)] : []),
        ...(slips.length ? [] : [anyway]),
      )
      trouble.hidden = false
      return first?.focus()
    }
    send.disabled = true
    const waiting = setTimeout(answer.wait, 200)
    const got = await post({
      id: row.id,
      version,
      params: await portable(values),
      unchecked,
    })
    clearTimeout(waiting)
    send.disabled = false
    remember(got.data)
    answer.show(got)
  }

  fields.addEventListener('input', () => look())
  fields.addEventListener('change', () => look())
  fields.addEventListener('submit', (event) => {
    event.preventDefault()
    ask()
  })
  place.replaceChildren(
    make('a', { class: 'back', href: '#' }, 'All operations'),
    head(row, version),
    make(
      'div',
      { class: 'bench' },
      fields,
      make('div', { class: 'wire' }, request.node, act, answer.node),
    ),
  )
  look()
  return { values: () => form.read().values, send: () => ask() }
}

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

/** How a list goes on, in words. */
const PAGING = {
  once: 'comes whole',
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
    facts.push(['Pages', [...(items === '*' ? ['a list'] : [code(items)]), `, ${how}`]])
  }
  facts.push(['Limits', ['100 requests in 10 s and 200,000 a day, per app and location']])
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
    show(row, values, version, location, problems, described) {
      const request = built(row, named(values), version, location, described)
      shown = {
        curl: curl(request),
        javascript: javascript(row, values, { version, location }),
        http: http(request),
      }
      note.textContent = `Not complete yet: ${amount(problems.length, 'problem')}.`
      note.hidden = problems.length === 0
      choose(language)
    },
  }
}

function built(row, values, version, location, { params, body }) {
  try {
    return build(row.id, values, { version, location })
  } catch {
    const takes = (fields) => fields?.some(({ name }) => name === 'locationId')
    const filled = takes(params) ? { locationId: location, ...values } : { ...values }
    if (takes(body)) filled.body = { locationId: location, ...values.body }
    return outline(row, filled, version)
  }
}

function checked(id, values, version) {
  try {
    return check(id, values, { version })
  } catch (error) {
    return [{ path: '', code: error.code, message: error.message }]
  }
}

function answerView() {
  const body = make(
    'div',
    { class: 'body' },
    make('p', { class: 'empty' }, 'Nothing has been sent.'),
  )
  const said = make('p', { class: 'said', role: 'status' })
  const node = make(
    'section',
    { class: 'answer', 'aria-labelledby': 'answer-title' },
    make('h3', { id: 'answer-title' }, 'Answer'),
    said,
    body,
  )
  return {
    node,
    wait: () => said.replaceChildren('Sending…'),
    show({ status, took, data, rateLimit, traceId, error }) {
      requestAnimationFrame(() => node.scrollIntoView({ block: 'nearest' }))
      const code = error?.status ?? status
      const tone = error ? (code >= 500 || !code ? 'bad' : 'warn') : 'good'
      const left = rateLimit?.remaining
      said.replaceChildren(
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
        'aria-label': 'Body of the answer',
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

const problemList = (problems) =>
  make(
    'ul',
    {},
    ...problems.map(({ path, message }) =>
      make('li', {}, path && make('code', {}, path), ` ${message}`),
    ),
  )

async function post(asked) {
  try {
    const answer = await fetch('explore', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    })
    if (answer.ok) return await answer.json()
    return {
      error: {
        code: 'site',
        status: answer.status,
        message: (await answer.json()).message,
      },
    }
  } catch {
    return {
      error: {
        code: 'site',
        message: 'The site cannot be reached. Is make demo still running?',
      },
    }
  }
}

/** Keeps the ids of an answer, to be offered where they are asked for. */
function remember(data) {
  for (const [name, value] of Object.entries(data ?? {})) {
    const one = Array.isArray(value) ? value[0] : value
    if (typeof one?.id !== 'string') continue
    const key = `${Array.isArray(value) ? name.replace(/s$/, '') : name}Id`
    seen.set(key, new Set([one.id, ...(seen.get(key) ?? [])].slice(0, 10)))
  }
}

const amount = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`
