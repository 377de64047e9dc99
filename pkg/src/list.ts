import type { Core } from './core.js'
import { aborted } from './deadline.js'
import { toError } from './errors.js'
import type { CallOnce } from './pages.js'
import type { CallOptions, List, Page } from './types.js'
import { checkJson, nameGiven } from './validate.js'

/**
 * A list that resolves to its first page when awaited, and yields every item when iterated. Nothing is sent before it is
 * used; each iteration sends one request per page. `core` loads the core with the operation's area. After `signal` is aborted,
 * no item is yielded.
 */
export function list<Item>(
  id: string,
  params: object = {},
  version: string | undefined,
  core: () => Promise<Core>,
  call: CallOnce,
  signal: CallOptions['signal'],
): List<Item> {
  let first: Promise<Page<Item>> | undefined
  async function* pages(): AsyncGenerator<Page<Item>> {
    checkJson(params)
    try {
      const { Pages } = await core()
      const { pagesOf } = await import('#wasm/full')
      yield* pagesOf<Item>(new Pages(JSON.stringify([id, params, version])), call)
    } catch (thrown) {
      throw toError(nameGiven(thrown, params))
    }
  }
  const start = (): Promise<Page<Item>> =>
    (first ??= (async () => {
      for await (const page of pages()) return page
      return { items: [] }
    })())
  return {
    then: (done, failed) => start().then(done, failed),
    catch: (failed) => start().catch(failed),
    finally: (settled) => start().finally(settled),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages())
        for (const item of page.items) {
          if (signal?.aborted) throw aborted()
          yield item
        }
    },
  }
}
