import { env } from 'cloudflare:workers'
import { createClient } from 'leadbridge'
import { createHandler } from 'leadbridge/edge'

const leads = createHandler({
  client: createClient({
    token: env.LEADBRIDGE_TOKEN, // npx wrangler secret put LEADBRIDGE_TOKEN
    location: env.LEADBRIDGE_LOCATION,
    baseUrl: env.LEADBRIDGE_URL, // only for a sandbox; HighLevel when it is not set
  }),
  lead: { country: 'US', tags: ['website'] },
})

// Everything else is a file in `public`.
export default {
  fetch(request, env, context) {
    if (new URL(request.url).pathname === '/leads') return leads.fetch(request, env, context)
    return new Response('Not found', { status: 404 })
  },
}
