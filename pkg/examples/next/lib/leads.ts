import { createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'
import { after } from 'next/server'

export const client = createClient({
  token: process.env.LEADBRIDGE_TOKEN,
  location: process.env.LEADBRIDGE_LOCATION,
  baseUrl: process.env.LEADBRIDGE_URL, // only for a sandbox; HighLevel when it is not set
})

export const leads = createHandler({
  client,
  lead: { country: 'US', tags: ['website'] },
  waitUntil: (task) => after(() => task),
})
