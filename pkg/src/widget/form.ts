import type { Words } from './words.js'

/** How each usual field is made: type, autocomplete, keyboard. */
const KINDS: Record<string, [type: string, autocomplete: string, inputmode?: string]> = {
  name: ['text', 'name'],
  email: ['email', 'email', 'email'],
  phone: ['tel', 'tel', 'tel'],
  company: ['text', 'organization'],
  message: ['textarea', 'off'],
}

/** A plain form with these fields; it works without us, too. */
export function makeForm(fields: string[], words: Words, consent: string | null): HTMLFormElement {
  const form = element('form', { method: 'post' })
  for (const name of fields) {
    const [type, autocomplete, inputmode] = KINDS[name] ?? ['text', 'off']
    const input =
      type === 'textarea'
        ? element('textarea', { name, rows: '4', autocomplete })
        : element('input', { name, type, autocomplete, ...(inputmode && { inputmode }) })
    const label = element('label', {})
    label.append(words[name as keyof Words] ?? name, input)
    form.append(label)
  }
  if (consent) {
    const label = element('label', { class: 'contact-tick' })
    const text = element('span', {})
    text.textContent = consent
    label.append(element('input', { type: 'checkbox', name: 'consent', required: '' }), text)
    form.append(label)
  }
  const button = element('button', {})
  button.textContent = words.send
  form.append(button)
  return form
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}
