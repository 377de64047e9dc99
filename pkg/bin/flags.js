// Reads command-line flags with arbitrary names, because each operation has its own parameters.
import fs from 'node:fs'
import { basename } from 'node:path'
import { EXIT, Failure } from './terminal.js'

/** A value given as JSON, independent of the field's type. */
class Raw {
  constructor(name, json) {
    try {
      this.value = JSON.parse(json)
    } catch (error) {
      throw new Failure(EXIT.usage, `--${name}:= is not JSON: ${error.message}`)
    }
  }
}

/**
 * Reads `--name value`, `--name=value`, `--name:=json` and words. Returns the flags in order, each with all its values.
 * Switches take no value. A flag at the end or before another flag has the value `undefined`.
 */
export function readFlags(args, switches) {
  const flags = new Map()
  const words = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]
    if (arg === '-h') flags.set('help', [])
    else if (!arg.startsWith('-') || arg === '-') words.push(arg)
    else {
      const [, name, colon, text] = arg.match(/^--([^=]+?)(?:(:?)=(.*))?$/s) ?? []
      const value = colon ? new Raw(name, text) : text
      // Every process of the machine can read the arguments, and the shell stores them.
      if (/^(access-?)?token$/i.test(name))
        throw new Failure(
          EXIT.usage,
          'every process can see a token on a command line: set LEADBRIDGE_TOKEN instead',
        )
      if (!name) throw new Failure(EXIT.usage, `${arg} is not an option: write --name value`)
      const isSwitch = switches.includes(name)
      if (isSwitch && value !== undefined) throw new Failure(EXIT.usage, `--${name} takes no value`)
      const takesNext =
        !isSwitch && value === undefined && at + 1 < args.length && !args[at + 1].startsWith('--')
      const values = flags.get(name) ?? []
      if (!isSwitch) values.push(takesNext ? args[++at] : value)
      flags.set(name, values)
    }
  }
  return { flags, words }
}

/** Removes a flag and returns its last value, or `undefined` if it was not given. */
export function take(flags, name) {
  const value = flags.get(name)?.at(-1)
  if (flags.has(name) && value === undefined) throw new Failure(EXIT.usage, needsValue(name))
  flags.delete(name)
  return value instanceof Raw ? JSON.stringify(value.value) : value
}

const needsValue = (name) => `--${name} needs a value`

/** Converts flags to parameters. The type of a value is that of its field: a string stays a string, even if it looks like a number. */
export function toParams(flags, fields, body) {
  const params = body === undefined ? {} : { body }
  for (const [name, values] of flags) {
    const path = name.startsWith('body.') ? name.split('.') : [name]
    const field = fieldAt(fields, path)
    put(params, path, toValue(name, values, field), fields)
  }
  return params
}

/** The field at a path; numbers in it are indexes of an array. */
function fieldAt({ params, body }, path) {
  if (path[0] !== 'body' || path.length === 1) return params.find(({ name }) => name === path[0])
  let field
  let level = body
  for (const part of path.slice(1)) {
    if (field?.list && isIndex(part)) {
      field = { ...field, list: false }
      continue
    }
    field = level?.find(({ name }) => name === part)
    level = field?.fields
  }
  return field
}

const isIndex = (part) => /^\d+$/.test(part)

function put(params, path, value, fields) {
  let target = params
  for (const [at, part] of path.entries()) {
    if (typeof target !== 'object' || (Array.isArray(target) && !isIndex(part)))
      throw new Failure(
        EXIT.usage,
        `--${path.join('.')}: ${path.slice(0, at).join('.')} has no fields`,
      )
    if (at === path.length - 1) {
      target[part] = value
      return
    }
    const isList = at > 0 && isIndex(path[at + 1]) && fieldAt(fields, path.slice(0, at + 1))?.list
    // Without a prototype, so that names such as `__proto__` are ordinary keys.
    if (!Object.hasOwn(target, part)) target[part] = isList ? [] : Object.create(null)
    target = target[part]
  }
}

function toValue(name, values, field) {
  const read = values.map((value) => {
    if (value instanceof Raw) return value.value
    if (value !== undefined) return field ? toType(value, field, name) : value
    if (field?.type === 'boolean' && !field.list) return true
    throw new Failure(EXIT.usage, needsValue(name))
  })
  if (read.length > 1) return read.flat()
  const isOne = !field?.list || Array.isArray(read[0]) || isByName(read[0], field)
  return isOne ? read[0] : read
}

/** Whether a value is custom fields by name, such as `{ lead_score: 7 }`, and not an item of their array. */
function isByName(value, { name, fields = [] }) {
  if (name !== 'customFields' || typeof value !== 'object' || value === null) return false
  return !Object.keys(value).every((key) => fields.some((field) => field.name === key))
}

function toType(text, { type, list, fields, map }, name) {
  if (type === 'file') return toFile(text, name)
  const wanted = (value) =>
    (list && Array.isArray(value)) ||
    (fields || map || type === 'object' || type === 'any'
      ? typeof value === 'object' && value !== null
      : /^(number|integer)\b/.test(type)
        ? typeof value === 'number'
        : type === 'boolean' && typeof value === 'boolean')
  try {
    const value = JSON.parse(text)
    return wanted(value) ? value : text
  } catch {
    return text
  }
}

/** The local file of a value such as `@path`. */
function toFile(text, name) {
  const path = text.replace(/^@/, '')
  try {
    return new File([fs.readFileSync(path)], basename(path))
  } catch (error) {
    throw new Failure(EXIT.usage, `--${name}: ${path} cannot be read: ${error.message}`)
  }
}
