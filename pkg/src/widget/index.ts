import { ContactWidget, type ContactEvents } from './contact-widget.js'

declare global {
  interface HTMLElementTagNameMap {
    'contact-widget': ContactWidget
  }
  interface HTMLElementEventMap extends ContactEvents {}
}

if (!customElements.get('contact-widget')) customElements.define('contact-widget', ContactWidget)

export { ContactWidget }
export type { ContactEvents }
