// `<contact-widget>` in templates of Vue 3: `import 'leadbridge/widget/vue'` also loads the widget.
import type { ContactEvents, ContactWidget, ContactWidgetAttributes } from '../index.js'
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'

type Listeners = { [Name in keyof ContactEvents]: (event: ContactEvents[Name]) => void }

declare module 'vue' {
  interface GlobalComponents {
    'contact-widget': new () => ContactWidget & {
      /** For the type checker only; the element has no such property. */
      $props: ContactWidgetAttributes & Partial<HTMLAttributes> & PublicProps
      /** For the type checker only; the element has no such method. */
      $emit: EmitFn<Listeners>
    }
  }
}

export * from '../index.js'
