/** Everything the widget says. Replace some with `ContactWidget.words = { ...ContactWidget.words, send: '…' }`. */
export const words = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  company: 'Company',
  message: 'Message',
  send: 'Send',
  sending: 'Sending…',
  again: 'Still trying…',
  offline: 'You are offline. We will send this as soon as you are back.',
  failed: 'This did not go through. Nothing you typed is lost; please try again.',
  thanks: 'Thank you. We have your message.',
  mend: 'Please look at the marked fields.',
  missing: 'Please fill this in.',
  either: 'Please give an e-mail address or a phone number.',
}

export type Words = typeof words
