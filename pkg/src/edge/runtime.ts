// What is left to the runtime: digests, and work after the response.

import type { HandlerOptions } from './types.js'

interface Hasher {
  createHash?(name: string): { update(text: string): { digest(form: 'hex'): string } }
}
interface Host {
  process?: { getBuiltinModule?(name: string): Hasher | undefined }
}

/** Node's own, which is made at once; Web Crypto hands each text to another thread and back. */
const hasher = (globalThis as Host).process?.getBuiltinModule?.('node:crypto')

/** SHA-256 in hexadecimal. */
export async function digest(text: string): Promise<string> {
  if (hasher?.createHash) return hasher.createHash('sha256').update(text).digest('hex')
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export type Waiter = (task: Promise<unknown>) => void

/** The runtime's way to finish work after the response: Workers, Netlify and Deno Deploy pass it, Vercel keeps it aside. */
export function waiterOf(
  options: HandlerOptions,
  env: unknown,
  context: unknown,
): Waiter | undefined {
  if (options.waitUntil) return options.waitUntil
  const vercel = (globalThis as Record<symbol, { get?(): unknown } | undefined>)[
    Symbol.for('@vercel/request-context')
  ]
  for (const place of [context, env, vercel?.get?.()]) {
    const host = place as { waitUntil?: Waiter } | undefined
    if (typeof host?.waitUntil === 'function') return host.waitUntil.bind(host)
  }
  return undefined
}
