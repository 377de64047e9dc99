/** What a widget tells the page. All bubble and cross shadow roots. */
export class ContactEvent extends Event {
  constructor(type: keyof ContactEvents) {
    super(type, { bubbles: true, composed: true, cancelable: type === 'contact-sent' })
  }
}

/** The contact is in HighLevel. `preventDefault()` keeps the form as it is, for a page with its own thanks. */
export class ContactSentEvent extends ContactEvent {
  /** The contact's id, unless the handler keeps it to itself. */
  readonly contactId: string | undefined
  constructor(contactId: string | undefined) {
    super('contact-sent')
    this.contactId = contactId
  }
}

/** Some fields are to be mended. */
export class ContactInvalidEvent extends ContactEvent {
  readonly problems: { field: string; code?: string; message: string }[]
  constructor(problems: ContactInvalidEvent['problems']) {
    super('contact-invalid')
    this.problems = problems
  }
}

/** It did not work, and trying again by itself did not help. */
export class ContactErrorEvent extends ContactEvent {
  readonly code: string
  readonly status: number
  constructor(code: string, status: number) {
    super('contact-error')
    this.code = code
    this.status = status
  }
}

export interface ContactEvents {
  'contact-ready': ContactEvent
  'contact-start': ContactEvent
  'contact-invalid': ContactInvalidEvent
  'contact-submit': ContactEvent
  'contact-sent': ContactSentEvent
  'contact-queued': ContactEvent
  'contact-error': ContactErrorEvent
}
