// Compiled with `exactOptionalPropertyTypes` and `declaration`: options that may be undefined, and types that have names.
import { createClient, ready, type LeadbridgeError } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { toNodeHandler } from 'leadbridge/node'
import { createSandbox } from 'leadbridge/sandbox'
import { ContactWidget } from 'leadbridge/widget'

declare const text: string | undefined
declare const count: number | undefined
declare const signal: AbortSignal | undefined

export const api = createClient({
  token: text,
  timeout: count,
  deadline: count,
  fetch: undefined,
  on: { retry: undefined },
})
export const { contacts, calendars } = api
export const found = await api.contacts.search(
  { body: { query: text, pageLimit: count } },
  { signal, timeout: count, headers: { 'x-id': text } },
)
await api.contacts.update({ contactId: 'c', body: { email: text, source: text } })
await api.contacts.upsert({ body: { email: text } }, { signal })
await api.request({ method: 'GET', path: '/', query: { cursor: text }, body: undefined })
await ready({ areas: undefined, source: undefined })
export const sandbox = await createSandbox({ limits: { burst: count }, country: text })
sandbox.fail({ kind: 'status', status: count })
sandbox.addToken('pit', { location: text })
export const handler = createHandler({
  client: api,
  lead: { limit: { most: count }, attribution: { page: { field: 'page', touch: undefined } } },
  onLead: undefined,
})
export const listener = toNodeHandler(handler)
export const factsOf = (error: LeadbridgeError) => error.toJSON()
ContactWidget.words = { send: text }
export const { words } = ContactWidget
