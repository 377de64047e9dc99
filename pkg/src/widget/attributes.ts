import type { ContactWidget } from './contact-widget.js'

/** The attributes of `<contact-widget>`, as frameworks set them: `null`, `undefined` and `false` take one away. */
export interface ContactWidgetAttributes {
  /** The address of the handler; default the form's own `action`. */
  action?: string | null | undefined
  /** The fields of a form that the widget makes, in order; default `name email phone`. */
  fields?: string | readonly string[] | null | undefined
  /** Where national phone numbers are read, an ISO 3166 code. */
  country?: string | null | undefined
  /** `light`, `dark` or `auto`, which is the page's `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto' | null | undefined
  /** The source of a new contact. */
  source?: string | null | undefined
  /** Tags for the contact, where the handler allows them. */
  tags?: string | readonly string[] | null | undefined
  /** The words of a consent that a made form asks for. */
  consent?: string | boolean | null | undefined
  /** What is said after success. */
  thanks?: string | null | undefined
  /** Where to go after success. */
  redirect?: string | null | undefined
}

export type { ContactWidget }
