// How each example is started, and where it takes leads. What is not said here is what most do.

import { fileURLToPath } from 'node:url'

const lambda = fileURLToPath(new URL('lambda-server.js', import.meta.url))

/**
 * `start` is a command in the project's folder; `browser` says that the page with the widget is tried in Chromium, too;
 * `scriptOnly`, that there is no page without JavaScript.
 */
export const examples = {
  html: { browser: true },
  express: {},
  fastify: {},
  koa: {},
  hono: {},
  next: {
    browser: true,
    leads: ['/leads', '/api/leads'],
    pages: { '/calendars': '<li>' },
  },
  vue: { browser: true, scriptOnly: true },
  astro: { browser: true },
  sveltekit: {
    browser: true,
    env: { HOST_HEADER: 'x-forwarded-host', PROTOCOL_HEADER: 'x-forwarded-proto' },
  },
  nuxt: { browser: true, prefix: 'NUXT_' },
  'react-router': { browser: true },
  workers: {
    // Secrets that wrangler reads from a file while it develops.
    secrets: '.dev.vars',
    start: ({ port }) => ['npx', 'wrangler', 'dev', '--ip', '127.0.0.1', '--port', port],
    env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
  deno: {},
  bun: {},
  lambda: { start: () => ['node', lambda] },
}
