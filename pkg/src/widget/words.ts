/**
 * The widget's texts by code. The first 16 are the rules of the core, in its order; then `valueMissing` (for the other names of
 * `ValidityState` the browser's message is the default), the labels, and the status messages.
 */
const english = {
  email_empty: 'Please fill this in.',
  email_no_at: 'An e-mail address has an @.',
  email_two_ats: 'An e-mail address has only one @.',
  email_no_name: 'Something is missing before the @.',
  email_bad_name: 'Please check the part before the @.',
  email_no_domain: 'Something is missing after the @.',
  email_bad_domain: 'Please check the part after the @, such as example.com.',
  email_too_long: 'This is too long.',
  phone_empty: 'Please fill this in.',
  not_a_phone: 'Please write digits, such as +1 201 555 0123.',
  phone_several: 'Please write one number, such as +1 201 555 0123.',
  phone_country_unknown: 'Please check the country code after the +.',
  phone_country_needed: 'Please begin with the country code, such as +1.',
  phone_too_short: 'This has too few digits.',
  phone_too_long: 'This has too many digits.',
  phone_not_assigned: 'Please check the digits: no such number exists.',
  valueMissing: 'Please fill this in.',
  one_required: 'Please give an e-mail address or a phone number.',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  company: 'Company',
  message: 'Message',
  consent: 'You may store what I send, to answer me.',
  send: 'Send',
  sending: 'Sending…',
  retrying: 'Still trying…',
  slow: 'Still trying. Please keep this page open.',
  offline: 'You are offline. We will send this as soon as you are back.',
  failed: 'This did not go through. Nothing you typed is lost: please send it again in a minute.',
  correct: 'Please look at the marked fields.',
  thanks: 'Thank you. We have your message.',
}

/** The widget's texts by code. A page can add the codes of its handler and the names of `ValidityState`. */
export type Words = typeof english & { [code: string]: string | undefined }

/** Some of the texts; `undefined` is the English one. */
export type SomeWords = { [Code in keyof Words]?: Words[Code] | undefined }

/** The codes of the core's rules, in its order. */
export const rules = Object.keys(english)

/** Called when a page changes a text. */
export const listeners = new Set<() => void>()

// A field or a code may have the name of a member of `Object.prototype`.
Object.setPrototypeOf(english, null)

export const words = new Proxy<Words>(Object.assign(Object.create(null), english), {
  set(all, code: string, text: string) {
    all[code] = text
    for (const listener of listeners) listener()
    return true
  },
})

/** Sets texts. `undefined` restores an English text, `null` in place of all restores every one. */
export function setWords(some: SomeWords | null): void {
  for (const code in some ?? words) words[code] = some?.[code] ?? (english as Words)[code]
}
