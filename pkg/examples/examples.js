// How each example is started and where it receives leads. `{}` means the defaults.

import { fileURLToPath } from 'node:url'

const lambda = fileURLToPath(new URL('lambda-server.js', import.meta.url))

/**
 * `start` is the command to start the project, by default `npm start`; `leads` are the paths that receive leads, by default
 * `/leads`; `pages` are further paths with a text that they must contain; `env` and `prefix` set environment variables and
 * their prefix; `browser`: the page with the widget is also tested in Chromium; `scriptOnly`: it needs JavaScript.
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
    // `wrangler dev` reads secrets from this file.
    secrets: '.dev.vars',
    start: ({ port }) => ['npx', 'wrangler', 'dev', '--ip', '127.0.0.1', '--port', port],
    env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
  deno: {},
  bun: {},
  lambda: { start: () => ['node', lambda] },
}
