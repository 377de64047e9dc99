// What the commands print with: colour only where somebody looks, and one kind of failure with an exit code.

/** The exit codes of every command. */
export const EXIT = { done: 0, failed: 1, usage: 2, unknown: 3 }

/** A failure of a command, in lines for a person. */
export class Failure extends Error {
  constructor(exit, ...lines) {
    super(lines.join('\n'))
    this.exit = exit
  }
}

/** Whether a stream is looked at and wants colour (https://no-color.org). */
export const isColoured = (stream, { NO_COLOR, TERM } = process.env) =>
  Boolean(stream.isTTY) && !NO_COLOR && TERM !== 'dumb'

const paint = (code) => (text) => `\x1b[${code}m${text}\x1b[0m`
export const dim = paint(2)
const [text, number, word, key] = [32, 33, 35, 36].map(paint)

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d[\d.eE+-]*)/g

/** JSON text, coloured. */
export const colourJson = (json) =>
  json.replace(TOKENS, (_, string, colon, constant, digits) => {
    if (string) return colon ? key(string) + colon : text(string)
    return constant ? word(constant) : number(digits)
  })

/** A value as JSON text: one line, or indented, and coloured on a terminal. An answer without a body is `null`. */
export function toJson(value, { compact = false, stream = process.stdout } = {}) {
  const json = JSON.stringify(value ?? null, null, compact ? 0 : 2)
  return isColoured(stream) ? colourJson(json) : json
}

/** Prints a line, and waits while the reader is slower. A reader that has left, such as `head`, is no failure. */
export async function print(line) {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve))
}
