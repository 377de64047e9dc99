import { guarded, type Core } from './core.js'
import { LeadbridgeError } from './errors.js'
import { refuseUnfit } from './refuse.js'
import type { List, Page } from './types.js'

/** Calls an operation once with these parameters and gives its body. */
export type CallOnce = (params: object) => Promise<Record<string, unknown>>

/** Where a list stands: the parameters of its next page, and where an answer has what. */
interface State {
  params: object | null
  cursor: string | null
  items: string
  next: string
}

/** What is at a place such as `messages.lastMessageId`. */
const at = (value: unknown, place: string): unknown =>
  place.split('.').reduce((found, name) => (found as Record<string, unknown> | null)?.[name], value)

/** The list at this place of an answer; `*` is the first list there is. */
function itemsOf<Item>(body: unknown, place: string): Item[] {
  const lists = place === '*' ? [body, ...Object.values(body ?? {})] : [at(body, place)]
  return (lists.find(Array.isArray) ?? []) as Item[]
}

/** The ids of a page in one string; empty where an item has none. */
function idsOf(items: unknown[]): string {
  const ids = items.map((item) => {
    const { id, _id } = (item ?? {}) as { id?: unknown; _id?: unknown }
    return id ?? _id
  })
  return ids.every((id) => typeof id === 'string') ? ids.join('\n') : ''
}

/** What the core must know of an answer to go on: how many came, what the next page begins with, whether there is one. */
function digestOf(body: unknown, items: unknown[], state: State, total: unknown): string {
  const [, ofLast] = /^last\.(.+)/.exec(state.next) ?? []
  const next = ofLast ? at(items.at(-1), ofLast) : at(body, state.next)
  const dot = state.items.lastIndexOf('.')
  const beside = dot < 0 ? body : at(body, state.items.slice(0, dot))
  const last = at(beside, 'nextPage') === false || at(beside, 'hasMore') === false
  return JSON.stringify({ count: items.length, next: next ?? null, last, total })
}

/**
 * A list that is awaited for its first page and iterated for everything. Nothing is sent before it is used, and each use
 * is one request a page. `core` waits for the core with the table of the operation.
 */
export function list<Item>(
  id: string,
  params: object,
  version: string | undefined,
  core: () => Promise<Core>,
  call: CallOnce,
): List<Item> {
  let first: Promise<Page<Item>> | undefined
  async function* pages(): AsyncGenerator<Page<Item>> {
    refuseUnfit(params)
    const { Pages } = await core()
    const course = guarded(() => new Pages(JSON.stringify([id, params, version])))
    const take = (digest?: string) => JSON.parse(guarded(() => course.take(digest))) as State
    try {
      let state = take()
      let before = ''
      while (state.params) {
        const body = await call(state.params)
        const items = itemsOf<Item>(body, state.items)
        const ids = idsOf(items)
        if (ids !== '' && ids === before)
          throw new LeadbridgeError({
            code: 'repeated_cursor',
            message: 'two pages have the same items: the server ignores the cursor',
          })
        before = ids
        const page: Page<Item> = { items }
        const total =
          body?.total ?? body?.count ?? (body?.meta as { total?: unknown } | undefined)?.total
        if (typeof total === 'number') page.total = total
        // A circle is an error only for the page after this one: what came is handed out first.
        let circle: unknown
        try {
          state = take(digestOf(body, items, state, total))
          if (state.cursor !== null) page.next = state.cursor
        } catch (error) {
          circle = error
        }
        yield page
        if (circle) throw circle
      }
    } finally {
      course.free()
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
