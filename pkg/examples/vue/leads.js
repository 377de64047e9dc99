import { createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'

export const leads = createHandler({
  client: createClient({
    token: process.env.LEADBRIDGE_TOKEN,
    location: process.env.LEADBRIDGE_LOCATION,
    baseUrl: process.env.LEADBRIDGE_URL, // only for a sandbox; HighLevel when it is not set
  }),
  lead: { country: 'US', tags: ['website'] },
})
