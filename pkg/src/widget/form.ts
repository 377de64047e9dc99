import { words } from './words.js'

/** A control that has a value and takes part in constraint validation. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
export type Kind = 'email' | 'phone' | 'country' | undefined
export type Value = string | boolean | string[]

/** The type and autocomplete token of the usual fields. */
const KINDS: Record<string, [type: string, autocomplete: string]> = {
  name: ['text', 'name'],
  email: ['email', 'email'],
  phone: ['tel', 'tel'],
  company: ['text', 'organization'],
}

/** Creates a form with these fields. `data-word` is the code of each text. */
export function makeForm(fields: string[], consent: string | null): HTMLFormElement {
  const form = element('form', { method: 'post', 'data-made': '' })
  for (const name of fields) {
    const [type, autocomplete] = Object.hasOwn(KINDS, name) ? KINDS[name]! : ['text', 'off']
    const label = element('label')
    label.append(
      element('span', { 'data-word': name }),
      name === 'message'
        ? element('textarea', { name, rows: '4' })
        : element('input', { name, type, autocomplete }),
    )
    form.append(label)
  }
  if (consent !== null) {
    const label = element('label')
    const text = element('span', consent ? {} : { 'data-word': 'consent' })
    text.textContent = consent
    label.append(element('input', { type: 'checkbox', name: 'consent', required: '' }), text)
    form.append(label)
  }
  form.append(element('button', { 'data-word': 'send' }))
  translate(form)
  return form
}

/** Writes the texts into a form that the widget created. */
export function translate(form: HTMLFormElement): void {
  for (const node of bare(form).querySelectorAll<HTMLElement>('[data-word]')) {
    const code = node.dataset.word ?? ''
    node.textContent = words[code] ?? code[0]?.toUpperCase() + code.slice(1).replace(/[-_]/g, ' ')
  }
}

/** Creates a honeypot, which only bots fill in. It is hidden by inline properties, which do not depend on the style sheet. */
export function makeTrap(): HTMLElement {
  const box = element('div', { 'aria-hidden': 'true' })
  box.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'
  box.append(
    element('input', {
      autocomplete: 'off',
      'data-lpignore': 'true',
      name: '_trap',
      'data-1p-ignore': '',
      tabindex: '-1',
    }),
  )
  return box
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '')
  return made
}

/** The form's own members, even if a field has the name of one (`LegacyOverrideBuiltIns`). */
export function bare(form: HTMLFormElement): HTMLFormElement {
  return new Proxy(form, {
    get(_, name) {
      const member: unknown = Reflect.get(HTMLFormElement.prototype, name, form)
      return typeof member === 'function' ? member.bind(form) : member
    },
    set: (_, name, value) => Reflect.set(HTMLFormElement.prototype, name, value, form),
  })
}

/** The controls of a form that have a value, without the honeypot. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  return ([...bare(form).elements] as Field[]).filter(
    ({ name, type, validity }) =>
      validity &&
      name &&
      name !== '_trap' &&
      !/^(submit|button|reset|image|fieldset|output)$/.test(type),
  )
}

export const isTick = ({ type }: Field) => /^(radio|checkbox)$/.test(type)

/** The kind of a field, by its `autocomplete`, then its type, then its whole name; for `contact[email]` the inner name. */
export function kindOf({ autocomplete, multiple, name, type }: HTMLInputElement): Kind {
  if (!/^(text|search|tel|email|number|hidden|select-one)$/.test(type) || multiple) return
  const token = autocomplete?.split(' ').pop()
  const whole = name
    .replace(/\[\]$/, '')
    .replace(/^.*\[|\]$/g, '')
    .replace(/[-_ ]|^your-?/gi, '')
    .toLowerCase()
  if (/^country(-name)?$/.test(token ?? '')) return 'country'
  if (type === 'email' || token === 'email') return 'email'
  if (/^tel(-national)?$/.test(token ?? '')) return 'phone'
  // Another token means another kind, such as a card number.
  if (token && !/^o(n|ff)$/.test(token)) return
  if (/^(billing|shipping)?(country(code|name)?|land|pa(ys|is|ese))\d*$/.test(whole))
    return 'country'
  if (type === 'select-one') return
  if (type === 'tel' || /^(tel|mobile|cell|(mobile|cell|tele)?phone(no|number)?)$/.test(whole))
    return 'phone'
  return /^e?mail(address)?$/.test(whole) ? 'email' : undefined
}

