import { rules } from './words.js'

/** The core's rules for e-mail addresses and phone numbers. */
export interface Rules {
  /** Returns the code of the rule that a value breaks; `undefined` if it is valid, or if only the handler can check it. */
  judge(kind: 'email' | 'phone', text: string, country: string): string | undefined
  /** Groups the digits of a possibly incomplete phone number. */
  format(text: string, country: string): string
}

export async function loadRules(): Promise<Rules> {
  const { memory, judge, format } = await (await import('#wasm/widget')).load()
  const at = format()
  const bytes = () => new Uint8Array(memory.buffer, at, 256)
  /** Writes a string into the memory. Returns false for non-ASCII strings, which only the handler checks. */
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
