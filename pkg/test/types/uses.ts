// Compiled, not run: the types that users rely on.
import {
  createClient,
  LeadbridgeError,
  operations,
  ready,
  type Code,
  type Contact,
  type ContactUpdate,
  type FoundContact,
} from 'leadbridge'
import { createHandler, type LeadReport } from 'leadbridge/edge'
import { createSandbox } from 'leadbridge/sandbox'
import { ContactWidget } from 'leadbridge/widget'

const api = createClient({ token: async () => 'pit-…', location: 'loc_1' })

const { contact } = await api.contacts.get({ contactId: 'c' })
const whole: Contact = contact
const email: string | undefined = whole.email
for await (const found of api.contacts.search({
  body: { filters: [{ field: 'tags', operator: 'eq', value: 'vip' }] },
})) {
  const each: FoundContact = found
  each.searchAfter
}
const page = await api.contacts.search()
page.next satisfies string | undefined
const body: ContactUpdate = {
  email: null,
  tags: ['vip'],
  customFields: [{ key: 'score', value: 7 }],
}
await api.contacts.update({ contactId: 'c', body }, { signal: AbortSignal.timeout(1000) })
const made = await api.call('contacts.upsert', { body: { email: 'a@example.com' } }).withResponse()
made.data.new satisfies boolean

// @ts-expect-error: the path parameter is missing
api.contacts.get({})
// @ts-expect-error: no such field
api.contacts.update({ contactId: 'c', body: { emial: 'x' } })
// @ts-expect-error: companyName is not taken by an update
api.contacts.update({ contactId: 'c', body: { companyName: 'x' } })
// @ts-expect-error: null is not taken here
api.contacts.update({ contactId: 'c', body: { postalCode: null } })
// @ts-expect-error: no such operator
api.contacts.search({ body: { filters: [{ field: 'tags', operator: 'is', value: 'vip' }] } })
// @ts-expect-error: no such operation
api.call('contacts.gett', {})

const days = await api.calendars.getFreeSlots({ calendarId: 'c', startDate: 1, endDate: 2 })
for (const [date, day] of Object.entries(days)) {
  // @ts-expect-error: `traceId` is a string
  day.slots
  if (typeof day === 'object') day.slots satisfies string[]
  else if (date === 'traceId') day satisfies string
}

await ready()
await ready({ areas: ['calendars'] })
await ready(new URL('full.wasm', import.meta.url))
await ready(fetch('/full.wasm'))
await ready(WebAssembly.compileStreaming(fetch('/full.wasm')))
await ready(new WebAssembly.Module(new Uint8Array()))
// @ts-expect-error: no such option
await ready({ area: ['calendars'] })
// @ts-expect-error: no such area
await ready({ areas: ['calendar'] })
// @ts-expect-error: no source
await ready(42)
// @ts-expect-error: no source
await ready(() => fetch('/full.wasm'))
// @ts-expect-error: no source
await ready(Promise.resolve('/full.wasm'))

try {
  await api.contacts.delete({ contactId: 'c' })
} catch (error) {
  if (error instanceof LeadbridgeError) {
    const code: Code = error.code
    // @ts-expect-error: no such code
    if (error.code === 'not-found') throw code
  }
}

const sandbox = await createSandbox({ contacts: [{ email: 'a@example.com' }] })
createHandler({
  client: createClient({ token: sandbox.token, fetch: sandbox.fetch }),
  lead: { allow: ['https://shop.example'] },
  onLead: (report: LeadReport) => console.log(report.outcome, email),
})
operations[0]?.v2?.path satisfies string | undefined
document
  .querySelector('contact-widget')
  ?.addEventListener('contact-sent', ({ contactId }) => contactId satisfies string | undefined)
ContactWidget.words = { ...ContactWidget.words, send: 'Envoyer' }
