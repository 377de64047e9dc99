import { leads } from '@/lib/leads'

const handle = (request: Request) => leads.fetch(request)

// A form without JavaScript posts here, and is redirected here for the thanks.
export { handle as GET, handle as POST }
