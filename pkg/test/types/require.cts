// A CommonJS file, which gets the types of the entry points for `require`.
import { LeadbridgeError, createClient, type Client } from 'leadbridge'
import { createHandler, type Handler } from 'leadbridge/edge'
import { toFastifyPlugin, toKoaMiddleware, toNodeHandler } from 'leadbridge/node'
import { createSandbox } from 'leadbridge/sandbox'

const client: Client = createClient({ token: 'pit', location: undefined })
const handler: Handler = createHandler({ client })
for (const adapt of [toFastifyPlugin, toKoaMiddleware, toNodeHandler]) adapt(handler)

export async function test(thrown: unknown) {
  const { token } = await createSandbox()
  token satisfies string
  const { contact } = await client.contacts.get({ contactId: 'c' })
  contact.email satisfies string | undefined
  return thrown instanceof LeadbridgeError ? thrown.code : undefined
}
