import { core, guarded } from './core.js'
import type { List, Page } from './types.js'

/** Calls an operation once with these parameters (JSON text) and gives its body. */
export type CallOnce = (params: string) => Promise<Record<string, unknown>>

/** The list of this name in an answer; `*` is the first list there is. Some answers wrap it once more. */
function itemsOf<Item>(body: Record<string, unknown> | undefined, name: string): Item[] {
  const found = name === '*' ? Object.values(body ?? {}).find(Array.isArray) : body?.[name]
  return (Array.isArray(body) ? body : Array.isArray(found) ? found : []) as Item[]
}

/**
 * A list that is awaited for its first page and iterated for everything. Nothing is sent before it is used, and each use
 * is one request a page.
 */
export function list<Item>(id: string, params: object, call: CallOnce): List<Item> {
  let first: Promise<Page<Item>> | undefined
  async function* pages(): AsyncGenerator<Page<Item>> {
    const { Pages } = await core()
    const state = guarded(() => new Pages(id, JSON.stringify(params)))
    try {
      for (let next = state.params; next !== undefined; next = state.params) {
        const body = await call(next)
        const items = itemsOf<Item>(body, state.items)
        const last = items.at(-1) as { searchAfter?: unknown } | undefined
        const digest = {
          count: items.length,
          searchAfter: last?.searchAfter ?? null,
          meta: body?.meta ?? null,
        }
        // A circle is an error only for the page after this one: what came is handed out first.
        let circle: unknown
        try {
          guarded(() => state.take(JSON.stringify(digest)))
        } catch (error) {
          circle = error
        }
        const page: Page<Item> = { items }
        if (state.cursor !== undefined) page.next = state.cursor
        const total =
          body?.total ?? body?.count ?? (body?.meta as { total?: unknown } | undefined)?.total
        if (typeof total === 'number') page.total = total
        yield page
        if (circle) throw circle
      }
    } finally {
      state.free()
    }
  }
  const start = (): Promise<Page<Item>> =>
    (first ??= (async () => {
      for await (const page of pages()) return page
      return { items: [] }
    })())
  return {
    then: (done, failed) => start().then(done, failed),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items
    },
  }
}
