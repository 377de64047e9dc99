// `<contact-widget>` in TSX for Preact: `import 'leadbridge/widget/preact'` also loads the widget.
import type { ContactWidget, ContactWidgetAttributes } from '../index.js'
import type { JSX as Preact } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'contact-widget': Omit<Preact.HTMLAttributes<ContactWidget>, keyof ContactWidgetAttributes> &
        ContactWidgetAttributes
    }
  }
}

export * from '../index.js'
