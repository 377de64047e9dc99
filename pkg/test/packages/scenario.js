// What every tool must be able to run, without a network: create and read a contact, and handle a lead.

import { check, createClient, normalizePhone, ready } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { createSandbox } from 'leadbridge/sandbox'

const inPage = typeof document !== 'undefined'

export async function scenario() {
  const sandbox = await createSandbox()
  const api = createClient({
    token: sandbox.token,
    location: 'loc_sandbox',
    fetch: sandbox.fetch,
    allowTokenInPage: inPage,
  })

  const { contact } = await api.contacts.create({
    body: { firstName: 'Ada', email: 'ada@example.com' },
  })
  const found = await api.contacts.get({ contactId: contact.id })
  same(found.contact.email, 'ada@example.com')

  await ready()
  same(typeof normalizePhone('+1 202 555 0123'), 'object')
  const params = { body: { email: 'ada@example.com' } }
  same(check('contacts.create', params, { location: 'loc_sandbox' }).length, 0)

  // Tables that are not built in: one loaded by a call, and one by `ready`.
  const calendars = await api.calendars.list()
  same(Array.isArray(calendars.items), true)
  await ready({ areas: ['opportunities'] })
  same(check('opportunities.get', {})[0].path, 'id')

  const handler = createHandler({
    client: api,
    lead: { allow: ['https://shop.example'] },
    address: () => '203.0.113.1',
  })
  if (inPage) return 'ok' // A page cannot set the header Origin.
  const response = await handler.fetch(
    new Request('https://shop.example/leads', {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        origin: 'https://shop.example',
      },
      body: JSON.stringify({ name: 'Grace Hopper', email: 'grace@example.com' }),
    }),
  )
  same(response.status, 200)
  return 'ok'
}

function same(actual, expected) {
  if (actual !== expected) throw new Error(`${actual} is not ${expected}`)
}
