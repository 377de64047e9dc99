import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'contact-widget': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        country?: string
      }
    }
  }
}
