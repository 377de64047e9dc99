import { ContactWidget, type ContactEvents } from './contact-widget.js'

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
export type { ContactEvents }
export type { ContactWidgetAttributes } from './attributes.js'
export type { Words } from './words.js'
