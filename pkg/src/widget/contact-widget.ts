import { ContactErrorEvent, ContactEvent, ContactInvalidEvent, ContactSentEvent } from './events.js'
import { element, makeForm } from './form.js'
import { send } from './send.js'
import { dress } from './style.js'
import { words, type Words } from './words.js'

export type { ContactEvents } from './events.js'

/** What the rules of the core say of a text. */
type Ask = (about: 'email' | 'format' | 'phone', text: string) => string
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Names that forms use for a phone number or an e-mail address, where the type does not say. */
const NAMES = { phone: /^(phone|tel|mobile)/i, email: /^e-?mail/i }

/**
 * A form whose leads reach HighLevel through the site's own handler. It improves the plain form inside it, or makes one;
 * without JavaScript the form posts by itself.
 */
export class ContactWidget extends HTMLElement {
  /** What the widget says. */
  static words: Words = words

  #form?: HTMLFormElement
  #status?: HTMLElement
  #rules?: Promise<Ask | undefined>
  #key = ''
  #typed = ''
  #seen = Date.now()
  #busy = false
  #touched = new WeakSet<Field>()

  get action(): string {
    return this.getAttribute('action') ?? this.#form?.getAttribute('action') ?? location.href
  }
  set action(value: string) {
    this.setAttribute('action', value)
  }
  get fields(): string[] {
    return (this.getAttribute('fields') ?? 'name email phone').split(/[\s,]+/).filter(Boolean)
  }
  set fields(value: string[]) {
    this.setAttribute('fields', value.join(' '))
  }
  /** Where national phone numbers are read, an ISO 3166 code. */
  get country(): string {
    const code = this.getAttribute('country') ?? navigator.language.split('-')[1] ?? ''
    return /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : ''
  }
  set country(value: string) {
    this.setAttribute('country', value)
  }
  get theme(): string {
    return this.getAttribute('theme') ?? 'auto'
  }
  set theme(value: string) {
    this.setAttribute('theme', value)
  }
  get source(): string {
    return this.getAttribute('source') ?? ''
  }
  set source(value: string) {
    this.setAttribute('source', value)
  }
  get tags(): string {
    return this.getAttribute('tags') ?? ''
  }
  set tags(value: string) {
    this.setAttribute('tags', value)
  }
  get consent(): string | null {
    return this.getAttribute('consent')
  }
  set consent(value: string) {
    this.setAttribute('consent', value)
  }
  get thanks(): string {
    return this.getAttribute('thanks') ?? ContactWidget.words.thanks
  }
  set thanks(value: string) {
    this.setAttribute('thanks', value)
  }
  /** Where to go after success; only web addresses. */
  get redirect(): string | undefined {
    const asked = this.getAttribute('redirect')
    const url =
      asked && URL.canParse(asked, location.href) ? new URL(asked, location.href) : undefined
    return url && /^https?:$/.test(url.protocol) ? url.href : undefined
  }
  set redirect(value: string) {
    this.setAttribute('redirect', value)
  }

