import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { leads } from './leads.js'

const app = new Hono()

// `env` holds the socket, whose address the rate limit counts.
app.all('/leads', ({ req, env }) => leads.fetch(req.raw, env))

app.get('/', serveStatic({ path: 'public/index.html' }))
app.get(
  '/leadbridge-widget.js',
  serveStatic({ path: 'node_modules/leadbridge/dist/leadbridge-widget.js' }),
)

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: process.env.HOST })
