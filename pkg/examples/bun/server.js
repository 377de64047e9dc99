import { leads } from './leads.js'

const file = (path) => new Response(Bun.file(path))

Bun.serve({
  port: process.env.PORT ?? 3000,
  hostname: process.env.HOST,
  routes: {
    // `server` knows the visitor's address, which the rate limit counts.
    '/leads': (request, server) => leads.fetch(request, server),
    '/': () => file('public/index.html'),
    '/leadbridge-widget.js': () => file('node_modules/leadbridge/dist/leadbridge-widget.js'),
  },
})
