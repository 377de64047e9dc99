// `<contact-widget>` in TSX for Solid: `import 'leadbridge/widget/solid'` also loads the widget.
import type { ContactEvents, ContactWidget, ContactWidgetAttributes } from '../index.js'
import type { JSX as Solid } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'contact-widget': Solid.HTMLAttributes<ContactWidget> &
        ContactWidgetAttributes & {
          [Name in keyof ContactEvents as `on:${Name}`]?:
            ((event: ContactEvents[Name]) => void) | undefined
        }
    }
  }
}

export * from '../index.js'
