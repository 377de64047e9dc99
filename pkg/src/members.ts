import { namesOf } from './core.js'

/**
 * Whether a property may be a method. Until the core has loaded its table, any name may be one, except those that `await`,
 * `JSON.stringify`, and the matchers and printers of test runners read to find out what an object is.
 */
const isMethodName = (name: PropertyKey): name is string =>
  /^(?!(then|toJSON|asymmetricMatch|hasAttribute|inspect)$)[a-z]\w*$/.test(String(name))

/**
 * `target` with the methods of an area or, if `area` is empty, with the areas. `make` creates each member when it is first
 * read, also one that the table lacks: calling that one fails with the nearest name. Once the table is known, as that of
 * contacts always is, `in` and the lists of names match it; before, any name is a member, like an inherited one.
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
    // Properties that the user has set are kept, and a frozen object stays as it is.
    for (const name of names) if (!(name in target)) Reflect.set(target, name, member(name))
  }
  // Node prints the target of a proxy without calling a trap.
  Object.defineProperty(target, Symbol.for('nodejs.util.inspect.custom'), { get: complete })
  return new Proxy(target, {
    ...traps(target, complete),
    get: (_, name) => (name in target || !isMethodName(name) ? target[name] : member(name)),
    has: (_, name) => (complete(), name in target || (!names.length && isMethodName(name))),
  })
}

const trapNames = [
  'get',
  'has',
  'ownKeys',
  'getOwnPropertyDescriptor',
  'preventExtensions',
] as const

/** Proxy traps that call `fill`, with the name that is read, before the target is read or frozen. */
export const traps = <Target extends object>(
  target: Target,
  fill: (name?: PropertyKey) => void,
): ProxyHandler<Target> =>
  Object.fromEntries(
    trapNames.map((trap) => [
      trap,
      (_: object, name: PropertyKey) => (fill(name), Reflect[trap](target, name)),
    ]),
  )