  connectedCallback(): void {
    if (this.#form) return
    // The parser may not have reached the form yet.
    if (document.readyState === 'loading' && !this.querySelector('form')) {
      document.addEventListener(
        'DOMContentLoaded',
        () => this.isConnected && this.connectedCallback(),
        { once: true },
      )
      return
    }
    const root = this.getRootNode()
    if (root instanceof Document || root instanceof ShadowRoot) dress(root)
    let form = this.querySelector('form')
    if (!form) {
      form = makeForm(this.fields, ContactWidget.words, this.consent)
      this.append(form)
    }
    this.#form = form
    if (this.hasAttribute('action')) form.action = this.action
    this.#status = element('p', { class: 'contact-status', role: 'status' })
    form.append(this.#status, this.#trap(form))
    form.noValidate = true
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.submit()
    })
    form.addEventListener('focusin', () => this.#start(), { once: true })
    form.addEventListener('input', (event) => void this.#onInput(event))
    form.addEventListener('focusout', (event) => {
      const field = event.target as Field
      if (!isField(field) || !field.value) return
      this.#touched.add(field)
      void this.#judge(field)
    })
    this.dispatchEvent(new ContactEvent('contact-ready'))
  }

  /** Checks and sends; resolves when it is over, with whether the contact is there. */
  async submit(): Promise<boolean> {
    const form = this.#form
    if (!form || this.#busy) return false
    this.#busy = true
    try {
      await this.#start()
      const problems = await this.#check()
      if (problems.length) return this.#complain(problems)
      return await this.#deliver(form)
    } finally {
      this.#busy = false
    }
  }

  /** Empties the form and begins anew. */
  reset(): void {
    this.#form?.reset()
    this.#key = this.#typed = ''
    this.#say('')
    for (const field of this.#fields()) mark(field, '')
    if (this.#form) this.#form.hidden = false
    const thanks = this.querySelector<HTMLElement>('[data-thanks]')
    if (thanks) thanks.hidden = true
  }

  /** Fills in fields by name. */
  prefill(values: Record<string, string>): void {
    for (const field of this.#fields())
      if (field.name in values) field.value = values[field.name] ?? ''
  }

  #fields(): Field[] {
    return [...(this.#form?.elements ?? [])]
      .filter(isField)
      .filter((field) => field.name && field.name !== '_trap')
  }

  #start(): Promise<Ask | undefined> {
    if (!this.#rules) {
      this.dispatchEvent(new ContactEvent('contact-start'))
      // Where a policy forbids WebAssembly the browser's own checks must do, and the server decides.
      this.#rules = import('#wasm/widget')
        .then((build) => build.load())
        .then(
          ({ ask }): Ask =>
            (about, text) =>
              ask([about, this.country, text].join('\n')),
        )
        .catch(() => undefined)
    }
    return this.#rules
  }

  async #onInput(event: Event): Promise<void> {
    const field = event.target as Field
    if (!isField(field)) return
    if (kindOf(field) === 'phone')
      await this.#format(field as HTMLInputElement, event as InputEvent)
    if (this.#touched.has(field)) await this.#judge(field)
  }

  /** Groups the digits as they are typed; the caret stays behind the digit it was behind. */
  async #format(field: HTMLInputElement, event: InputEvent): Promise<void> {
    const ask = await this.#start()
    const end = field.selectionStart ?? field.value.length
    if (!ask || (event.inputType?.startsWith('delete') && end < field.value.length)) return
    const digits = field.value.slice(0, end).replace(/\D/g, '').length
    const text = ask('format', field.value)
    if (text === field.value) return
    field.value = text
    let at = 0
    for (let seen = 0; at < text.length && seen < digits; at++)
      if (/\d/.test(text[at] ?? '')) seen++
    if (document.activeElement === field) field.setSelectionRange(at, at)
  }

  async #judge(field: Field): Promise<string> {
    const ask = await this.#start()
    field.setCustomValidity('')
    let message = ''
    const text = field.value.trim()
    if (
      field.required &&
      (field.type === 'checkbox' ? !(field as HTMLInputElement).checked : !text)
    ) {
      message = ContactWidget.words.missing
    } else if (text) {
      const kind = kindOf(field)
      if (kind && ask) message = sentence(ask(kind, text))
      if (!message && !field.validity.valid) message = field.validationMessage
    }
    mark(field, message)
    return message
  }

  async #check(): Promise<{ field: string; message: string }[]> {
    const problems: { field: string; message: string }[] = []
    const fields = this.#fields()
    for (const field of fields) {
      this.#touched.add(field)
      const message = await this.#judge(field)
      if (message) problems.push({ field: field.name, message })
    }
    const ways = fields.filter((field) => kindOf(field))
    const [first] = ways
    if (!problems.length && first && ways.every((field) => !field.value.trim())) {
      problems.push({ field: first.name, message: ContactWidget.words.either })
    }
    return problems
  }

  #complain(problems: { field: string; code?: string; message: string }[]): false {
    const fields = this.#fields()
    let first: Field | undefined
    for (const { field: name, message } of problems) {
      const field = fields.find((field) => field.name === name)
      if (!field) continue
      mark(field, sentence(message))
      first ??= field
    }
    this.#say(
      first ? ContactWidget.words.mend : problems.map(({ message }) => sentence(message)).join(' '),
    )
    first?.focus()
    this.dispatchEvent(new ContactInvalidEvent(problems))
    return false
  }

  async #deliver(form: HTMLFormElement): Promise<boolean> {
    const values = this.#values()
    const typed = JSON.stringify(values)
    // The same content is the same submission, however often it is sent; changed content is another.
    if (typed !== this.#typed || !this.#key) {
      this.#typed = typed
      this.#key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
    }
    const button = form.querySelector<HTMLElement>('button:not([type=button]), input[type=submit]')
    button?.setAttribute('aria-disabled', 'true')
    const slow = setTimeout(() => this.#say(ContactWidget.words.sending), 200)
    this.dispatchEvent(new ContactEvent('contact-submit'))
    const trap = form.elements.namedItem('_trap') as HTMLInputElement | null
    const body = () => ({
      ...values,
      _key: this.#key,
      _elapsed: Date.now() - this.#seen,
      _page: location.href,
      _referrer: document.referrer,
      _trap: trap?.value ?? '',
      _country: this.country,
      _source: this.source,
      _tags: this.tags,
      ...(values.consent && { _consent: this.consent ?? '' }),
    })
    const verdict = await send(this.action, this.#key, body, (news) => {
      clearTimeout(slow)
      this.#say(ContactWidget.words[news])
      if (news === 'offline') this.dispatchEvent(new ContactEvent('contact-queued'))
    })
    clearTimeout(slow)
    button?.removeAttribute('aria-disabled')
    if (verdict.kind === 'invalid') return this.#complain(verdict.problems)
    if (verdict.kind === 'failed') {
      this.#say(verdict.message ?? ContactWidget.words.failed)
      this.dispatchEvent(new ContactErrorEvent(verdict.code, verdict.status))
      return false
    }
    this.#thank(form, verdict.contactId)
    return true
  }

