import { leads } from '@/lib/leads'

export const runtime = 'edge'

const handle = (request: Request) => leads.fetch(request)

export { handle as GET, handle as POST }
