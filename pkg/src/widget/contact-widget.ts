import { SUBMITTERS, busy, type Submitter } from './button.js'
import { ContactEvent } from './events.js'
import {
  bare,
  element,
  fieldsOf,
  fill,
  isTick,
  kindOf,
  makeForm,
  makeTrap,
  rememberInitial,
  resetForm,
  translate,
  valuesOf,
  type Field,
} from './form.js'
import { below, headOf, isMarked, mark, moveMessages, validityOf } from './problems.js'
import { addStyle } from './style.js'
import { loadRules, type Rules } from './rules.js'
import { send, type FieldProblem } from './send.js'
import { listeners, setWords, words, type SomeWords, type Words } from './words.js'

export type {
  ContactErrorEvent,
  ContactEvents,
  ContactInvalidEvent,
  ContactSentEvent,
} from './events.js'
export type { ContactEvent, SomeWords, Words }

/** The URL at which the visitor entered the site. Its campaign parameters are lost when a single-page site changes the URL. */
const landing = globalThis.location?.href

const PROPERTIES = 'action fields country theme source tags consent thanks redirect'.split(' ')

/** There is no `HTMLElement` on a server. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * A form whose leads are sent to HighLevel by the site's own handler. It enhances the form inside it, or creates one. Without
 * JavaScript the browser posts the form.
 */
export class ContactWidget extends Base {
  /**
   * The widget's texts by code. An assigned object replaces the texts that it contains; `undefined` restores an English text,
   * `null` in place of the object restores all.
   */
  static get words(): Words {
    return words
  }
  static set words(some: SomeWords | null) {
    setWords(some)
  }

  /** The URL of the handler. */
  declare action: string
  /** The fields of a form that the widget creates. */
  declare fields: string | readonly string[]
  /** The country of phone numbers in national format, an ISO 3166 code; a country field in the form takes precedence. */
  declare country: string
  declare theme: string
  declare source: string
  declare tags: string | readonly string[]
  /** The text of the consent checkbox in a form that the widget creates; null for none. */
  declare consent: string | boolean | null
  declare thanks: string
  /** The URL to open after success, if it is http: or https:. */
  declare redirect: string | undefined

  #form?: HTMLFormElement
  #made?: HTMLFormElement
  #status?: HTMLElement
  #starting?: Promise<void>
  #rules?: Rules
  #key = ''
  #typed = ''
  /** When the page was loaded, or the element created if that was later. */
  #seen = this.isConnected ? 0 : performance.now()
  #busy = false
  /** Whether the status refers to marked fields. */
  #isWrong = false
  /** The thanks that the widget created. */
  #ownThanks?: HTMLElement
  /** False after a listener of `contact-sent` has called `reset`. */
  #isThanking = false
  #isDispatching = false
  /** Whether the widget has set the form's `novalidate`, and validates in its place. */
  #isStrict = false
  #touched = new WeakSet<Field>()
  /** Phone fields in which the visitor types spaces. */
  #spaced = new WeakSet<Field>()
  #hidden: HTMLElement[] = []
  #pressed?: Promise<unknown>
  #ends?: AbortController
  #observer?: MutationObserver

