import { withErrors, type Core } from './core.js'
import { LeadbridgeError } from './errors.js'
import type { List, Page } from './types.js'
import { checkJson } from './validate.js'

/** Calls an operation once and returns the response body. */
export type CallOnce = (params: object) => Promise<Record<string, unknown>>

/** The state of paging: the parameters of the next page, and the paths of its items and cursor in a response. */
interface State {
  params: object | null
  cursor: string | null
  items: string
  next: string
}

/** The value at a path such as `messages.lastMessageId`. */
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((found, name) => (found as Record<string, unknown> | null)?.[name], value)

/** The array at a path of a response; `*` is the first array there is. */
function itemsOf<Item>(body: unknown, path: string): Item[] {
  const values = path === '*' ? [body, ...Object.values(body ?? {})] : [at(body, path)]
  return (values.find(Array.isArray) ?? []) as Item[]
}

/** The ids of a page, joined; empty if an item has no id. */
function idsOf(items: unknown[]): string {
  const ids = items.map((item) => {
    const { id, _id } = (item ?? {}) as { id?: unknown; _id?: unknown }
    return id ?? _id
  })
  return ids.every((id) => typeof id === 'string') ? ids.join('\n') : ''
}

/** What the core needs of a response to build the next request, as JSON. */
function digestOf(body: unknown, items: unknown[], state: State, total: unknown): string {
  const [, ofLast] = /^last\.(.+)/.exec(state.next) ?? []
  const next = ofLast ? at(items.at(-1), ofLast) : at(body, state.next)
  const dot = state.items.lastIndexOf('.')
  const parent = dot < 0 ? body : at(body, state.items.slice(0, dot))
  const last = at(parent, 'nextPage') === false || at(parent, 'hasMore') === false
  return JSON.stringify({ count: items.length, next: next ?? null, last, total })
}

/**
 * A list that resolves to its first page when awaited, and yields every item when iterated. Nothing is sent before it is
 * used; each iteration sends one request per page. `core` loads the core with the operation's area.
 */
export function list<Item>(
  id: string,
  params: object = {},
  version: string | undefined,
  core: () => Promise<Core>,
  call: CallOnce,
): List<Item> {
  let first: Promise<Page<Item>> | undefined
  async function* pages(): AsyncGenerator<Page<Item>> {
    checkJson(params)
    const { Pages } = await core()
    const paging = withErrors(() => new Pages(JSON.stringify([id, params, version])))
    const take = (digest?: string) => JSON.parse(withErrors(() => paging.take(digest))) as State
    try {
      let state = take()
      let previous = ''
      while (state.params) {
        const body = await call(state.params)
        const items = itemsOf<Item>(body, state.items)
        const ids = idsOf(items)
        if (ids !== '' && ids === previous)
          throw new LeadbridgeError({
            code: 'repeated_cursor',
            message: 'two pages have the same items: the server ignores the cursor',
          })
        previous = ids
        const page: Page<Item> = { items }
        const total =
          body?.total ?? body?.count ?? (body?.meta as { total?: unknown } | undefined)?.total
        if (typeof total === 'number') page.total = total
        // A repeated cursor is thrown after this page was yielded.
        let repeated: unknown
        try {
          state = take(digestOf(body, items, state, total))
          if (state.cursor !== null) page.next = state.cursor
        } catch (error) {
          repeated = error
        }
        yield page
        if (repeated) throw repeated
      }
    } finally {
      paging.free()
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
      for await (const page of pages()) yield* page.items
    },
  }
}
