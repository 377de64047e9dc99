import { client } from '@/lib/leads'

export const dynamic = 'force-dynamic' // read at each request, not at the build

export default async function Page() {
  const calendars = await client.calendars.list()
  return (
    <ul>
      {calendars.items.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  )
}
