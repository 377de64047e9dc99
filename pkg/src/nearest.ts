/**
 * The most similar name, by the rule of the core: equal apart from case, underscores and hyphens, or with one letter added,
 * removed, changed or swapped with the next.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const plain = (text: string) => text.replace(/[_-]/g, '').toLowerCase()
  const wanted = plain(name)
  const same = names.find((known) => plain(known) === wanted)
  if (same || wanted.length < 4) return same
  return names.filter((known) => isClose(wanted, plain(known))).at(-1)
}

function isClose(name: string, other: string): boolean {
  const [short, long] = name.length <= other.length ? [name, other] : [other, name]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  const next = at + (isSwapped ? 2 : 1)
  return short.slice(next) === long.slice(next)
}
