// Compiled without the types of the DOM or of any runtime.
import { createClient, type CallOptions } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { toNodeHandler } from 'leadbridge/node'
import { createSandbox } from 'leadbridge/sandbox'

const sandbox = await createSandbox()
const { token, location, fetch } = sandbox
const client = createClient({ token, location, fetch })
const signal: CallOptions['signal'] = {
  aborted: false,
  addEventListener() {},
  removeEventListener() {},
}
const { status, headers } = await client.contacts.get({ contactId: 'c' }, { signal }).withResponse()
status satisfies number
headers?.get('x-request-id') satisfies string | null | undefined
const found = await client.contacts.find({ email: 'ada@example.com' }).withResponse()
found.data?.id satisfies string | undefined
const handler = createHandler({ client, address: ({ url }) => url })
const request = {
  method: 'POST',
  url: 'https://shop.example/',
  headers: headers!,
  text: async () => '',
}
const response = await handler.fetch(request)
response.status satisfies number
toNodeHandler(handler) satisfies object
