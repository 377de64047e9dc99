/** The key of a client's internals. Registered, because each entry of the package has its own copy of this module. */
export const INTERNALS = Symbol.for('leadbridge.internals')

type Callable = (...args: never[]) => unknown

/** A build of the core that has clients. */
interface Build<Made> {
  Client: new (settings: string, ...functions: (Callable | undefined)[]) => Made
}

/** What the edge handler needs to make the same client in its own build. */
export interface Internals {
  /** The client itself, and its original `call`. */
  of: object
  call: unknown
  /** Makes the same client in another build of the core. */
  open<Made>(build: Build<Made>): Made
}

/** The internals of a client; `undefined` for a wrapper, a copy, and a client whose `call` was replaced. */
export function internalsOf(client: { call: unknown }): Internals | undefined {
  const internals = (client as unknown as Record<symbol, Internals | undefined>)[INTERNALS]
  return internals?.of === client && internals.call === client.call ? internals : undefined
}
