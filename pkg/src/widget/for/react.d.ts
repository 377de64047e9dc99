// `<contact-widget>` in TSX for React 18 and 19: `import 'leadbridge/widget/react'` loads the widget, too.
import type { ContactWidget, ContactWidgetAttributes } from '../index.js'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'contact-widget': DetailedHTMLProps<HTMLAttributes<ContactWidget>, ContactWidget> &
        ContactWidgetAttributes & { class?: string }
    }
  }
}

export * from '../index.js'
