import { scenario } from './scenario.js'

export default {
  async fetch() {
    return new Response(await scenario())
  },
}
