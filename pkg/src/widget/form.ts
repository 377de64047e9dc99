import { words } from './words.js'

/** A control that has a value and takes part in constraint validation. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
export type Kind = 'email' | 'phone' | 'country' | undefined
export type Value = string | boolean | string[]

/** How each usual field is made: type, autocomplete, keyboard. */
const KINDS: Record<string, [type: string, autocomplete: string]> = {
  name: ['text', 'name'],
  email: ['email', 'email'],
  phone: ['tel', 'tel'],
  company: ['text', 'organization'],
}

/** A plain form with these fields. Its texts say by `data-word` which word they are. */
export function makeForm(fields: string[], consent: string | null): HTMLFormElement {
  const form = element('form', { method: 'post', 'data-made': '' })
  for (const name of fields) {
    const [type, autocomplete] = KINDS[name] ?? ['text', 'off']
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

/** Writes the words into a form that the widget made. */
export function translate(form: HTMLFormElement): void {
  for (const node of bare(form).querySelectorAll<HTMLElement>('[data-word]')) {
    const code = node.dataset.word ?? ''
    node.textContent = words[code] ?? code[0]?.toUpperCase() + code.slice(1).replace(/[-_]/g, ' ')
  }
}

/** A field that people never see: what fills it in is a machine. It is hidden without a style sheet, which a page may drop. */
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

/** The form's own members, also where a field has the name of one: fields override members (`LegacyOverrideBuiltIns`). */
export function bare(form: HTMLFormElement): HTMLFormElement {
  return new Proxy(form, {
    get(_, name) {
      const member: unknown = Reflect.get(HTMLFormElement.prototype, name, form)
      return typeof member === 'function' ? member.bind(form) : member
    },
    set: (_, name, value) => Reflect.set(HTMLFormElement.prototype, name, value, form),
  })
}

/** The controls of a form that have a value, without the trap; fieldsets, buttons and outputs have none. */
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

/** What a field holds: its `autocomplete` says, then its type, then its whole name; of `contact[email]` the inner one. */
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
  // Any other token says that it is something else, such as a card number.
  if (token && !/^o(n|ff)$/.test(token)) return
  if (/^(billing|shipping)?(country(code|name)?|land|pa(ys|is|ese))\d*$/.test(whole))
    return 'country'
  if (type === 'select-one') return
  if (type === 'tel' || /^(tel|mobile|cell|(mobile|cell|tele)?phone(no|number)?)$/.test(whole))
    return 'phone'
  return /^e?mail(address)?$/.test(whole) ? 'email' : undefined
}

/** What a form sends, an array where a name has several values; of a file its name. */
export function valuesOf(data: FormData): Record<string, Value> {
  const values = Object.create(null) as Record<string, Value>
  for (const [name, entry] of data) {
    const value = typeof entry === 'string' ? entry : entry.name
    if (name === '_trap' || (!value && value !== entry)) continue
    values[name] = name in values ? [values[name] as string | string[], value].flat() : value
  }
  return values
}

/** What a control is set to, as it is read and written: ticked, the options that are selected, or the text. */
type State = (string | boolean)[]

const stateOf = (field: Field): State =>
  isTick(field)
    ? [(field as HTMLInputElement).checked]
    : field instanceof HTMLSelectElement
      ? [...field.options].map(({ selected }) => selected)
      : [field.value]

/** Sets controls one by one, with the events that frameworks listen to. */
async function change(changes: [Field, State][]): Promise<void> {
  let before: Field | undefined
  for (const [field, state] of changes) {
    // Of several boxes that share a list, a framework hears one at a time.
    if (isTick(field) && before?.name === field.name) await null
    before = field
    // React hears of a tick by its click.
    const isClicked = isTick(field) && (state[0] || field.type !== 'radio') && !field.disabled
    set(field, isClicked ? [!state[0]] : state)
    // Of a group of radio buttons a framework hears of the one that is on.
    if (isClicked) field.click()
    else if (field.type !== 'radio')
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }))
  }
}

function set(field: Field, state: State): void {
  if (field instanceof HTMLSelectElement)
    [...field.options].forEach((option, at) => (option.selected = Boolean(state[at])))
  // As the browser sets it: a framework that replaced the property sees a change.
  else {
    const kind = Object.getPrototypeOf(field) as object
    Reflect.set(kind, isTick(field) ? 'checked' : 'value', state[0], field)
  }
}

/** What is chosen before a visitor chooses, which frameworks set without a default. */
const chosen = new WeakMap<Field, State>()

/** Keeps what is chosen now as what a form begins with. */
export function remember(form: HTMLFormElement): void {
  for (const field of fieldsOf(form))
    if ((isTick(field) || field.type.startsWith('select')) && !chosen.has(field))
      chosen.set(field, stateOf(field))
}

/** Fills in fields by name as a person would. */
export function fill(form: HTMLFormElement, values: Record<string, unknown>): Promise<void> {
  const seen: Record<string, number> = {}
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

/** Empties a form; frameworks that keep what was typed hear of it. */
export function empty(form: HTMLFormElement): void {
  const before = fieldsOf(form).map((field) => [field, String(stateOf(field))] as const)
  bare(form).reset()
  const changes: [Field, State][] = []
  for (const [field, state] of before) {
    const first = chosen.get(field) ?? stateOf(field)
    if (String(first) === state) set(field, first)
    else changes.push([field, first])
  }
  void change(changes)
}
