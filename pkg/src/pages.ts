// The pages of a list. Each wasm of the client contains this module, because nothing can be listed before the core runs.

import type { Facts } from './errors.js'
import type { Page } from './types.js'

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
  return ids.every((id) => typeof id === 'string' || typeof id === 'number') ? ids.join('\n') : ''
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

/** The core's part of paging. */
interface Paging {
  take(digest?: string): string
  free(): void
}

const repeatedCursor: Facts = {
  code: 'repeated_cursor',
  message: 'two pages have the same items: the server ignores the cursor',
}

/** Requests page by page. Throws the properties of an error, as the core does. */
export async function* pagesOf<Item>(paging: Paging, call: CallOnce): AsyncGenerator<Page<Item>> {
  const take = (digest?: string) => JSON.parse(paging.take(digest)) as State
  try {
    let state = take()
    let previous = ''
    while (state.params) {
      const body = await call(state.params)
      const items = itemsOf<Item>(body, state.items)
      const ids = idsOf(items)
      if (ids !== '' && ids === previous) throw repeatedCursor
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
