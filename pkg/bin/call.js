// leadbridge call: one operation, from the command line.
import fs from 'node:fs'
import { buffer as bytesOf } from 'node:stream/consumers'
import { createClient, describe } from 'leadbridge'
import { dryRun, start } from '../www/explorer/dry.js'
import { catalogue, find, unknownOperation } from './catalogue.js'
import { readFlags, take, toParams } from './flags.js'
import { EXIT, Failure, print, toJson } from './terminal.js'

export const CALL_HELP = `leadbridge call <operation> [--parameter value …]   one operation, by id (contacts.get) or name ("Get Contact")

  --contactId X        any parameter of the operation; also --contactId=X
  --body JSON          the body; @file reads a file, - reads what is piped in
  --body.field value   one field of the body; dotted for inner ones, repeated for a list; @path for a file
  --body.field:=JSON   the same as JSON: null, a number, a list
  --all                every item of a list, one JSON line each; without it a list gives its first page
  --dry-run            print the request and send nothing; needs no token
  --json               the response on one line
  --version v3         v2 unless said, or where there is only v3
  --location L         the location; LEADBRIDGE_LOCATION unless said
  --company C          the company; LEADBRIDGE_COMPANY unless said
  --country GB         where national phone numbers are read
  --base-url URL       the server; LEADBRIDGE_URL unless said
  --insecure           lets a base URL on another machine begin with http:, for a network that you trust

leadbridge help contacts.create lists the fields of an operation. With --json, an error is one line of JSON, too.
The token is read from LEADBRIDGE_TOKEN only: what is on a command line is seen by every process.`

const SWITCHES = ['json', 'all', 'dry-run', 'insecure', 'help']

export async function callOperation(args) {
  const { flags, words } = readFlags(args, SWITCHES)
  if (flags.has('help')) return print(CALL_HELP)
  if (words.length === 0) throw new Failure(EXIT.usage, 'call needs an operation', '', CALL_HELP)
  const rows = await catalogue()
  const row = find(rows, words[0])
  if (!row) throw unknownOperation(rows, words[0])
  if (words.length > 1)
    throw new Failure(EXIT.usage, `${words[1]} is too much: parameters are --name value`)
  const [compact, all, dry, insecure] = SWITCHES.map((name) => flags.delete(name))
  if (all && !row.pages) throw new Failure(EXIT.usage, `${row.id} is not a list: leave --all out`)
  const options = { ...clientOptions(flags, row), ...(insecure && { insecure }) }
  const body = await readBody(take(flags, 'body'))
  const params = toParams(flags, describe(row.id, { version: options.version }), body)
  if (dry) {
    const { request, lookup } = await dryRun(createClient, row, params, options)
    // Beside the JSON, so that it can be piped.
    if (lookup)
      console.error(
        `leadbridge: custom fields are given by name: the call first reads their ids and types (GET ${lookup}), which are not known here`,
      )
    return print(toJson(request, { compact }))
  }
  const { LEADBRIDGE_TOKEN: token } = process.env
  if (!token) throw new Failure(EXIT.usage, 'there is no token: set LEADBRIDGE_TOKEN')
  const client = createClient({ ...options, token })
  if (all) {
    for await (const item of start(client, row, params))
      await print(toJson(item, { compact: true }))
  } else await print(toJson(await start(client, row, params), { compact }))
}

function clientOptions(flags, row) {
  const { LEADBRIDGE_COMPANY, LEADBRIDGE_LOCATION, LEADBRIDGE_URL } = process.env
  // An operation may have a parameter of this name; then the flag is the parameter.
  const isParameter = row.params.some(({ name }) => name === 'version')
  const version = (isParameter ? undefined : take(flags, 'version')) ?? (row.v2 ? 'v2' : 'v3')
  if (!['v2', 'v3'].includes(version)) throw new Failure(EXIT.usage, '--version is v2 or v3')
  const baseUrl = take(flags, 'base-url') || LEADBRIDGE_URL || undefined
  if (baseUrl && !/^https?:$/.test(URL.canParse(baseUrl) && new URL(baseUrl).protocol))
    throw new Failure(EXIT.usage, 'the base URL must begin with https:// or http://')
  const location = take(flags, 'location') || LEADBRIDGE_LOCATION || undefined
  const company = take(flags, 'company') || LEADBRIDGE_COMPANY || undefined
  // Where an operation has a parameter of this name, the flag is the parameter.
  const takesCountry = row.params.some(({ name }) => name === 'country')
  const country = takesCountry ? undefined : take(flags, 'country')
  return { version, baseUrl, location, company, country }
}

/** Text with or without a byte order mark, which Windows writes: UTF-8, or UTF-16 where the mark says so. */
function decoded(bytes) {
  const [one, two] = bytes
  const encoding =
    one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

async function readBody(given) {
  if (given === undefined) return undefined
  const what =
    given === '-' ? 'the body on stdin' : given.startsWith('@') ? given.slice(1) : '--body'
  let json = given
  try {
    if (given === '-') json = decoded(await bytesOf(process.stdin))
    else if (given.startsWith('@')) json = decoded(fs.readFileSync(given.slice(1)))
  } catch (error) {
    throw new Failure(EXIT.usage, `${what} cannot be read: ${error.message}`)
  }
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Failure(EXIT.usage, `${what} is not JSON: ${error.message}`)
  }
}
