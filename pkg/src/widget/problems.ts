import { bare, element, isTick, type Field } from './form.js'
import { words } from './words.js'

const notes = new WeakMap<Element, HTMLElement>()
let count = 0

/** The field that is marked for another: of a radio group its first button, so that a problem is shown once. */
export const headOf = (field: Field, all: Field[]): Field =>
  field.type === 'radio'
    ? (all.find(({ name, type }) => type === 'radio' && name === field.name) ?? field)
    : field

/** The problem that HTML's validation finds, with the page's message or else the browser's. */
export function validityOf(field: Field): [code: string, message: string] | undefined {
  for (const code in field.validity) {
    if (code === 'valid' || !field.validity[code as keyof ValidityState]) continue
    // The message of `setCustomValidity` is the page's own.
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

/** Shows a problem below its field or radio group, or clears it. The empty line stays. */
export function mark(field: Field, message: string, all: Field[]): void {
  let note = notes.get(field)
  if (!note?.isConnected) {
    if (!message) return
    const id = `contact-problem-${++count}`
    note = element('span', { class: 'contact-problem', id, dir: 'auto' })
    notes.set(field, note)
    anchorOf(field, all).after(note)
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

/** Moves or removes messages whose field a framework has moved or removed. */
export function moveMessages(form: HTMLFormElement, all: Field[]): void {
  for (const field of all) {
    const note = notes.get(field)
    if (!note?.isConnected) continue
    const anchor = anchorOf(field, all)
    let before = note.previousElementSibling
    while (before && isNote(before)) before = before.previousElementSibling
    if (before !== anchor) anchor.after(note)
  }
  const kept = all.map((field) => notes.get(field))
  const root = bare(form).closest('contact-widget') ?? form
  for (const note of root.querySelectorAll<HTMLElement>('.contact-problem'))
    if (!kept.includes(note)) note.remove()
}

/** The element after which a field's message is inserted: its label around or after it; for a radio group, that of the last. */
function anchorOf(field: Field, all: Field[]): Element {
  const last =
    field.type === 'radio'
      ? all.filter(({ name, type }) => type === 'radio' && name === field.name).pop()!
      : field
  const label = last.closest('label')
  const next = last.nextElementSibling
  return below(label ?? (isTick(last) && next?.matches('label') ? next : last))
}

const isNote = (some: Element) => some.matches('.contact-problem')

/** The node, or its nearest ancestor that has nothing beside it, so that a message after it does not break a row. */
export function below(node: Element): Element {
  const own = (some: Element) => (some instanceof HTMLFormElement ? bare(some) : some)
  const parent = own(node).parentElement
  if (!parent || parent.localName === 'contact-widget') return node
  const { top, bottom } = own(node).getBoundingClientRect()
  const isBeside = (other: Element) => {
    const box = other.getBoundingClientRect()
    // Text for screen readers only has a height of one pixel.
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
