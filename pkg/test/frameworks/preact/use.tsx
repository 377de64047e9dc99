import 'leadbridge/widget/preact'

export const form = (
  <contact-widget id="w" action="/leads" fields={['name', 'email']} tags="a">
    <form method="post" action="/leads" />
  </contact-widget>
)
// @ts-expect-error: no such theme
export const wrong = <contact-widget theme="blue" />
