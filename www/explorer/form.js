// The form of an operation: converts what is typed into parameters and shows problems at their fields.
import { make, sentence } from './dom.js'
import { filledBy } from './example.js'

let count = 0

/**
 * Makes a form for fields as `describe` returns them. `read()` returns the values, and in `invalid` a problem for each field
 * that is not valid JSON. `put(values)` fills the fields in. `show(problems)` shows each problem at its field and returns
 * those without a field. `typed()` returns the strings in the fields by path, `type(strings)` restores them, and `clear()`
 * empties the fields.
 *
 * `account` is what the client fills in; `comment(owner, field)` returns the description of a field; `ids(field)` returns
 * existing ids, each with a label.
 */
export function formOf({ params, body }, { row, account, comment, ids }) {
  const controls = new Map()
  const about = {
    owner: row.id,
    comment,
    ids,
    filled(field, beside) {
      const by = filledBy(field, beside, row)
      return field.name === 'altType' ? by : by && (account[by] ?? by)
    },
  }
  const inPath = params.filter((field) => field.in === 'path')
  const inQuery = params.filter((field) => field.in === 'query')
  const path = group(inPath, '', controls, about)
  const query = group(inQuery, '', controls, about)
  const free = body?.length === 0 && row.body && row.body !== '{}'
  const whole =
    free &&
    control(
      { name: 'body', type: row.body.replace(/^= /, ''), required: true },
      'body',
      controls,
      about,
    )
  const inBody = body?.length ? group(body, 'body', controls, about) : undefined

  const nodes = [
    section('Path', inPath.length && path.node),
    section('Query', inQuery.length && query.node),
    section('Body', whole ? whole.node : inBody?.node),
  ].filter(Boolean)

  return {
    nodes,
    read() {
      const invalid = []
      const values = { ...query.read(invalid), ...path.read(invalid) }
      const given = whole ? whole.read(invalid) : inBody && (inBody.read(invalid) ?? {})
      if (given !== undefined) values.body = given
      return { values, invalid }
    },
    put(values) {
      path.put(values)
      query.put(values)
      if (values.body !== undefined) (whole || inBody)?.put(values.body)
    },
    typed() {
      const all = [...controls].map(([path, one]) => [path, one.typed?.()])
      return Object.fromEntries(all.filter(([, text]) => text !== undefined))
    },
    type(texts) {
      for (const [path, text] of Object.entries(texts)) {
        // The fields of an object are built when it is opened.
        for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1))
          controls.get(path.slice(0, dot))?.open?.()
        controls.get(path)?.type?.(text)
      }
    },
    clear() {
      for (const one of controls.values()) one.clear?.()
    },
    show(problems, { all = false } = {}) {
      for (const one of controls.values()) one.say('')
      const rest = []
      let first
      for (const problem of problems) {
        const found = nearest(problem.path, controls)
        if (!found || !problem.path) rest.push(problem)
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

/** The fields of one object, required ones first. */
function group(fields, prefix, controls, about) {
  const given = (field) => about.filled(field, fields)
  const first = (field) => Number(field.required && !given(field))
  const last = (field) => Number(Boolean(given(field)))
  const sorted = [...fields].sort((a, b) => first(b) - first(a) || last(a) - last(b))
  const parts = sorted.map((field) => {
    const path = prefix ? `${prefix}.${field.name}` : field.name
    return [field.name, control(field, path, controls, { ...about, given: given(field) })]
  })
  return {
    node: make('div', { class: 'fields' }, ...parts.map(([, part]) => part.node)),
    read(invalid) {
      const values = parts
        .map(([name, part]) => [name, part.read(invalid)])
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
function control(field, path, controls, about) {
  const isObject = field.fields?.length > 0 && !field.list && !field.map
  const made = isObject ? nested(field, path, controls, about) : single(field, path, about)
  controls.set(path, made)
  return made
}

/** An object of known fields, built when it is first opened. */
function nested(field, path, controls, about) {
  const problem = make('p', { class: 'problem', hidden: true })
  const description = about.comment(about.owner, field.name)
  const node = make(
    'details',
    { class: 'nested' },
    make('summary', {}, make('span', { class: 'name' }, field.name), facts(field)),
    description ? make('p', { class: 'description' }, ...sentence(description)) : undefined,
    problem,
  )
  // The client fills in nothing inside an inner object.
  const within = { ...about, owner: modelOf(field.type), filled: () => undefined }
  let inside
  const build = () => {
    if (inside) return inside
    inside = group(field.fields, path, controls, within)
    node.append(inside.node)
    return inside
  }
  node.addEventListener('toggle', () => node.open && build())
  return {
    path,
    node,
    touched: false,
    focus() {
      reveal(node)
      node.querySelector('summary').focus()
      problem.scrollIntoView({ block: 'nearest' })
    },
    read: (invalid) => inside?.read(invalid),
    open() {
      node.open = true
      build()
    },
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

function single(field, path, { owner, comment, ids, given } = { comment() {}, ids: () => [] }) {
  const id = `field-${++count}`
  const how = kindOf(field)
  const input = how.make(id)
  const problem = make('p', {
    class: 'problem',
    id: `${id}-problem`,
    hidden: true,
  })
  const wide = input.tagName === 'TEXTAREA'
  input.setAttribute('aria-describedby', `${id}-description ${id}-problem`)
  input.dataset.path = path
  if (field.required && !given) input.setAttribute('aria-required', 'true')
  if (given) input.placeholder = `${given} (filled in)`
  else if (field.name === 'customFields')
    input.placeholder = '{ "lead_score": 7 } by name, or an array'
  const label = make(
    'label',
    { for: id },
    make('span', { class: 'name' }, field.name),
    facts(field, given),
  )
  const description = make(
    'p',
    { class: 'description', id: `${id}-description` },
    ...sentence(comment(owner, field.name) ?? ''),
  )
  const node = make(
    'div',
    { class: wide ? 'field wide' : 'field' },
    label,
    description,
    input,
    problem,
  )
  if (input.tagName === 'INPUT' && input.type !== 'file') {
    // Read on focus, so that records created meanwhile are included.
    input.addEventListener('focus', () => {
      const known = ids(field.name, path)
      if (known.length === 0) return
      const options = known.map(({ id, label }) => make('option', { value: id, label }))
      const list = make('datalist', { id: `${id}-known` }, ...options)
      node.querySelector('datalist')?.remove()
      node.append(list)
      input.setAttribute('list', list.id)
    })
    const [one] = ids(field.name, path)
    if (one && !given) input.placeholder ||= `such as ${one.id}`
  }

  if (field.fields?.length) node.append(shape(field, comment))

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
    focus() {
      reveal(node)
      input.focus({ preventScroll: true })
      // Includes the message below the field.
      node.scrollIntoView({ block: 'nearest' })
    },
    typed() {
      if (empties?.checked) return null
      return input.type === 'file' || input.value === '' ? undefined : input.value
    },
    type(text) {
      if (text !== null) input.value = text
      else if (empties) empties.checked = input.disabled = true
    },
    clear() {
      input.value = ''
      if (empties) empties.checked = input.disabled = false
      made.touched = false
      made.say('')
    },
    read(invalid) {
      if (empties?.checked) return null
      if (how.take) return how.take(input)
      const text = how.trims === false ? input.value : input.value.trim()
      if (text === '') return undefined
      try {
        return how.read(text)
      } catch {
        invalid.push({ path, message: 'must be JSON' })
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
  // Problems of a field are shown after it changed, not while it is typed into.
  node.addEventListener('change', () => (made.touched = true))
  return made
}

/** Opens the closed `details` elements around a field. */
function reveal(node) {
  for (
    let at = node.parentElement?.closest('details');
    at;
    at = at.parentElement.closest('details')
  )
    at.open = true
}

/** A list of the fields of a value that is typed as JSON; built when it is first opened. */
function shape({ fields, list, type }, comment) {
  const title = list ? 'Fields of each' : 'Fields'
  const node = make('details', { class: 'nested shape' }, make('summary', {}, title))
  const line = (field) => {
    const name = make('span', { class: 'name' }, field.name)
    const values = field.words && make('span', { class: 'type' }, field.words.join(', '))
    const inside = field.fields?.length ? shape(field, comment) : undefined
    const description = comment(modelOf(type), field.name)
    return make(
      'li',
      {},
      name,
      ' ',
      facts(field),
      values,
      description && make('span', {}, ' ', ...sentence(description)),
      inside,
    )
  }
  node.addEventListener(
    'toggle',
    () => node.append(make('ul', {}, ...fields.map((field) => line(field)))),
    { once: true },
  )
  return node
}

/** The name of the model in a type such as `[ContactSort]?`. */
const modelOf = (type) => /[A-Za-z_]\w*/.exec(type)?.[0] ?? type

/** The type of a field and whether it is required, shown beside its name. */
function facts({ type, required, words, list, map }, given) {
  const plain = type.replace(/\?$/, '')
  const many = list && !plain.startsWith('[') ? `[${plain}]` : map ? `{${plain}}` : plain
  const shown = !words ? many : list ? 'array of values' : `one of ${words.length}`
  const typeLabel = make('span', { class: 'type' }, shown)
  return make(
    'span',
    { class: 'facts' },
    typeLabel,
    required && !given ? make('b', { class: 'required' }, 'required') : '',
  )
}

/** The input element of a field, and how its text is read and written. */
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

/** A file input, which a script cannot fill in. */
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
    make: (id) => make('textarea', { id, rows: '2', placeholder: `One per line${known}` }),
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
        placeholder: fields ? 'JSON: an array of objects' : 'JSON',
      }),
    read: (typed) => JSON.parse(typed),
    write: (value) => JSON.stringify(value, null, 2),
  }
}
