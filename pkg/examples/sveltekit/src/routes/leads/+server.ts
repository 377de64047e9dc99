import { leads } from '$lib/server/leads'
import type { RequestHandler } from './$types'

const handle: RequestHandler = ({ request, getClientAddress }) =>
  leads.fetch(request, { ip: getClientAddress() })

// A form without JavaScript posts here, and is redirected here for the thanks.
export { handle as GET, handle as POST }
