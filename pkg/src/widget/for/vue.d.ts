// `<contact-widget>` in templates of Vue 3: `import 'leadbridge/widget/vue'` loads the widget, too.
import type { ContactEvents, ContactWidget, ContactWidgetAttributes } from '../index.js'
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'

type Listeners = { [Name in keyof ContactEvents]: (event: ContactEvents[Name]) => void }

declare module 'vue' {
  interface GlobalComponents {
    'contact-widget': new () => ContactWidget & {
      /** Of the type checker; the element has no such property. */
      $props: ContactWidgetAttributes & Partial<HTMLAttributes> & PublicProps
      /** Of the type checker; the element has no such method. */
      $emit: EmitFn<Listeners>
    }
  }
}

export * from '../index.js'
