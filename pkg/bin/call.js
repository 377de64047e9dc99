// leadbridge call: calls an operation.
import fs from 'node:fs'
import { buffer as bytesOf } from 'node:stream/consumers'
import { createClient, describe } from 'leadbridge'
import { dryRun, start } from '../www/explorer/dry.js'
import { catalogue, find, unknownOperation } from './catalogue.js'
import { readFlags, take, toParams } from './flags.js'
import { EXIT, Failure, print, toJson } from './terminal.js'

export const CALL_HELP = `leadbridge call <operation> [--parameter value …]   one operation, by id (contacts.get) or name ("Get Contact")

  --contactId X        any parameter of the operation; also --contactId=X
  --body JSON          the body; @file reads a file, - reads stdin
  --body.field value   one field of the body; a.b for nested fields, repeated for an array; @path in a file field
  --body.field:=JSON   a field as JSON: null, a number, an array
  --all                prints every item of a list, one JSON line each; without it only the first page
  --dry-run            prints the request and sends nothing; needs no token
  --json               the response on one line
  --version v3         default v2, if the operation has it
  --location L         the location; default LEADBRIDGE_LOCATION
  --company C          the company; default LEADBRIDGE_COMPANY
  --country GB         the country of national phone numbers
  --base-url URL       the server; default LEADBRIDGE_URL
  --insecure           allows http: for a base URL on another machine, in a network that you trust

leadbridge help contacts.create lists the fields of an operation. With --json, an error is one line of JSON, too.
The token is read from LEADBRIDGE_TOKEN only, because every process can see a command line.`

const SWITCHES = ['json', 'all', 'dry-run', 'insecure', 'help']

export async function callOperation(args) {
  const { flags, words } = readFlags(args, SWITCHES)
  if (flags.has('help')) return print(CALL_HELP)
  if (words.length === 0) throw new Failure(EXIT.usage, 'call needs an operation', CALL_HELP)
  const rows = await catalogue()
  const row = find(rows, words[0])
  if (!row) throw unknownOperation(rows, words[0])
  if (words.length > 1)
    throw new Failure(EXIT.usage, `unexpected argument ${words[1]}: parameters are --name value`)
  const [compact, all, dry, insecure] = SWITCHES.map((name) => flags.delete(name))
  if (all && !row.pages) throw new Failure(EXIT.usage, `${row.id} is not a list: remove --all`)
  const options = { ...clientOptions(flags, row), ...(insecure && { insecure }) }
  const body = await readBody(take(flags, 'body'))
  const params = toParams(flags, describe(row.id, { version: options.version }), body)
  if (dry) {
    const { request, lookup } = await dryRun(createClient, row, params, options)
    // To stderr, so that the JSON can be piped.
    if (lookup)
      console.error(
        `leadbridge: the call first reads the ids and types of the custom fields (GET ${lookup}); a dry run does not`,
      )
    return print(toJson(request, { compact }))
  }
  const { LEADBRIDGE_TOKEN: token } = process.env
  if (!token) throw new Failure(EXIT.usage, 'the token is missing: set LEADBRIDGE_TOKEN')
  const client = createClient({ ...options, token })
  if (all) {
    for await (const item of start(client, row, params))
      await print(toJson(item, { compact: true }))
  } else await print(toJson(await start(client, row, params), { compact }))
}

function clientOptions(flags, row) {
  const { LEADBRIDGE_COMPANY, LEADBRIDGE_LOCATION, LEADBRIDGE_URL } = process.env
  // The flag is the parameter, if the operation has one of this name.
  const isParameter = row.params.some(({ name }) => name === 'version')
  const version = (isParameter ? undefined : take(flags, 'version')) ?? (row.v2 ? 'v2' : 'v3')
  if (!['v2', 'v3'].includes(version)) throw new Failure(EXIT.usage, '--version must be v2 or v3')
  const baseUrl = take(flags, 'base-url') || LEADBRIDGE_URL || undefined
  if (baseUrl && !/^https?:$/.test(URL.canParse(baseUrl) && new URL(baseUrl).protocol))
    throw new Failure(EXIT.usage, 'the base URL must begin with https:// or http://')
  const location = take(flags, 'location') || LEADBRIDGE_LOCATION || undefined
  const company = take(flags, 'company') || LEADBRIDGE_COMPANY || undefined
  const takesCountry = row.params.some(({ name }) => name === 'country')
  const country = takesCountry ? undefined : take(flags, 'country')
  return { version, baseUrl, location, company, country }
}

/** Decodes UTF-8, or UTF-16 with a byte order mark, which Windows writes. */
function decode(bytes) {
  const [one, two] = bytes
  const encoding =
    one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

async function readBody(flag) {
  if (flag === undefined) return undefined
  const source =
    flag === '-' ? 'the body on stdin' : flag.startsWith('@') ? flag.slice(1) : '--body'
  let json = flag
  try {
    if (flag === '-') json = decode(await bytesOf(process.stdin))
    else if (flag.startsWith('@')) json = decode(fs.readFileSync(flag.slice(1)))
  } catch (error) {
    throw new Failure(EXIT.usage, `${source} cannot be read: ${error.message}`)
  }
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Failure(EXIT.usage, `${source} is not JSON: ${error.message}`)
  }
}
