import { ContactWidget } from './contact-widget.js'
import type { ContactEvents } from './events.js'

declare global {
  interface HTMLElementTagNameMap {
    'contact-widget': ContactWidget
  }
  interface HTMLElementEventMap extends ContactEvents {}
}

// There are no custom elements on a server.
if (globalThis.customElements && !customElements.get('contact-widget'))
  customElements.define('contact-widget', ContactWidget)

export { ContactWidget }
export type {
  ContactErrorEvent,
  ContactEvent,
  ContactEvents,
  ContactInvalidEvent,
  ContactSentEvent,
} from './events.js'
export type { ContactWidgetAttributes } from './attributes.js'
export type { SomeWords, Words } from './words.js'
