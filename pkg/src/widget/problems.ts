import { bare, element, isTick, type Field } from './form.js'
import { words } from './words.js'

const notes = new WeakMap<Element, HTMLElement>()
let count = 0

/** What a field is marked as: a radio group is its first button, so that a problem is told once. */
export const headOf = (field: Field, all: Field[]): Field =>
  field.type === 'radio'
    ? (all.find(({ name, type }) => type === 'radio' && name === field.name) ?? field)
    : field

/** What HTML itself finds wrong, in the page's words, else in the browser's. */
export function validityOf(field: Field): [code: string, message: string] | undefined {
  for (const code in field.validity) {
    if (code === 'valid' || !field.validity[code as keyof ValidityState]) continue
    // A page's own `setCustomValidity` has its own words.
    const own = code === 'customError' ? undefined : words[code]
    const title = code === 'patternMismatch' && !own ? ` ${field.title}` : ''
    const values = field as unknown as Record<string, string>
    return [
      code,
      (
        own?.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '') ??
        field.validationMessage + title
      ).trim(),
    ]
  }
  return
}

export const isMarked = (field: Field) => Boolean(notes.get(field)?.textContent)

/** Shows a problem under its field, or under the group of a radio button, or takes it away; its line stays. */
export function mark(field: Field, message: string, all: Field[]): void {
  let note = notes.get(field)
  if (!note?.isConnected) {
    if (!message) return
    const id = `contact-problem-${++count}`
    note = element('span', { class: 'contact-problem', id, dir: 'auto' })
    notes.set(field, note)
    placeOf(field, all).after(note)
  }
  note.textContent = message
  for (const each of field.type === 'radio'
    ? all.filter(({ name }) => name === field.name)
    : [field])
    if (message) each.setAttribute('aria-invalid', 'true')
    else each.removeAttribute('aria-invalid')
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id && id !== note.id)
  if (message) described.push(note.id)
  if (described.length) field.setAttribute('aria-describedby', described.join(' '))
  else field.removeAttribute('aria-describedby')
}

/** Lets each message follow its field, which a framework may move or remove. */
export function tidy(form: HTMLFormElement, all: Field[]): void {
  for (const field of all) {
    const note = notes.get(field)
    if (!note?.isConnected) continue
    const place = placeOf(field, all)
    let before = note.previousElementSibling
    while (before && isNote(before)) before = before.previousElementSibling
    if (before !== place) place.after(note)
  }
  const kept = all.map((field) => notes.get(field))
  const root = bare(form).closest('contact-widget') ?? form
  for (const note of root.querySelectorAll<HTMLElement>('.contact-problem'))
    if (!kept.includes(note)) note.remove()
}

/** Behind what belongs to a field: its label around it or behind it; of a radio group, the last. */
function placeOf(field: Field, all: Field[]): Element {
  const last =
    field.type === 'radio'
      ? all.filter(({ name, type }) => type === 'radio' && name === field.name).pop()!
      : field
  const label = last.closest('label')
  const next = last.nextElementSibling
  return below(label ?? (isTick(last) && next?.matches('label') ? next : last))
}

const isNote = (some: Element) => some.matches('.contact-problem')

/** What a message can stand behind: where something is beside a control, or lies on it, the element around both. */
export function below(node: Element): Element {
  const own = (some: Element) => (some instanceof HTMLFormElement ? bare(some) : some)
  const parent = own(node).parentElement
  if (!parent || parent.localName === 'contact-widget') return node
  const { top, bottom } = own(node).getBoundingClientRect()
  const isBeside = (other: Element) => {
    const box = other.getBoundingClientRect()
    // Words for screen readers alone have a pixel.
    return (
      other !== node &&
      !isNote(other) &&
      box.height > 4 &&
      box.top < bottom - 4 &&
      box.bottom > top + 4
    )
  }
  return !/grid/.test(getComputedStyle(parent).display) && [...own(parent).children].some(isBeside)
    ? below(parent)
    : node
}
