// Output of the commands: colour on terminals only, and failures with an exit code.

/** The exit codes of every command. */
export const EXIT = { done: 0, failed: 1, usage: 2, unknown: 3 }

/** A failure of a command, with a help text to print below the message. */
export class Failure extends Error {
  constructor(exit, message, help) {
    super(message)
    this.exit = exit
    this.help = help
  }
}

/** Whether a stream is a terminal with colour (https://no-color.org). */
export const isColoured = (stream, { NO_COLOR, TERM } = process.env) =>
  Boolean(stream.isTTY) && !NO_COLOR && TERM !== 'dumb'

const paint = (code) => (text) => `\x1b[${code}m${text}\x1b[0m`
export const dim = paint(2)
const [string, number, constant, key] = [32, 33, 35, 36].map(paint)

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d[\d.eE+-]*)/g

/** JSON with colours. */
export const colourJson = (json) =>
  json.replace(TOKENS, (_, quoted, colon, word, digits) => {
    if (quoted) return colon ? key(quoted) + colon : string(quoted)
    return word ? constant(word) : number(digits)
  })

/** A value as JSON: on one line or indented, with colours on a terminal. A response without a body is `null`. */
export function toJson(value, { compact = false, stream = process.stdout } = {}) {
  const json = JSON.stringify(value ?? null, null, compact ? 0 : 2)
  return isColoured(stream) ? colourJson(json) : json
}

/** Prints a line, and waits until a slow reader has taken it. */
export async function print(line) {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve))
}
