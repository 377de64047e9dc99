import 'leadbridge/widget/solid'

export const form = (
  <contact-widget
    id="w"
    action="/leads"
    fields={['name', 'email']}
    on:contact-sent={(event) => event.contactId satisfies string | undefined}
  >
    <form method="post" action="/leads" />
  </contact-widget>
)
// @ts-expect-error: no such theme
export const wrong = <contact-widget theme="blue" />
