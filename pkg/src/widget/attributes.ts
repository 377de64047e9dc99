import type { ContactWidget } from './contact-widget.js'

/** The attributes of `<contact-widget>` for frameworks. `null`, `undefined` and `false` remove an attribute. */
export interface ContactWidgetAttributes {
  /** The URL of the handler; default the form's own `action`. */
  action?: string | null | undefined
  /** The fields of a form that the widget creates, in order; default `name email phone`. */
  fields?: string | readonly string[] | null | undefined
  /** The country of phone numbers in national format, an ISO 3166 code. */
  country?: string | null | undefined
  /** `light`, `dark` or `auto`, which uses the page's `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto' | null | undefined
  /** The source of a new contact. */
  source?: string | null | undefined
  /** Tags for the contact, where the handler allows them. */
  tags?: string | readonly string[] | null | undefined
  /** The text of the consent checkbox in a form that the widget creates. */
  consent?: string | boolean | null | undefined
  /** The text after success. */
  thanks?: string | null | undefined
  /** The URL to open after success. */
  redirect?: string | null | undefined
}

export type { ContactWidget }
