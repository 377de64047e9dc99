import { createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'

const { token, location, url } = useRuntimeConfig().leadbridge

const leads = createHandler({
  // The URL is only for a sandbox; HighLevel when it is not set.
  client: createClient({ token, location, baseUrl: url || undefined }),
  lead: { country: 'US', tags: ['website'] },
})

export default defineEventHandler((event) =>
  leads.fetch(toWebRequest(event), { ip: getRequestIP(event) }),
)
