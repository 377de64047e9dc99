import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

export default defineConfig({
  adapter: node({ mode: 'standalone' }),
  // Behind a proxy Astro believes X-Forwarded-Host and X-Forwarded-Proto for these names only.
  security: { allowedDomains: [{ protocol: 'https', hostname: 'shop.example' }] },
})
