import vue from '@vitejs/plugin-vue'
import { toNodeHandler } from 'leadbridge/node'
import { defineConfig } from 'vite'

/** The handler in `vite dev`; `server.js` has it in production. */
const leads = {
  name: 'leads',
  async configureServer({ middlewares }) {
    const { leads } = await import('./leads.js')
    middlewares.use('/leads', toNodeHandler(leads))
  },
}

const isCustomElement = (tag) => tag === 'contact-widget'

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), leads],
})
