import { useEffect, useRef } from 'react'
import type { ContactWidget } from 'leadbridge/widget/react'

export function Form() {
  const widget = useRef<ContactWidget>(null)
  useEffect(() => {
    const thank = (event: HTMLElementEventMap['contact-sent']) =>
      console.log(event.contactId satisfies string | undefined)
    widget.current?.addEventListener('contact-sent', thank)
    widget.current?.prefill({ plan: 'pro', news: true })
  }, [])
  return (
    <contact-widget ref={widget} id="w" action="/leads" country="US" tags="a,b" theme="dark">
      <form method="post" action="/leads" />
    </contact-widget>
  )
}

export const withListeners = (
  <contact-widget
    oncontact-sent={(event) => event.contactId satisfies string | undefined}
    oncontact-error={(event) => event.status satisfies number}
  />
)
// @ts-expect-error: React omits arrays when it renders on a server
export const listed = <contact-widget tags={['a', 'b']} />
export const made = <contact-widget fields="name email" consent={true} thanks={null} />
// @ts-expect-error: no such theme
export const wrong = <contact-widget theme="blue" />
// @ts-expect-error: no such attribute
export const unknown = <contact-widget colour="blue" />
