import { SUBMITTERS, busy, type Submitter } from './button.js'
import { ContactEvent } from './events.js'
import {
  bare,
  element,
  empty,
  fieldsOf,
  fill,
  isTick,
  kindOf,
  makeForm,
  makeTrap,
  remember,
  translate,
  valuesOf,
  type Field,
} from './form.js'
import { below, headOf, isMarked, mark, tidy, validityOf } from './problems.js'
import { dress } from './style.js'
import { loadRules, type Rules } from './rules.js'
import { send, type FieldProblem } from './send.js'
import { listeners, say, words, type Words } from './words.js'

export type { ContactEvents } from './events.js'

/** Where the visitor came, with the campaign that a page which changes its address by itself loses. */
const landing = globalThis.location?.href

const PROPERTIES = 'action fields country theme source tags consent thanks redirect'.split(' ')

/** A server has no elements; it renders the tag alone. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * A form whose leads reach HighLevel through the site's own handler. It improves the plain form inside it, or makes one;
 * without JavaScript the form posts by itself.
 */
export class ContactWidget extends Base {
  /**
   * What the widget says, by code. What is assigned replaces the words that it names; `undefined` brings back the English
   * word, and `null` in place of all of them every one.
   */
  static get words(): Words {
    return words
  }
  static set words(some: Partial<Words> | null) {
    say(some)
  }

  /** The address of the handler. */
  declare action: string
  /** The fields of a form that the widget makes. */
  declare fields: string | readonly string[]
  /** Where national phone numbers are read, an ISO 3166 code, unless a field of the form says it. */
  declare country: string
  declare theme: string
  declare source: string
  declare tags: string | readonly string[]
  /** The words of a consent that a made form asks for; nothing where it asks for none. */
  declare consent: string | boolean | null
  declare thanks: string
  /** Where to go after success; only web addresses. */
  declare redirect: string | undefined

  #form?: HTMLFormElement
  #made?: HTMLFormElement
  #status?: HTMLElement
  #starting?: Promise<void>
  #rules?: Rules
  #key = ''
  #typed = ''
  /** When the page could be seen, or the element where it was added later. */
  #seen = this.isConnected ? 0 : performance.now()
  #busy = false
  /** Whether the status tells to look at marked fields. */
  #isWrong = false
  /** The thanks that the widget made. */
  #ownThanks?: HTMLElement
  /** False once a page that hears of the success begins anew. */
  #isThanking = false
  #isTelling = false
  /** Whether the form's `novalidate` is ours. */
  #isStrict = false
  #touched = new WeakSet<Field>()
  /** Whose spaces the visitor types. */
  #spaced = new WeakSet<Field>()
  #hidden: HTMLElement[] = []
  #pressed?: Promise<unknown>
  #ends?: AbortController
  #observer?: MutationObserver

