'use client'

import { useEffect } from 'react'

export function CallbackForm({ action }: { action: string }) {
  useEffect(() => void import('leadbridge/widget/react'), [])
  return (
    <contact-widget country="US">
      <form method="post" action={action}>
        <label>
          Name <input name="name" autoComplete="name" required />
        </label>
        <label>
          E-mail <input name="email" type="email" autoComplete="email" />
        </label>
        <label>
          Phone <input name="phone" type="tel" autoComplete="tel" />
        </label>
        <button>Call me back</button>
        <p data-thanks hidden>
          Thank you, we will call you.
        </p>
      </form>
    </contact-widget>
  )
}
