/** What a widget tells the page. All bubble and cross shadow roots. */
export class ContactEvent extends Event {
  constructor(type: keyof ContactEvents, facts?: object) {
    super(type, { bubbles: true, composed: true, cancelable: type === 'contact-sent' })
    Object.assign(this, facts)
  }
}

/** The contact is in HighLevel. `preventDefault()` keeps the form as it is, for a page with its own thanks. */
export interface ContactSentEvent extends ContactEvent {
  /** The contact's id, unless the handler keeps it to itself. */
  readonly contactId: string | undefined
}

/** Some fields are to be mended. */
export interface ContactInvalidEvent extends ContactEvent {
  readonly problems: { field: string; code?: string; message: string }[]
}

/** It did not work, and trying again by itself did not help. */
export interface ContactErrorEvent extends ContactEvent {
  readonly code: string
  readonly status: number
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