  #thank(form: HTMLFormElement, contactId: string | undefined): void {
    this.#key = this.#typed = ''
    this.#say('')
    const redirect = this.redirect
    let thanks = this.querySelector<HTMLElement>('[data-thanks]')
    if (!thanks) {
      thanks = element('p', { 'data-thanks': '' })
      thanks.textContent = this.thanks
      this.append(thanks)
    }
    // A form around it would hide it, too.
    if (form.contains(thanks)) form.after(thanks)
    thanks.hidden = false
    thanks.tabIndex = -1
    form.hidden = true
    form.reset()
    thanks.focus()
    const goOn = this.dispatchEvent(new ContactSentEvent(contactId))
    if (redirect && goOn) location.assign(redirect)
  }

  /** What was typed; an array where a name has several values, and of a file its name. */
  #values(): Record<string, Values> {
    const values: Record<string, Values> = {}
    for (const [name, entry] of new FormData(this.#form)) {
      if (name === '_trap') continue
      const value = typeof entry === 'string' ? entry : entry.name
      values[name] = name in values ? [values[name] as string | string[], value].flat() : value
    }
    if (values.consent) values.consent = true
    return values
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text
  }

  /** A field that people never see; what fills it in is a machine. */
  #trap(form: HTMLFormElement): HTMLElement | DocumentFragment {
    if (form.elements.namedItem('_trap')) return document.createDocumentFragment()
    const box = element('div', { class: 'contact-trap', 'aria-hidden': 'true' })
    box.append(element('input', { name: '_trap', tabindex: '-1', autocomplete: 'off' }))
    return box
  }
}

type Values = string | boolean | string[]

function isField(node: unknown): node is Field {
  const kinds = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]
  return (
    kinds.some((kind) => node instanceof kind) &&
    !/^(submit|button|hidden)$/.test((node as Field).type)
  )
}

function kindOf(field: Field): 'phone' | 'email' | undefined {
  if (field.type === 'tel' || NAMES.phone.test(field.name)) return 'phone'
  return field.type === 'email' || NAMES.email.test(field.name) ? 'email' : undefined
}

/** Shows a problem under its field, or takes it away. */
function mark(field: Field, message: string): void {
  field.setCustomValidity(message)
  const label = field.closest('label')
  const place = label ?? field
  const id = `contact-problem-${field.name}`
  let note = place.nextElementSibling?.matches('.contact-problem') ? place.nextElementSibling : null
  if (!note) {
    if (!message) return
    note = element('span', { class: 'contact-problem', id })
    place.after(note)
  }
  note.textContent = message
  field.setAttribute('aria-invalid', String(Boolean(message)))
  if (message) field.setAttribute('aria-describedby', note.id)
  else field.removeAttribute('aria-describedby')
}

/** The core says "is empty"; a person reads "This is empty." */
function sentence(text = ''): string {
  if (!text) return ''
  const whole = /^(is|has|needs|must|begins)\b/.test(text) ? `This ${text}` : text
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}
