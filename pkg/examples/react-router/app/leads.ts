import { leads } from './leads.server'

const handle = ({ request }: { request: Request }) => leads.fetch(request)

// A form without JavaScript posts here, and is redirected here for the thanks.
export { handle as action, handle as loader }
