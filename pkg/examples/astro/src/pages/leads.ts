import type { APIRoute } from 'astro'
import { leads } from '../leads'

export const prerender = false

// A form without JavaScript posts here, and is led here for the thanks.
export const ALL: APIRoute = ({ request, clientAddress }) =>
  leads.fetch(request, { ip: clientAddress })
