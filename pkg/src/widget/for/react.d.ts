// `<contact-widget>` in TSX for React 18 and 19: `import 'leadbridge/widget/react'` also loads the widget.
import type { ContactEvents, ContactWidget, ContactWidgetAttributes } from '../index.js'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'contact-widget': DetailedHTMLProps<HTMLAttributes<ContactWidget>, ContactWidget> &
        // A server render omits arrays, and React does not set them during hydration.
        Omit<ContactWidgetAttributes, 'fields' | 'tags'> & {
          class?: string | undefined
          fields?: string | null | undefined
          /** Tags with commas between them. */
          tags?: string | null | undefined
        } & {
          [Name in keyof ContactEvents as `on${Name}`]?:
            ((event: ContactEvents[Name]) => void) | undefined
        }
    }
  }
}

export * from '../index.js'
