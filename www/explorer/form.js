// The fields of an operation as a form: what is typed becomes parameters, and problems stand beside their fields.
import { make } from './dom.js'

/** Ids that answers brought, by the name that parameters use: `contactId`. Offered where such a one is asked for. */
export const seen = new Map()

let count = 0

/**
 * A form of fields as `describe` gives them. `read()` gives the values, with what cannot be read in `slips`; `put(values)`
 * fills them in; `show(problems)` puts each problem beside its field and gives back those without one.
 */
export function formOf({ params, body }, { row, filled }) {
  const controls = new Map()
  const inPath = params.filter((field) => field.in === 'path')
  const inQuery = params.filter((field) => field.in === 'query')
  const path = group(inPath, '', controls, filled)
  const query = group(inQuery, '', controls, filled)
  const free = body?.length === 0 && row.body && row.body !== '{}'
  const whole =
    free &&
    control({ name: 'body', type: row.body.replace(/^= /, ''), required: true }, 'body', controls)
  const inBody = body?.length ? group(body, 'body', controls, filled) : undefined

  const nodes = [
    section('Path', inPath.length && path.node),
    section('Query', inQuery.length && query.node),
    section('Body', whole ? whole.node : inBody?.node),
  ].filter(Boolean)

  return {
    nodes,
    read() {
      const slips = []
      const values = { ...query.read(slips), ...path.read(slips) }
      const given = whole ? whole.read(slips) : inBody && (inBody.read(slips) ?? {})
      if (given !== undefined) values.body = given
      return { values, slips }
    },
    put(values) {
      path.put(values)
      query.put(values)
      if (values.body !== undefined) (whole || inBody)?.put(values.body)
    },
    show(problems, { all = false } = {}) {
      for (const one of controls.values()) one.say('')
      const rest = []
      let first
      for (const problem of problems) {
        const found = nearest(problem.path, controls)
        if (!found) rest.push(problem)
        else if (all || found.touched) {
          found.say(
            problem.path === found.path ? problem.message : `${problem.path} ${problem.message}`,
          )
          first ??= found
        }
      }
      return { rest, first }
    },
  }
}

function section(title, node) {
  return node && make('fieldset', { class: 'part' }, make('legend', {}, title), node)
}

