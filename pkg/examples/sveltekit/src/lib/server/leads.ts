import { env } from '$env/dynamic/private'
import { createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'

export const leads = createHandler({
  client: createClient({
    token: env.LEADBRIDGE_TOKEN,
    location: env.LEADBRIDGE_LOCATION,
    baseUrl: env.LEADBRIDGE_URL, // only for a sandbox; HighLevel when it is not set
  }),
  lead: { country: 'US', tags: ['website'] },
})