/** The values of a form: an array if a name has several values, the name of a file. */
export function valuesOf(data: FormData): Record<string, Value> {
  const values = Object.create(null) as Record<string, Value>
  for (const [name, entry] of data) {
    const value = typeof entry === 'string' ? entry : entry.name
    if (name === '_trap' || (!value && value !== entry)) continue
    values[name] = name in values ? [values[name] as string | string[], value].flat() : value
  }
  return values
}

/** The state of a control: whether it is checked, which options are selected, or its text. */
type State = (string | boolean)[]

const stateOf = (field: Field): State =>
  isTick(field)
    ? [(field as HTMLInputElement).checked]
    : field instanceof HTMLSelectElement
      ? [...field.options].map(({ selected }) => selected)
      : [field.value]

/** Sets controls one by one and dispatches the events that frameworks listen to. */
async function change(changes: [Field, State][]): Promise<void> {
  let before: Field | undefined
  for (const [field, state] of changes) {
    // A framework must handle each checkbox of a group before the next one changes.
    if (isTick(field) && before?.name === field.name) await null
    before = field
    // React listens to the click of checkboxes and radio buttons.
    const isClicked = isTick(field) && (state[0] || field.type !== 'radio') && !field.disabled
    set(field, isClicked ? [!state[0]] : state)
    if (isClicked) field.click()
    else if (field.type !== 'radio')
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }))
  }
}

function set(field: Field, state: State): void {
  if (field instanceof HTMLSelectElement)
    [...field.options].forEach((option, at) => (option.selected = Boolean(state[at])))
  // By the prototype's setter: a framework that replaced the property on the element then sees a change.
  else {
    const kind = Object.getPrototypeOf(field) as object
    Reflect.set(kind, isTick(field) ? 'checked' : 'value', state[0], field)
  }
}

/** The initial choices, which frameworks set without the attributes for defaults. */
const initial = new WeakMap<Field, State>()

/** Stores the current choices as the initial ones. */
export function rememberInitial(form: HTMLFormElement): void {
  for (const field of fieldsOf(form))
    if ((isTick(field) || field.type.startsWith('select')) && !initial.has(field))
      initial.set(field, stateOf(field))
}

/** Fills in fields by name. */
export function fill(form: HTMLFormElement, values: Record<string, unknown>): Promise<void> {
  const seen = Object.create(null) as Record<string, number>
  const changes: [Field, State][] = []
  for (const field of fieldsOf(form)) {
    const key = [field.name, field.name.replace(/\[\]$/, '')].find((name) =>
      Object.hasOwn(values, name),
    )
    if (key === undefined || field.type === 'file') continue
    const value = values[key]
    const list = (Array.isArray(value) ? value : [value ?? '']).map(String)
    if (isTick(field)) {
      changes.push([field, [value === true || (value !== false && list.includes(field.value))]])
    } else if (field instanceof HTMLSelectElement) {
      const options = [...field.options]
      if (field.multiple || options.some((option) => option.value === list[0]))
        changes.push([field, options.map((option) => list.includes(option.value))])
    } else {
      const at = (seen[key] = (seen[key] ?? -1) + 1)
      if (!at || at < list.length) changes.push([field, [list[at] ?? '']])
    }
  }
  return change(changes.filter(([field, state]) => String(stateOf(field)) !== String(state)))
}

/** Resets a form, with events for frameworks that keep the input in their state. */
export function resetForm(form: HTMLFormElement): void {
  const before = fieldsOf(form).map((field) => [field, String(stateOf(field))] as const)
  bare(form).reset()
  const changes: [Field, State][] = []
  for (const [field, state] of before) {
    const start = initial.get(field) ?? stateOf(field)
    if (String(start) === state) set(field, start)
    else changes.push([field, start])
  }
  void change(changes)
}