  connectedCallback(): void {
    // Properties that a framework set before the element was defined.
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
    this.#ends?.abort()
    const { signal } = (this.#ends = new AbortController())
    const on = (type: string, act: (event: never) => void, target: EventTarget = this) =>
      target.addEventListener(type, act as EventListener, { signal })
    on('submit', (event: SubmitEvent) => this.#onSubmit(event))
    on(
      'focusin',
      ({ target }: FocusEvent) => (target as Field).form === this.#form && this.#start(),
    )
    on('input', (event: InputEvent) => this.#onInput(event))
    on('compositionend', (event: InputEvent) => this.#onInput(event))
    on('focusout', (event: FocusEvent) => void this.#onLeave(event))
    on('reset', (event: Event) => event.target === this.#form && this.#clear())
    // The widget shows the messages in place of the browser. It does so from the first interaction on, because a framework may
    // compare the form with the server's HTML before.
    for (const type of ['click', 'keydown'])
      window.addEventListener(type, () => this.#takeOver(), { signal, capture: true })
    // The layout must not change while a button is pressed, or the pointer may be outside it when it is released.
    on(
      'pointerdown',
      () => {
        this.#pressed = new Promise((resolve) => {
          for (const type of ['pointerup', 'pointercancel'])
            on(type, () => setTimeout(resolve), window)
        })
      },
      window,
    )
    this.#observer?.disconnect()
    this.#observer = new MutationObserver(() => this.#enhance())
    this.#observer.observe(this, { childList: true, subtree: true })
    listeners.add(this.#translate)
    // The parser may not have reached the form yet.
    if (document.readyState === 'loading' && !this.querySelector('form'))
      on('DOMContentLoaded', () => this.#enhance(true), document)
    else this.#enhance(true)
  }

  /** A form that the widget created is created again with the same input when these change. */
  static readonly observedAttributes = ['action', 'fields', 'consent']
  attributeChangedCallback(name: string): void {
    const made = this.#made
    if (name === 'action' && !made && this.#ends) this.#enhance(true)
    if (name === 'action' || !made?.isConnected) return
    const values = valuesOf(new FormData(made))
    made.remove()
    this.#made = undefined
    this.#enhance(true)
    void this.prefill(values)
  }

  disconnectedCallback(): void {
    this.#ends?.abort()
    this.#observer?.disconnect()
    listeners.delete(this.#translate)
  }

  /** Validates and sends the form; resolves to whether the contact is stored. */
  submit(): Promise<boolean> {
    return this.#submit(null)
  }

  /** Resets the form and shows it again. */
  reset(): void {
    if (this.#form) resetForm(this.#form)
    this.#isThanking = false
    this.#key = this.#typed = ''
    for (const node of this.#hidden.splice(0)) {
      node.hidden = false
      node.style.removeProperty('display')
    }
    const thanks = this.#thanks
    if (thanks) this.#hide(thanks)
    this.#hidden = []
  }

  /** Fills in fields by name; a select keeps its option if the value is unknown. Resolves after the last event was dispatched. */
  async prefill(values: Record<string, unknown>): Promise<void> {
    if (this.#form) await fill(this.#form, values)
  }

  get #thanks(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-thanks]')
  }

  /** The country of phone numbers: that of a country field, else `country`; `?` if only the handler can read the field. */
  get #region(): string {
    for (const field of this.#fields) {
      const value = kindOf(field as HTMLInputElement) === 'country' && field.value.trim()
      if (value) return /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : '?'
    }
    return this.country
  }

  get #fields(): Field[] {
    return this.#form ? fieldsOf(this.#form) : []
  }

  #translate = () => {
    if (this.#made) translate(this.#made)
  }

  /** Enhances the current form inside the element: a framework may add, replace or remove it at any time. */
  #enhance(isFirst = false): void {
    const root = this.getRootNode()
    addStyle(root)
    const forms = [...this.querySelectorAll('form')]
    let form = forms.find((form) => form !== this.#made)
    if (form) this.#made?.remove()
    else if (isFirst && !this.#made && !forms.length && this.action) {
      form = this.#made = makeForm(list(this.fields), textOfAttribute(this, 'consent'))
      this.append(form)
    }
    form ??= this.#made
    if (!form?.isConnected) return
    const own = bare(form)
    if (form !== this.#form) {
      this.#form = form
      this.#status?.remove()
      this.#status = element('p', { class: 'contact-status', role: 'status', dir: 'auto' })
      this.#isStrict = this.#isWrong = false
      this.#ownThanks?.remove()
      this.dispatchEvent(new ContactEvent('contact-ready'))
    }
    moveMessages(form, this.#fields)
    // Outside, where it does not change the layout of the form.
    if (!this.contains(this.#status!)) below(form).after(this.#status!)
    if (!own.querySelector('[name=_trap]')) own.append(makeTrap())
  }

  /** Turns off the browser's validation, unless the page has turned off validation itself. */
  #takeOver(): void {
    const own = this.#form && bare(this.#form)
    if (!own || own.noValidate) return
    this.#isStrict = own.noValidate = true
  }

  #start(): Promise<void> {
    if (!this.#starting) {
      if (this.#form) rememberInitial(this.#form)
      this.dispatchEvent(new ContactEvent('contact-start'))
      // If a policy forbids WebAssembly, only HTML's validation and the handler's remain.
      this.#starting = loadRules().then(
        (rules) => void (this.#rules = rules),
        () => undefined,
      )
      void Promise.resolve(this.#pressed).then(() => addStyle(this.getRootNode()))
    }
    return this.#starting
  }

  #onSubmit(event: SubmitEvent): void {
    const submitter = event.submitter as Submitter | null
    const method = submitter?.getAttribute('formmethod') ?? ''
    if (event.target !== this.#form || event.defaultPrevented || /^dialog$/i.test(method)) return
    event.preventDefault()
    void this.#submit(submitter)
  }

  /** Groups the digits of a phone number as they are typed, and validates marked fields again. */
  #onInput(event: InputEvent): void {
    const field = event.target as HTMLInputElement
    // Text must not change during the composition of an input method.
    if (event.isComposing || !this.#fields.includes(field)) return
    if (/[^\d+]/.test(event.data ?? '')) this.#spaced.add(field)
    if (!field.value) this.#spaced.delete(field)
    if (this.#rules && !this.#isDispatching && !this.#spaced.has(field) && canGroup(field)) {
      const end = field.selectionStart ?? field.value.length
      const isDelete = event.inputType?.startsWith('delete') && end < field.value.length
      const text = isDelete ? field.value : this.#rules.format(field.value, this.#region)
      if (text !== field.value) {
        // The caret stays after the same digit.
        const digits = field.value.slice(0, end).replace(/\D/g, '').length
        const before = new RegExp(`^(\\D*\\d){${digits}}`).exec(text)?.[0].length ?? 0
        // By the prototype's setter: a framework that replaced the property on the element then sees a change.
        Reflect.set(HTMLInputElement.prototype, 'value', text, field)
        if (field.matches(':focus')) field.setSelectionRange(before, before)
        // Frameworks whose listener was called before this one have the old text.
        this.#isDispatching = true
        field.dispatchEvent(new Event('input', { bubbles: true }))
        this.#isDispatching = false
        return
      }
    }
    for (const other of this.#fields)
      if (isMarked(other) || (other === field && this.#touched.has(other))) this.#validate(other)
    if (this.#isWrong && !this.#fields.some(isMarked)) this.#say('')
  }

  async #onLeave(event: FocusEvent): Promise<void> {
    const field = event.target as Field
    if (!this.#fields.includes(field) || !field.value || isTick(field)) return
    this.#touched.add(field)
    await this.#start()
    await this.#pressed
    if (!this.#busy) this.#validate(field)
  }

  /** Validates a field by HTML and by the rules of its kind, and shows the problem below it. */
  #validate(some: Field): FieldProblem | undefined {
    const fields = this.#fields
    const field = headOf(some, fields)
    let [code, message] = (field.willValidate && validityOf(field)) || ['', '']
    const kind = kindOf(field as HTMLInputElement)
    const text = field.value.trim()
    const isOpen = field.willValidate && text && !/^(valueMissing|customError)$/.test(code)
    if (isOpen && (kind === 'email' || kind === 'phone')) {
      const region = this.#region
      const isKnown = kind === 'email' || region !== '?' || text[0] === '+'
      const rule = isKnown && this.#rules?.judge(kind, text, region)
      if (rule) [code, message] = [rule, words[rule] ?? '']
    }
    mark(field, message, fields)
    return message ? { field: field.name, code, message } : undefined
  }

  #check(): FieldProblem[] {
    const fields = this.#fields
    const problems: FieldProblem[] = []
    for (const field of fields) {
      this.#touched.add(field)
      const problem = headOf(field, fields) === field && this.#validate(field)
      if (problem) problems.push(problem)
    }
    const isEmailOrPhone = (field: Field) =>
      /e|p/.test(kindOf(field as HTMLInputElement)?.[0] ?? '')
    const required = fields.find((field) => isEmailOrPhone(field) && field.willValidate)
    // The handler also accepts an address or number from another field.
    const mayReachContact = (field: Field) =>
      !field.disabled &&
      (isEmailOrPhone(field)
        ? field.value.trim()
        : /^(text|search|tel|textarea)/.test(field.type) && /@|(\d\D*){6}/.test(field.value))
    if (!problems.length && required && !fields.some(mayReachContact)) {
      const code = 'one_required'
      problems.push({ field: required.name, code, message: words[code] })
    }
    return problems
  }

  /** Shows problems below their fields, and those without a visible field in the status. */
  #showProblems(problems: FieldProblem[]): false {
    const fields = this.#fields
    let first: Field | undefined
    const others = new Set(problems)
    const problemOf = (field: Field) => problems.find(({ field: name }) => name === field.name)
    const marked = fields.filter(
      (field) => problemOf(field) && field.type !== 'hidden' && headOf(field, fields) === field,
    )
    for (const field of marked) {
      this.#touched.add(field)
      mark(field, textOf(problemOf(field)!), fields)
    }
    // A page with steps can now show the step with the problem. The status names the fields that are still hidden.
    this.dispatchEvent(new ContactEvent('contact-invalid', { problems }))
    for (const field of marked) {
      if (field.checkVisibility?.() === false) continue
      others.delete(problemOf(field)!)
      first ??= field
    }
    const withLabel = (problem: FieldProblem) => {
      const named = fields.find(({ name }) => name === problem.field)
      const group = named?.type === 'radio' && named.closest('fieldset')?.querySelector('legend')
      const head = (group || named?.labels?.[0])?.firstChild?.textContent?.trim()
      return (head ? `${head}: ` : '') + textOf(problem)
    }
    this.#say([...(first ? [words.correct] : []), ...[...others].map(withLabel)].join(' '), true)
    this.#isWrong = [...others].every(({ field }) => fields.some(({ name }) => name === field))
    first?.focus()
    return false
  }

  async #submit(submitter: Submitter | null): Promise<boolean> {
    const form = this.#form
    if (!form || !this.contains(form) || this.#busy) return false
    this.#busy = true
    let button: ReturnType<typeof busy> | undefined
    try {
      await this.#start()
      this.#takeOver()
      if (this.#isStrict && !submitter?.formNoValidate) {
        const problems = this.#check()
        if (problems.length) return this.#showProblems(problems)
      }
      for (const field of this.#fields) mark(field, '', this.#fields)
      this.#say('')
      const url = submitter?.getAttribute('formaction') || this.action
      // React writes a `javascript:` URL for a function.
      if (!webUrl(url)) return this.#fail('no_action', 0)
      const values = valuesOf(new FormData(form, submitter))
      const consent = textOfAttribute(this, 'consent')
      const typed = url + JSON.stringify(values)
      // The key stays the same until the content changes.
      if (typed !== this.#typed) {
        this.#typed = typed
        // Unlike `randomUUID`, available without HTTPS.
        this.#key = crypto.getRandomValues(new Uint32Array(4)).join('-')
      }
      const numbers = this.#fields
        .filter((field) => kindOf(field as HTMLInputElement) === 'phone')
        .map(({ name }) => name)
      const page = location.href
      const trap = bare(form).querySelector<HTMLInputElement>('[name=_trap]')
      button = busy(submitter ?? bare(form).querySelector<Submitter>(SUBMITTERS))
      this.dispatchEvent(new ContactEvent('contact-submit'))
      const body = () => ({
        ...values,
        _country: this.country,
        _page: page,
        _source: this.source,
        _landing: landing,
        _referrer: document.referrer,
        _key: this.#key,
        _trap: trap?.value ?? '',
        _tags: this.getAttribute('tags') ?? '',
        _elapsed: Math.round(performance.now() - this.#seen),
        // The handler does not know the types of fields.
        _tel: numbers.join('\n'),
        ...(values.consent && { _consent: consent === '' ? words.consent : (consent ?? '') }),
      })
      let isQueued = false
      const result = await send(url, this.#key, body, (progress) => {
        button?.say(words.retrying)
        this.#say(words[progress])
        if (progress === 'offline' && !isQueued) {
          isQueued = true
          this.dispatchEvent(new ContactEvent('contact-queued'))
        }
      })
      if (result.kind === 'invalid') return this.#showProblems(result.problems)
      if (result.kind === 'failed') return this.#fail(result.code, result.status, result.message)
      button.end()
      await this.#thank(form, result.contactId)
      return true
    } catch {
      return this.#fail('unexpected', 0)
    } finally {
      button?.end()
      this.#busy = false
    }
  }

  #fail(code: string, status: number, message?: string): false {
    this.#say(words[code] ?? (message ? sentence(message) : words.failed), true)
    this.dispatchEvent(new ContactEvent('contact-error', { code, status }))
    return false
  }

  async #thank(form: HTMLFormElement, contactId: string | undefined): Promise<void> {
    this.#key = this.#typed = ''
    // The next submission loads the rules again, into new memory.
    this.#starting = this.#rules = undefined
    this.#isThanking = true
    const showsThanks = this.dispatchEvent(new ContactEvent('contact-sent', { contactId }))
    // A framework must first render what the listener changed.
    await new Promise((resolve) => setTimeout(resolve))
    resetForm(form)
    if (!showsThanks) return
    if (this.#isThanking) this.#showThanks(form)
    if (this.redirect && this.isConnected) location.assign(this.redirect)
  }

  #showThanks(form: HTMLFormElement): void {
    const own = bare(form)
    const thanks = this.#thanks ?? (this.#ownThanks = element('p', { 'data-thanks': '' }))
    if (!thanks.isConnected) {
      thanks.textContent = this.thanks
      this.append(thanks)
    }
    // If the page's thanks are inside the form, everything around them is hidden.
    if (own.contains(thanks)) {
      for (let node: HTMLElement = thanks; node !== form; node = node.parentElement!)
        for (const other of node.parentElement === form
          ? own.children
          : node.parentElement!.children)
          if (other !== node) this.#hide(other as HTMLElement)
    } else this.#hide(form)
    thanks.hidden = false
    thanks.style.removeProperty('display')
    thanks.tabIndex = -1
    thanks.focus()
  }

  #hide(node: HTMLElement): void {
    const own = node instanceof HTMLFormElement ? bare(node) : node
    if (own.hidden) return
    this.#hidden.push(own)
    own.hidden = true
    // So that no style of the page shows it.
    own.style.setProperty('display', 'none', 'important')
  }

  #clear(): void {
    const fields = this.#fields
    for (const field of fields) {
      mark(field, '', fields)
      this.#touched.delete(field)
    }
    this.#say('')
  }

  #say(text: string, isBad = false): void {
    const status = this.#status
    if (!status) return
    this.#isWrong = false
    status.setAttribute('role', isBad ? 'alert' : 'status')
    status.textContent = text
  }
}

/** Each property reflects the attribute of its name, and accepts booleans and arrays from frameworks. */
for (const name of PROPERTIES) {
  Object.defineProperty(ContactWidget.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ContactWidget) {
      const text = textOfAttribute(this, name)
      switch (name) {
        case 'action':
          return text ?? this.querySelector('form')?.getAttribute(name) ?? ''
        case 'fields':
          return list(text ?? 'name email phone')
        case 'country':
          return /^[a-z]{2}$/i.test(text ?? '')
            ? text!.toUpperCase()
            : text === null
              ? browserRegion()
              : ''
        case 'theme':
          return text ?? 'auto'
        case 'thanks':
          return text ?? words.thanks
        case 'consent':
          return text
        case 'redirect':
          return webUrl(text)
        default:
          return text ?? ''
      }
    },
    set(this: ContactWidget, value: unknown) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name)
      else this.setAttribute(name, value === true ? '' : String(value))
    },
  })
}

/** The text of an attribute; before the element is defined, frameworks write booleans as text. */
function textOfAttribute(widget: Element, name: string): string | null {
  const text = widget.getAttribute(name)
  return text === 'false' ? null : text === 'true' ? '' : text
}

const list = (text: string | readonly string[]) =>
  String(text)
    .split(/[\s,]+/)
    .filter(Boolean)

/** The region of the browser's language. */
function browserRegion(): string {
  try {
    return new Intl.Locale(navigator.language).region ?? ''
  } catch {
    return ''
  }
}

function webUrl(text: string | null): string | undefined {
  if (!text) return
  try {
    const { protocol, href } = new URL(text, location.href)
    return /^https?:$/.test(protocol) ? href : undefined
  } catch {
    return
  }
}

/** Whether a field is long enough for a grouped number. */
const canGroup = (field: HTMLInputElement) =>
  kindOf(field) === 'phone' &&
  /^(tel|text|search)$/.test(field.type) &&
  !field.pattern &&
  (field.maxLength < 0 || field.maxLength > 23)

const textOf = ({ code, message }: FieldProblem) => (code && words[code]) || sentence(message)

/** Makes a sentence of the handler's message: "is empty" becomes "This is empty." */
function sentence(text: unknown): string {
  const whole = String(text ?? words.failed).replace(/^(is|has|needs|must|begins)\b/, 'This $1')
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}
