// The host's own types (DOM, Node, Deno, Bun, Workers) where the program has them, and otherwise the members that the package
// uses. So the package compiles without the DOM library.

type Known<Name extends string, Otherwise> = typeof globalThis extends {
  [name in Name]: { prototype: infer Host }
}
  ? Host
  : Otherwise

export type AbortSignal = Known<
  'AbortSignal',
  {
    readonly aborted: boolean
    addEventListener(type: 'abort', listener: () => void): void
    removeEventListener(type: 'abort', listener: () => void): void
  }
>

export type Blob = Known<
  'Blob',
  {
    readonly size: number
    readonly type: string
    arrayBuffer(): Promise<ArrayBuffer>
    text(): Promise<string>
  }
>

export type Headers = Known<
  'Headers',
  {
    get(name: string): string | null
    has(name: string): boolean
    forEach(visit: (value: string, name: string) => void): void
  }
>

export type Request = Known<
  'Request',
  {
    readonly method: string
    readonly url: string
    readonly headers: Headers
    text(): Promise<string>
  }
>

export type Response = Known<
  'Response',
  {
    readonly ok: boolean
    readonly status: number
    readonly headers: Headers
    text(): Promise<string>
    json(): Promise<unknown>
  }
>

export type URL = Known<'URL', { readonly href: string }>

export type RequestInit = typeof globalThis extends {
  fetch: (input: string, init?: infer Init) => unknown
}
  ? NonNullable<Init>
  : {
      method?: string
      headers?: Record<string, string>
      body?: string | object | null
      signal?: AbortSignal | null
      redirect?: 'follow' | 'error' | 'manual'
    }

/** A compiled module: `WebAssembly.Module`. */
export type Module = typeof globalThis extends {
  WebAssembly: { Module: { prototype: infer Host } }
}
  ? Host
  : object
