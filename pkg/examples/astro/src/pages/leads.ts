import type { APIRoute } from 'astro'
import { leads } from '../leads'

export const prerender = false

// A form without JavaScript posts here, and is redirected here for the thanks.
export const ALL: APIRoute = ({ request }) => leads.fetch(request)
