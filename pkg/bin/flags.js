// Arguments, read without knowing their names: an operation has its own.
import fs from 'node:fs'
import { basename } from 'node:path'
import { EXIT, Failure } from './terminal.js'

/** A value that is written as JSON, whatever the field takes. */
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
 * `--name value`, `--name=value`, `--name:=json` and words. Flags are kept in order, each with all its values; a switch
 * takes none, and a name at the end or before another flag has `undefined`.
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
      // A token among the arguments is read by every process of the machine, and kept by the shell.
      if (/^(access-?)?token$/i.test(name))
        throw new Failure(
          EXIT.usage,
          'a token on a command line is seen by every process: set LEADBRIDGE_TOKEN instead',
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

/** Takes a flag out: its last value, or undefined where it was not given. */
export function take(flags, name) {
  const value = flags.get(name)?.at(-1)
  if (flags.has(name) && value === undefined) throw new Failure(EXIT.usage, needsValue(name))
  flags.delete(name)
  return value instanceof Raw ? JSON.stringify(value.value) : value
}

const needsValue = (name) => `--${name} needs a value`

/**
 * The parameters that flags stand for. What a value means is decided by the field: text stays text, also where it looks
 * like a number.
 */
export function toParams(flags, fields, body) {
  const params = body === undefined ? {} : { body }
  for (const [name, values] of flags) {
    const path = name.startsWith('body.') ? name.split('.') : [name]
    const field = fieldAt(fields, path)
    put(params, path, toValue(name, values, field), fields)
  }
  return params
}

/** The field of a path; parts that are numbers count the items of a list. */
function fieldAt({ params, body }, path) {
  if (path[0] !== 'body' || path.length === 1) return params.find(({ name }) => name === path[0])
  let field
  let level = body
  for (const part of path.slice(1)) {
    if (field?.list && isIndex(part)) {
      // An item is what the list is of.
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
    // Without a prototype, so that no name reaches one.
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
  return field?.list && !Array.isArray(read[0]) ? read : read[0]
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

/** A file of this machine, written `@path`. */
function toFile(text, name) {
  const place = text.replace(/^@/, '')
  try {
    return new File([fs.readFileSync(place)], basename(place))
  } catch (error) {
    throw new Failure(EXIT.usage, `--${name}: ${place} cannot be read: ${error.message}`)
  }
}
