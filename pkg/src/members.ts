import { namesOf } from './core.js'

/**
 * Any name may be a method before the core, which has the table, is there. Those by which tools find out what an object is
 * are none: `await`, `JSON.stringify`, and the matchers and printers of test runners would call them.
 */
const isName = (name: PropertyKey): name is string =>
  /^(?!(then|toJSON|asymmetricMatch|hasAttribute|inspect)$)[a-z][A-Za-z0-9]*$/.test(String(name))

/**
 * `target` with the methods of an area or, without one, the areas. Each is made by `make` when it is first asked for, also
 * one that the table does not have: calling it says which was meant. Once the table is there, `in` and the lists of names
 * are true to it. Before, any name is there, as if it were inherited.
 */
export function members(
  target: Record<PropertyKey, unknown>,
  area: string,
  make: (name: string) => unknown,
): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  const member = (name: string) => (made[name] ??= make(name))
  let names: string[] = []
  const complete = () => {
    if (!names.length) names = namesOf(area)
    // What the user has put there stays, and a frozen object is left as it is.
    for (const name of names) if (!(name in target)) Reflect.set(target, name, member(name))
  }
  // Node prints the target of a proxy, and calls no trap for it.
  Object.defineProperty(target, Symbol.for('nodejs.util.inspect.custom'), { get: complete })
  return new Proxy(target, {
    ...traps(target, complete),
    get: (_, name) => (name in target || !isName(name) ? target[name] : member(name)),
    has: (_, name) => (complete(), name in target || (!names.length && isName(name))),
  })
}

const looks = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'preventExtensions'] as const

/** Traps of a proxy that calls `fill` before anything is read of its target, or the target is frozen. */
export const traps = <Target extends object>(
  target: Target,
  fill: () => void,
): ProxyHandler<Target> =>
  Object.fromEntries(
    looks.map((trap) => [
      trap,
      (_: object, name: PropertyKey) => (fill(), Reflect[trap](target, name)),
    ]),
  )