function nearest(path, controls) {
  for (let at = path; at; at = at.replace(/(^|\.|\[)[^.[]*$/, '')) {
    if (controls.has(at)) return controls.get(at)
  }
  return undefined
}

/** Fields side by side; required ones first. */
function group(fields, prefix, controls, filled) {
  const sorted = [...fields].sort((a, b) => Number(b.required) - Number(a.required))
  const parts = sorted.map((field) => {
    const path = prefix ? `${prefix}.${field.name}` : field.name
    return [field.name, control(field, path, controls, filled)]
  })
  return {
    node: make('div', { class: 'fields' }, ...parts.map(([, part]) => part.node)),
    read(slips) {
      const values = parts
        .map(([name, part]) => [name, part.read(slips)])
        .filter(([, value]) => value !== undefined)
      return values.length ? Object.fromEntries(values) : undefined
    },
    put(values) {
      for (const [name, part] of parts) {
        if (values?.[name] !== undefined) part.put(values[name])
      }
    },
  }
}

/** The control of one field. */
function control(field, path, controls, filled) {
  const isObject = field.fields?.length > 0 && !field.list && !field.map
  const made = isObject ? nested(field, path, controls, filled) : single(field, path, filled)
  controls.set(path, made)
  return made
}

/** An object of known fields, built when it is first opened. */
function nested(field, path, controls, filled) {
  const problem = make('p', { class: 'problem', hidden: true })
  const node = make(
    'details',
    { class: 'nested' },
    make('summary', {}, make('span', { class: 'name' }, field.name), facts(field)),
    problem,
  )
  let inside
  const build = () => {
    if (inside) return inside
    inside = group(field.fields, path, controls, filled)
    node.append(inside.node)
    return inside
  }
  node.addEventListener('toggle', () => node.open && build())
  return {
    path,
    node,
    touched: false,
    focus: () => node.querySelector('summary').focus(),
    read: (slips) => inside?.read(slips),
    put(value) {
      node.open = true
      build().put(value)
    },
    say(text) {
      problem.textContent = text
      problem.hidden = !text
      if (text) node.open = true
    },
  }
}

function single(field, path, filled = {}) {
  const id = `field-${++count}`
  const how = kindOf(field)
  const input = how.make(id)
  const problem = make('p', {
    class: 'problem',
    id: `${id}-problem`,
    hidden: true,
  })
  const wide = input.tagName === 'TEXTAREA'
  input.setAttribute('aria-describedby', `${id}-problem`)
  input.dataset.path = path
  if (filled[field.name]) input.placeholder = `filled in: ${filled[field.name]}`
  const label = make(
    'label',
    { for: id },
    make('span', { class: 'name' }, field.name),
    facts(field),
  )
  const node = make('div', { class: wide ? 'field wide' : 'field' }, label, input, problem)
  if (seen.has(field.name) && input.tagName === 'INPUT') {
    const known = [...seen.get(field.name)].map((value) => make('option', { value }))
    input.setAttribute('list', `${id}-known`)
    node.append(make('datalist', { id: `${id}-known` }, ...known))
  }

  if (field.fields?.length) node.append(shape(field))

  let empties
  if (field.nullable) {
    empties = make('input', {
      type: 'checkbox',
      'aria-label': `Send null for ${field.name}`,
    })
    empties.addEventListener('change', () => (input.disabled = empties.checked))
    node.append(make('label', { class: 'null' }, empties, 'null'))
  }
  const made = {
    path,
    node,
    touched: false,
    focus: () => input.focus(),
    read(slips) {
      if (empties?.checked) return null
      if (how.take) return how.take(input)
      const text = how.trims === false ? input.value : input.value.trim()
      if (text === '') return undefined
      try {
        return how.read(text)
      } catch {
        slips.push({ path, message: 'is not JSON yet' })
        return undefined
      }
    },
    put(value) {
      if (value === null && empties) empties.checked = input.disabled = true
      else if (how.write) input.value = how.write(value)
    },
    say(text) {
      problem.textContent = text
      problem.hidden = !text
      if (text) input.setAttribute('aria-invalid', 'true')
      else input.removeAttribute('aria-invalid')
    },
  }
  // A field is judged when it is left or chosen, not while it is typed.
  node.addEventListener('change', () => (made.touched = true))
  return made
}

/** The fields of what is typed as JSON, to read; built when it is first opened. */
function shape({ fields, list }) {
  const title = list ? 'Fields of each' : 'Fields'
  const node = make('details', { class: 'nested shape' }, make('summary', {}, title))
  const line = (field) => {
    const name = make('span', { class: 'name' }, field.name)
    const words = field.words && make('span', { class: 'type' }, field.words.join(', '))
    const inside = field.fields?.length ? shape(field) : undefined
    return make('li', {}, name, ' ', facts(field), words, inside)
  }
  node.addEventListener(
    'toggle',
    () => node.append(make('ul', {}, ...fields.map((field) => line(field)))),
    { once: true },
  )
  return node
}

/** What a field says of itself beside its name. */
function facts({ type, required, words, list, map }) {
  const plain = type.replace(/\?$/, '')
  const many = list && !plain.startsWith('[') ? `[${plain}]` : map ? `{${plain}}` : plain
  const shown = !words ? many : list ? 'list of words' : `one of ${words.length}`
  const said = make('span', { class: 'type' }, shown)
  return make('span', { class: 'facts' }, said, required ? make('b', {}, 'required') : '')
}

/** How a field is typed in, read and written. */
function kindOf({ name, type, words, list, fields, map }) {
  const plain = type
    .replace(/\?$/, '')
    .replace(/^\[(.*)\].*$/, '$1')
    .replace(/\(.*\)$/, '')
  const isFree = !/^\w+$/.test(plain) || ['any', 'object'].includes(plain)
  if (map || (list && (fields || (isFree && !words)))) return json(list && fields)
  if (plain === 'file') return file()
  if (list) return lines(words, plain)
  if (words) return choice(words)
  if (plain === 'boolean') return choice([true, false])
  if (['number', 'integer', 'numeric'].includes(plain))
    return text({ inputmode: 'decimal' }, numberOf, String)
  if (isFree || fields) return json()
  const long = /^(body|message|notes?|description|html|comment)$/i.test(name)
  const modes = { email: 'email', phone: 'tel', url: 'url' }
  const hint = { day: '2026-11-24', clock: '9:30', zone: 'Europe/London' }[plain]
  return long ? area() : text({ inputmode: modes[plain], placeholder: hint })
}

const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value))
const numberOf = (typed) => (/^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed)

function text(attributes, read = (typed) => typed, write = asText) {
  const plain = {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    ...attributes,
  }
  return { make: (id) => make('input', { id, ...plain }), read, write }
}

/** A file of the visitor's, which no one but the visitor can put there. */
function file() {
  return {
    make: (id) => make('input', { id, type: 'file' }),
    take: (input) => input.files[0],
  }
}

function area() {
  return {
    make: (id) => make('textarea', { id, rows: '3' }),
    trims: false,
    read: (typed) => typed,
    write: asText,
  }
}

function choice(words) {
  return {
    make: (id) =>
      make(
        'select',
        { id },
        make('option', { value: '' }, 'Leave out'),
        ...words.map((word) => make('option', { value: JSON.stringify(word) }, String(word))),
      ),
    read: (chosen) => JSON.parse(chosen),
    write: (value) => JSON.stringify(value),
  }
}

function lines(words, type) {
  const known = words ? `: ${words.join(', ')}` : ''
  const numbers = ['number', 'integer', 'numeric'].includes(type)
  return {
    make: (id) => make('textarea', { id, rows: '2', placeholder: `One a line${known}` }),
    read(typed) {
      const items = typed.split('\n').map((line) => line.trim())
      return items.filter(Boolean).map((line) => (numbers ? numberOf(line) : line))
    },
    write: (value) => [value].flat().join('\n'),
  }
}

function json(fields) {
  return {
    make: (id) =>
      make('textarea', {
        id,
        rows: '3',
        class: 'json',
        spellcheck: 'false',
        placeholder: fields ? 'JSON: a list of objects' : 'JSON',
      }),
    read: (typed) => JSON.parse(typed),
    write: (value) => JSON.stringify(value, null, 2),
  }
}
