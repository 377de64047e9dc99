import type { Client } from './client.js'

/** Where the handler finds how a client was made. The same in all copies of this module: each entry has its own. */
export const INSIDE = Symbol.for('leadbridge.inside')

type Callable = (...given: never[]) => unknown

/** A build of the core that makes clients. */
interface Build<Made> {
  Client: new (settings: string, ...functions: (Callable | undefined)[]) => Made
}

/** How a client was made. */
export interface Inside {
  /** The client itself, and its method as it was made. */
  of: Client
  call: unknown
  /** Makes the same client in another build of the core. */
  open<Made>(build: Build<Made>): Made
}

/** How a client was made; nothing where it is a wrapper, a copy, or has another `call` by now. */
export function insideOf(client: Client): Inside | undefined {
  const inside = (client as unknown as Record<symbol, Inside | undefined>)[INSIDE]
  return inside?.of === client && inside.call === client.call ? inside : undefined
}
