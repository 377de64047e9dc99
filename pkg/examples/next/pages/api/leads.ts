import { client } from '@/lib/leads'
import { createHandler } from 'leadbridge/edge'
import { toNodeHandler } from 'leadbridge/node'

// A handler of its own: `after` is for the App Router alone.
export default toNodeHandler(createHandler({ client, lead: { country: 'US', tags: ['website'] } }))
