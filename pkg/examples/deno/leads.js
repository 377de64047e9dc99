import { createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'

export const leads = createHandler({
  client: createClient({
    token: Deno.env.get('LEADBRIDGE_TOKEN'),
    location: Deno.env.get('LEADBRIDGE_LOCATION'),
    baseUrl: Deno.env.get('LEADBRIDGE_URL'), // only for a sandbox; HighLevel when it is not set
  }),
  lead: { country: 'US', tags: ['website'] },
})
