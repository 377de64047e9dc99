/** An event of a widget. All bubble and are composed. */
export class ContactEvent extends Event {
  constructor(type: keyof ContactEvents, facts?: object) {
    super(type, { bubbles: true, composed: true, cancelable: type === 'contact-sent' })
    Object.assign(this, facts)
  }
}

/** The contact is stored. `preventDefault()` keeps the form visible, for a page with its own thanks. */
export interface ContactSentEvent extends ContactEvent {
  /** The contact's id, if the handler returns it. */
  readonly contactId: string | undefined
}

/** Some fields must be corrected. */
export interface ContactInvalidEvent extends ContactEvent {
  readonly problems: { field: string; code?: string; message: string }[]
}

/** Sending failed after all retries. */
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
