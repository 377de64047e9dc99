// What depends on the runtime: digests, and work after the response.

import type { HandlerOptions } from './types.js'

interface Hasher {
  createHash?(name: string): { update(text: string): { digest(form: 'hex'): string } }
}
interface Host {
  process?: { getBuiltinModule?(name: string): Hasher | undefined }
}

/** Node's hash function, which is synchronous. Web Crypto computes each digest in another thread, which takes longer. */
const hasher = (globalThis as Host).process?.getBuiltinModule?.('node:crypto')

/** SHA-256 in hexadecimal. */
export async function digest(text: string): Promise<string> {
  if (hasher?.createHash) return hasher.createHash('sha256').update(text).digest('hex')
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export type Waiter = (task: Promise<unknown>) => void

/** The runtime's `waitUntil`, which Workers, Netlify and Deno Deploy pass to the handler, and Vercel has in a global. */
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