  connectedCallback(): void {
    // What a framework set before this script came.
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
    // The browser's own messages are ours to show. Not before somebody acts: until then a framework may compare the form
    // with what its server sent.
    for (const type of ['click', 'keydown'])
      window.addEventListener(type, () => this.#takeOver(), { signal, capture: true })
    // Nothing moves while a button is being pressed, or the press would miss it.
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
    this.#observer = new MutationObserver(() => this.#improve())
    this.#observer.observe(this, { childList: true, subtree: true })
    listeners.add(this.#translate)
    // The parser may not have reached the form yet.
    if (document.readyState === 'loading' && !this.querySelector('form'))
      on('DOMContentLoaded', () => this.#improve(true), document)
    else this.#improve(true)
  }

  /** A form that the widget made follows these; what was typed stays. */
  static readonly observedAttributes = ['action', 'fields', 'consent']
  attributeChangedCallback(name: string): void {
    const made = this.#made
    if (name === 'action' && !made && this.#ends) this.#improve(true)
    if (name === 'action' || !made?.isConnected) return
    const values = valuesOf(new FormData(made))
    made.remove()
    this.#made = undefined
    this.#improve(true)
    void this.prefill(values)
  }

  disconnectedCallback(): void {
    this.#ends?.abort()
    this.#observer?.disconnect()
    listeners.delete(this.#translate)
  }

  /** Checks and sends; resolves when it is over, with whether the contact is there. */
  submit(): Promise<boolean> {
    return this.#submit(null)
  }

  /** Empties the form and begins anew. */
  reset(): void {
    if (this.#form) empty(this.#form)
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

  /** Fills in fields by name; an unknown option leaves a field as it is. Resolves when frameworks have heard of each. */
  async prefill(values: Record<string, unknown>): Promise<void> {
    if (this.#form) await fill(this.#form, values)
  }

  get #thanks(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-thanks]')
  }

  /** Where phone numbers are read: a field of the form, then `country`; `?` where only the handler can tell. */
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

  /** Takes the form inside as it is now: a framework may add, swap or remove it at any time. */
  #improve(isFirst = false): void {
    const root = this.getRootNode()
    dress(root)
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
      // Another form is another submission.
      this.#ownThanks?.remove()
      this.dispatchEvent(new ContactEvent('contact-ready'))
    }
    tidy(form, this.#fields)
    // Outside, where it takes no place in the layout of the form.
    if (!this.contains(this.#status!)) below(form).after(this.#status!)
    if (!own.querySelector('[name=_trap]')) own.append(makeTrap())
  }

  /** Keeps the browser from checking the form, unless the page wants no check at all. */
  #takeOver(): void {
    const own = this.#form && bare(this.#form)
    if (!own || own.noValidate) return
    this.#isStrict = own.noValidate = true
  }

  #start(): Promise<void> {
    if (!this.#starting) {
      if (this.#form) remember(this.#form)
      this.dispatchEvent(new ContactEvent('contact-start'))
      // Where a policy forbids WebAssembly the browser's own checks must do, and the server decides.
      this.#starting = loadRules().then(
        (rules) => void (this.#rules = rules),
        () => undefined,
      )
      void Promise.resolve(this.#pressed).then(() => dress(this.getRootNode()))
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

  /** Groups the digits of a phone number as they are typed, and looks again at what is marked. */
  #onInput(event: InputEvent): void {
    const field = event.target as HTMLInputElement
    // What is being composed belongs to the input method.
    if (event.isComposing || !this.#fields.includes(field)) return
    if (/[^\d+]/.test(event.data ?? '')) this.#spaced.add(field)
    if (!field.value) this.#spaced.delete(field)
    if (this.#rules && !this.#isTelling && !this.#spaced.has(field) && canGroup(field)) {
      const end = field.selectionStart ?? field.value.length
      const isDelete = event.inputType?.startsWith('delete') && end < field.value.length
      const text = isDelete ? field.value : this.#rules.format(field.value, this.#region)
      if (text !== field.value) {
        // The caret stays behind the digit it was behind.
        const digits = field.value.slice(0, end).replace(/\D/g, '').length
        const before = new RegExp(`^(\\D*\\d){${digits}}`).exec(text)?.[0].length ?? 0
        // As the browser sets it: a framework that replaced the property sees a change.
        Reflect.set(HTMLInputElement.prototype, 'value', text, field)
        if (field.matches(':focus')) field.setSelectionRange(before, before)
        // Frameworks that listened first have the text before.
        this.#isTelling = true
        field.dispatchEvent(new Event('input', { bubbles: true }))
        this.#isTelling = false
        return
      }
    }
    for (const other of this.#fields)
      if (isMarked(other) || (other === field && this.#touched.has(other))) this.#judge(other)
    if (this.#isWrong && !this.#fields.some(isMarked)) this.#say('')
  }

  async #onLeave(event: FocusEvent): Promise<void> {
    const field = event.target as Field
    if (!this.#fields.includes(field) || !field.value || isTick(field)) return
    this.#touched.add(field)
    await this.#start()
    await this.#pressed
    if (!this.#busy) this.#judge(field)
  }

  /** What is wrong with a field, as HTML and the rules of its kind say. Shown under it. */
  #judge(some: Field): FieldProblem | undefined {
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
      const problem = headOf(field, fields) === field && this.#judge(field)
      if (problem) problems.push(problem)
    }
    const isWay = (field: Field) => /e|p/.test(kindOf(field as HTMLInputElement)?.[0] ?? '')
    const way = fields.find((field) => isWay(field) && field.willValidate)
    // What looks like an address or a number in any field may be one; the handler tells.
    const isAnswerable = (field: Field) =>
      !field.disabled &&
      (isWay(field)
        ? field.value.trim()
        : /^(text|search|tel|textarea)/.test(field.type) && /@|(\d\D*){6}/.test(field.value))
    if (!problems.length && way && !fields.some(isAnswerable)) {
      const code = 'one_required'
      problems.push({ field: way.name, code, message: words[code] })
    }
    return problems
  }

  /** Shows problems under their fields, and those of no field in the status. */
  #complain(problems: FieldProblem[]): false {
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
    // A page with steps shows the one with the problem; of a field that stays out of sight, the status tells.
    this.dispatchEvent(new ContactEvent('contact-invalid', { problems }))
    for (const field of marked) {
      if (field.checkVisibility?.() === false) continue
      others.delete(problemOf(field)!)
      first ??= field
    }
    const told = (problem: FieldProblem) => {
      const named = fields.find(({ name }) => name === problem.field)
      const group = named?.type === 'radio' && named.closest('fieldset')?.querySelector('legend')
      const head = (group || named?.labels?.[0])?.firstChild?.textContent?.trim()
      return (head ? `${head}: ` : '') + textOf(problem)
    }
    this.#say([...(first ? [words.correct] : []), ...[...others].map(told)].join(' '), true)
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
        if (problems.length) return this.#complain(problems)
      }
      for (const field of this.#fields) mark(field, '', this.#fields)
      this.#say('')
      const url = submitter?.getAttribute('formaction') || this.action
      // What React writes for a function is no address either.
      if (!webAddress(url)) return this.#fail('no_action', 0)
      const values = valuesOf(new FormData(form, submitter))
      const consent = textOfAttribute(this, 'consent')
      const typed = url + JSON.stringify(values)
      // The same content is the same submission, however often it is sent; changed content is another.
      if (typed !== this.#typed) {
        this.#typed = typed
        // Unlike `randomUUID`, also without HTTPS.
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
        // The handler sees names alone.
        _tel: numbers.join('\n'),
        ...(values.consent && { _consent: consent === '' ? words.consent : (consent ?? '') }),
      })
      let isQueued = false
      const verdict = await send(url, this.#key, body, (news) => {
        button?.say(words.retrying)
        this.#say(words[news])
        if (news === 'offline' && !isQueued) {
          isQueued = true
          this.dispatchEvent(new ContactEvent('contact-queued'))
        }
      })
      if (verdict.kind === 'invalid') return this.#complain(verdict.problems)
      if (verdict.kind === 'failed')
        return this.#fail(verdict.code, verdict.status, verdict.message)
      button.end()
      await this.#thank(form, verdict.contactId)
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
    // The next submission starts anew, with memory of its own.
    this.#starting = this.#rules = undefined
    this.#isThanking = true
    const isOurs = this.dispatchEvent(new ContactEvent('contact-sent', { contactId }))
    // A framework renders first what its page made of that.
    await new Promise((resolve) => setTimeout(resolve))
    empty(form)
    if (!isOurs) return
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
    // Thanks that a page has inside the form stay there, and what is around them goes.
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
    // No style of the page shows it.
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

/** Each property is the attribute of its name. What is no text is taken as frameworks mean it. */
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
          return /^[a-z]{2}$/i.test(text ?? '') ? text!.toUpperCase() : text === null ? home() : ''
        case 'theme':
          return text ?? 'auto'
        case 'thanks':
          return text ?? words.thanks
        case 'consent':
          return text
        case 'redirect':
          return webAddress(text)
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

/** Before the element is defined, frameworks write booleans as text. */
function textOfAttribute(widget: Element, name: string): string | null {
  const text = widget.getAttribute(name)
  return text === 'false' ? null : text === 'true' ? '' : text
}

const list = (text: string | readonly string[]) =>
  String(text)
    .split(/[\s,]+/)
    .filter(Boolean)

/** The region of the browser's language; of `zh-Hans-CN` the last part. */
function home(): string {
  try {
    return new Intl.Locale(navigator.language).region ?? ''
  } catch {
    return ''
  }
}

function webAddress(text: string | null): string | undefined {
  if (!text) return
  try {
    const { protocol, href } = new URL(text, location.href)
    return /^https?:$/.test(protocol) ? href : undefined
  } catch {
    return
  }
}

/** Whether a field can hold the longest grouped number. */
const canGroup = (field: HTMLInputElement) =>
  kindOf(field) === 'phone' &&
  /^(tel|text|search)$/.test(field.type) &&
  !field.pattern &&
  (field.maxLength < 0 || field.maxLength > 23)

const textOf = ({ code, message }: FieldProblem) => (code && words[code]) || sentence(message)

/** The handler says "is empty"; a person reads "This is empty." */
function sentence(text: unknown): string {
  const whole = String(text ?? words.failed).replace(/^(is|has|needs|must|begins)\b/, 'This $1')
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}
