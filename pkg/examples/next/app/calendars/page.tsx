import { connection } from 'next/server'
import { Suspense } from 'react'
import { client } from '@/lib/leads'

async function Calendars() {
  await connection() // read at each request, not at the build
  const calendars = await client.calendars.list()
  return (
    <ul>
      {calendars.items.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  )
}

export default function Page() {
  return (
    <Suspense>
      <Calendars />
    </Suspense>
  )
}
