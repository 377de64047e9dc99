import { rules } from './words.js'

/** The rules of the core for what people type. */
export interface Rules {
  /** The code of the rule that a text breaks; nothing where it is fine, or where only the handler can tell. */
  judge(kind: 'email' | 'phone', text: string, country: string): string | undefined
  /** A phone number grouped as far as it is typed. */
  format(text: string, country: string): string
}

export async function loadRules(): Promise<Rules> {
  const { memory, judge, format } = await (await import('#wasm/widget')).load()
  const at = format()
  const bytes = () => new Uint8Array(memory.buffer, at, 256)
  /** Hands a text over. Only ASCII is judged in a page. */
  const put = (text: string) =>
    /^[\n -~]{0,255}$/.test(text) &&
    (bytes().set(Array.from(`${text}\0`, (c) => c.charCodeAt(0))), true)
  return {
    judge: (kind, text, country) =>
      put(kind === 'phone' ? `${country}\n${text}` : text) ? rules[judge() - 1] : undefined,
    format(text, country) {
      if (text.length > 40 || !put(`${country}\n${text}`)) return text
      format()
      return String.fromCharCode(...bytes()).split('\0')[0] ?? text
    },
  }
}
