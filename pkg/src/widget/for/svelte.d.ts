// `<contact-widget>` in templates of Svelte 4 and 5: `import 'leadbridge/widget/svelte'` also loads the widget.
import type { ContactEvents, ContactWidget, ContactWidgetAttributes } from '../index.js'
import type { HTMLAttributes } from 'svelte/elements'

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'contact-widget': HTMLAttributes<ContactWidget> &
      ContactWidgetAttributes & {
        [Name in keyof ContactEvents as `on${Name}` | `on:${Name}`]?:
          ((event: ContactEvents[Name]) => void) | undefined
      }
  }
}

export * from '../index.js'
