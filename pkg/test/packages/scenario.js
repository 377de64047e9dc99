// What each project runs: a contact by the client, a lead by the handler, and a question to the core.
import { createClient, check, normalizePhone, ready } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { createSandbox } from 'leadbridge/sandbox'

export async function scenario() {
  const sandbox = await createSandbox()
  const api = createClient({
    token: sandbox.token,
    location: sandbox.location,
    fetch: sandbox.fetch,
    allowTokenInPage: true,
  })
  const { contact } = await api.contacts.create({
    body: { firstName: 'Ada', email: 'ada@example.com' },
  })
  const read = await api.contacts.get({ contactId: contact.id })
  if (read.contact.email !== 'ada@example.com') throw new Error('the contact is another')

  const handler = createHandler({ client: api, lead: { allow: ['https://shop.example'] } })
  const lead = new Request('https://shop.example/leads', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ name: 'Grace Hopper', email: 'grace@example.com' }),
  })
  const answer = await handler.fetch(lead)
  if (answer.status !== 200 || sandbox.records('contact').length !== 2)
    throw new Error(`the lead: ${answer.status}`)

  await ready()
  if (check('contacts.get', {})[0].path !== 'contactId') throw new Error('check')
  if (normalizePhone('(201) 555-0123', { country: 'US' }).e164 !== '+12015550123')
    throw new Error('phone')
  return 'it works'
}
