const { createClient, LeadbridgeError } = require('leadbridge')
const { createHandler } = require('leadbridge/edge')
const { toNodeHandler } = require('leadbridge/node')
const { createSandbox } = require('leadbridge/sandbox')

test('the package works in Jest without configuration', async () => {
  const { token, location, fetch, records } = await createSandbox()
  const client = createClient({ token, location, fetch })
  await client.contacts.create({ body: { email: 'ada@example.com' } })
  const wrong = client.contacts.create({ body: { email: 'ada' } })
  await expect(wrong).rejects.toBeInstanceOf(LeadbridgeError)

  const handler = createHandler({ client, address: () => '203.0.113.1', lead: { minTime: 0 } })
  const headers = { 'content-type': 'application/json' }
  const body = '{"email":"grace@example.com"}'
  const request = new Request('https://shop.example/leads', { method: 'POST', headers, body })
  expect((await handler.fetch(request)).status).toBe(200)
  expect(records('contact')).toHaveLength(2)
  expect(() => toNodeHandler({})).toThrow(LeadbridgeError)
})
