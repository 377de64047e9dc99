import type { Problem } from '../index.js'
import type { Store } from './store.js'

/** The number of simultaneous commands for one key. */
const PARALLEL = 20

/** A ttl that ends during the check, and how long after it a value may still be there, in milliseconds. */
const SHORT = 400
const GRACE = 800

/** How long a part of the check may take, in milliseconds. */
const TIMEOUT = 10_000

/** A ttl that does not end during the check. */
const LONG = 60_000

/** What stores are known to alter: JSON that is parsed, numbers, letters of several bytes. */
const TEXTS = ['{"contactIds":["c_1"]}', '7', 'null', '“Grüße”\n\u{1f44b}', 'x'.repeat(20_000)]

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
const isNothing = (value: unknown) => value === undefined || value === null

/**
 * Tries a store as the handler uses it, with keys that nothing else has and that are deleted afterwards. It takes about two
 * seconds.
 *
 * @returns every promise of `Store` that is broken, with what was seen; `path` names the method; empty when all is well
 */
export async function checkStore(store: Store): Promise<Problem[]> {
  const problems: Problem[] = []
  const used: string[] = []
  const begun = `check:${crypto.randomUUID()}`
  const key = () => {
    const key = `${begun}:${used.length}`
    used.push(key)
    return key
  }
  const blame = (path: keyof Store, message: string) => {
    const isNew = !problems.some((known) => known.path === path && known.message === message)
    if (isNew) problems.push({ path, code: 'store', message })
  }
  const shown = (value: unknown) =>
    value === undefined ? 'undefined' : (JSON.stringify(value)?.slice(0, 60) ?? typeof value)
  /** Runs one part; what it throws is that method's fault. */
  const part = async (path: keyof Store, act: () => Promise<void>) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no reply in ten seconds')), TIMEOUT)
    })
    try {
      await Promise.race([act(), late])
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      blame(path, `failed: ${why}`)
    } finally {
      clearTimeout(timer)
    }
  }

  await Promise.all([
    part('claim', async () => {
      const one = key()
      const first = await store.claim(one, 'first', LONG)
      if (!isNothing(first))
        blame('claim', `must return undefined where nothing was stored, not ${shown(first)}`)
      const second = await store.claim(one, 'second', LONG)
      if (second !== 'first')
        blame('claim', `must return the value that was there ("first"), not ${shown(second)}`)
      if ((await store.get(one)) !== 'first')
        blame('claim', 'must not replace a value that is there')
    }),
    part('claim', async () => {
      const one = key()
      const claims = Array.from({ length: PARALLEL }, (_, index) =>
        store.claim(one, `owner ${index}`, LONG),
      )
      const winners = (await Promise.all(claims)).filter(isNothing).length
      if (winners !== 1)
        blame(
          'claim',
          `must be one step: of ${PARALLEL} at once, one may have the key, not ${winners}`,
        )
    }),
    part('get', async () => {
      const found = await store.get(key())
      if (!isNothing(found))
        blame('get', `must return undefined for a key that is not there, not ${shown(found)}`)
    }),
    ...TEXTS.map((text) =>
      part('set', async () => {
        const [one, other] = [key(), key()]
        await store.set(one, 'before', LONG)
        await store.set(one, text, LONG)
        const found = await store.get(one)
        if (found !== text)
          blame('get', `must return the text that was set, ${shown(text)}, not ${shown(found)}`)
        await store.claim(other, text, LONG)
        const known = await store.claim(other, 'later', LONG)
        if (known !== text)
          blame('claim', `must return the text that was there, ${shown(text)}, not ${shown(known)}`)
      }),
    ),
    part('delete', async () => {
      const one = key()
      await store.claim(one, 'value', LONG)
      await store.delete(one)
      if (!isNothing(await store.get(one))) blame('delete', 'must remove the value')
      if (!isNothing(await store.claim(one, 'again', LONG)))
        blame('delete', 'must free the key for another claim')
      await store.delete(key())
    }),
    part('increment', async () => {
      const one = key()
      const counts = Array.from({ length: PARALLEL }, () => store.increment(one, LONG))
      const found = (await Promise.all(counts)).sort((a, b) => a - b)
      if (!found.every((count, index) => count === index + 1))
        blame(
          'increment',
          `must return each of the numbers 1 to ${PARALLEL} once where ${PARALLEL} count at once, not ${shown(found)}`,
        )
    }),
    part('claim', async () => {
      const one = key()
      await store.claim(one, 'value', SHORT)
      if ((await store.get(one)) !== 'value') blame('claim', 'must keep a value for its ttl')
      await pause(SHORT + GRACE)
      if (!isNothing(await store.get(one)) || !isNothing(await store.claim(one, 'next', LONG)))
        blame('claim', 'must delete a value after its ttl, which is in milliseconds')
    }),
    part('claim', async () => {
      const one = key()
      await store.claim(one, 'first', 4 * SHORT)
      await pause(2.5 * SHORT)
      await store.claim(one, 'second', 4 * SHORT)
      await pause(1.5 * SHORT + GRACE)
      if (!isNothing(await store.get(one)))
        blame('claim', 'must not prolong the ttl of a value that is there')
    }),
    part('replace', async () => {
      if (!store.replace) return
      const [one, other] = [key(), key()]
      await store.set(one, 'first', LONG)
      await store.replace(one, 'first', 'second', SHORT)
      await store.set(other, 'first', SHORT)
      await store.replace(other, 'first', 'second', LONG)
      await pause(SHORT + GRACE)
      if (!isNothing(await store.get(one)) || (await store.get(other)) !== 'second')
        blame('replace', 'must give the value its own ttl, in milliseconds')
    }),
    part('set', async () => {
      const one = key()
      await store.claim(one, 'claimed', LONG)
      await store.set(one, 'value', SHORT)
      await pause(SHORT + GRACE)
      if (!isNothing(await store.get(one)))
        blame('set', 'must give the value its own ttl, in milliseconds')
    }),
    part('increment', async () => {
      const one = key()
      const life = 4 * SHORT
      await store.increment(one, life)
      await pause(2.5 * SHORT)
      const second = await store.increment(one, life)
      if (second !== 2) blame('increment', `must count on within its ttl: 2, not ${shown(second)}`)
      // Over, but not if the second count had begun it anew.
      await pause(2.5 * SHORT)
      const third = await store.increment(one, life)
      if (third !== 1)
        blame(
          'increment',
          `must begin at 1 when the ttl of the first count is over; a later count must not prolong it`,
        )
    }),
    part('replace', async () => {
      if (!store.replace) return
      const [one, other] = [key(), key()]
      await store.set(one, 'first', LONG)
      if (await store.replace(one, 'second', 'third', LONG))
        blame('replace', 'must return false where another value is there')
      if ((await store.get(one)) !== 'first') blame('replace', 'must leave another value alone')
      const swaps = Array.from({ length: PARALLEL }, (_, index) =>
        store.replace?.(one, 'first', `owner ${index}`, LONG),
      )
      const winners = (await Promise.all(swaps)).filter((won) => won === true).length
      if (winners !== 1)
        blame(
          'replace',
          `must be one step and return whether it replaced: of ${PARALLEL} at once, one may win, not ${winners}`,
        )
      const found = await store.get(one)
      if (!(await store.replace(one, String(found), undefined, LONG)))
        blame('replace', 'must return true where the value was there')
      if (!isNothing(await store.get(one)))
        blame('replace', 'must delete the entry without a value')
      if (await store.replace(other, '', 'value', LONG))
        blame('replace', 'must return false where nothing is there')
      if (!isNothing(await store.get(other))) blame('replace', 'must not create an entry')
    }),
  ])
  await part('delete', async () => {
    for (const one of used) await store.delete(one)
  })
  return problems
}
