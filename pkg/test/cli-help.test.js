// What the command line finds and explains.

import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { check, describe, operations } from 'leadbridge'
import { find } from '../bin/catalogue.js'
import { readFlags, toParams } from '../bin/flags.js'
import { argumentsOf, commandOf } from '../bin/help.js'
import { table } from '../bin/operations.js'
import { colourJson, isColoured } from '../bin/terminal.js'
import { exampleOf } from '../../www/explorer/example.js'
import { entryOf, search } from '../../www/explorer/search.js'
import { call, run, server } from './cli-process.js'

test('in a pipe, each operation is one line with id, method, path and summary', async () => {
  const { code, lines } = await run(['operations'])
  assert.equal(code, 0)
  assert.equal(lines.length, operations.length)
  for (const line of lines)
    assert.match(line, /^[a-zA-Z]+\.\w+\t(GET|POST|PUT|PATCH|DELETE)\t\/\S*\t.+$/)
})

test('a search matches all words in any case and lists an exact match first', async () => {
  const ids = async (...words) =>
    (await run(['operations', ...words])).lines.map((line) => line.split('\t')[0])
  assert((await ids('TAGS', 'contacts')).includes('contacts.addTags'))
  assert(!(await ids('tags', 'contacts')).includes('contacts.get'))
  assert.deepEqual((await ids('contacts.get')).slice(0, 1), ['contacts.get'])
  assert.deepEqual((await ids('get', 'contact')).slice(0, 1), ['contacts.get'])
  assert.deepEqual(await ids('/contacts/upsert'), ['contacts.upsert'])
})

test('operations --json prints the rows of the catalogue', async () => {
  const { out } = await run(['operations', '--json'])
  assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify([...operations])))
  const inV3 = JSON.parse((await run(['operations', '--json', '--v3'])).out)
  assert(inV3.length > 0 && inV3.every(({ v3 }) => v3))
  assert(!inV3.some(({ id }) => id === 'contacts.list'), 'it is in v2 only')
})

test('a search finds what the explorer finds, also with misspellings and synonyms', async () => {
  for (const [words, id] of [
    ['contcts serch', 'contacts.search'],
    ['opurtunity', 'opportunities.get'],
    ['send sms', 'conversations.sendMessage'],
    ['delete pipeline', 'opportunities.listPipelines'],
    ['whatsapp', 'conversations.sendMessage'],
    ['crete contcat', 'contacts.create'],
    ['custum feild', 'customFields.get'],
    ['Find Contact', 'contacts.findDuplicate'],
  ]) {
    const { code, lines, err } = await run(['operations', ...words.split(' ')])
    assert.equal(code, 0, words)
    const ids = lines.map((line) => line.split('\t')[0])
    assert(ids.slice(0, 3).includes(id), `${words}: ${ids.slice(0, 3)}`)
    const entries = operations.map(entryOf)
    const { found, whole } = search(entries, words)
    assert.deepEqual(
      ids,
      found.map(({ row }) => row.id),
    )
    assert.equal(err === '', whole, words)
  }
})

test('searching for a scope finds the operations that need it', async () => {
  for (const scope of ['contacts.write', 'locations/tags.write', 'Contacts.Readonly']) {
    const { lines } = await run(['operations', scope])
    const needing = operations.filter(({ scopes }) => scopes.includes(scope.toLowerCase()))
    assert(needing.length > 0)
    assert.deepEqual(
      lines.map((line) => line.split('\t')[0]),
      needing.map(({ id }) => id),
    )
  }
  // The beginning of a scope finds at least the same operations.
  const { lines } = await run(['operations', 'locations/tags.wri'])
  assert(lines.some((line) => line.startsWith('locations.createTag')))
})

test('a search without a match exits with 3', async () => {
  const { code, out, err } = await run(['operations', 'qqqqqqqqqqqq'])
  assert.equal(code, 3)
  assert.equal(out, '')
  assert.match(err, /no operation matches qqqqqqqqqqqq/)
})

test('the help of an area lists its operations', async () => {
  for (const area of ['contacts', 'customFields', 'custom fields', 'custom-fields']) {
    const { code, lines } = await run(['help', area])
    assert.equal(code, 0, area)
    const own = operations.filter(
      (row) => row.area.toLowerCase() === area.toLowerCase().replace(/\W/, ''),
    )
    assert.deepEqual(
      lines.map((line) => line.split('\t')[0]),
      own.map(({ id }) => id),
    )
  }
  const inV3 = JSON.parse((await run(['help', 'contacts', '--json', '--version', 'v3'])).out)
  assert(inV3.length > 20 && inV3.every(({ area, v3 }) => area === 'contacts' && v3))
})

test('a method that only the JavaScript client has is refused, with the operations to call instead', async () => {
  for (const args of [
    ['help', 'Find Contact'],
    ['help', 'contacts.find'],
    ['call', 'Find Contact', '--email', 'ada@example.com'],
  ]) {
    const { code, err } = await run(args)
    assert.equal(code, 3)
    assert.match(err, /contacts\.findDuplicate --email X or --number X, or contacts\.get/)
  }
})

test('on a terminal the table of operations is aligned and fits the width', () => {
  const lines = [
    { id: 'a.b', method: 'GET', path: '/a', summary: 'What it does, in so many words.' },
    { id: 'a.longer', method: 'DELETE', path: `/a/${'x'.repeat(90)}`, summary: 'Short.' },
  ]
  for (const width of [60, 80, 120, 200])
    for (const line of table(lines, width, false)) assert(line.length <= width, `${width}: ${line}`)
  const [first, second] = table(lines, 120, false)
  assert.equal(first.indexOf('GET'), second.indexOf('DELETE'))
  assert.equal(first.indexOf('What'), second.indexOf('Short'))
  assert.match(table(lines, 120, true)[0], /\x1b\[2mWhat/)
})

test('output is coloured only on a terminal that supports colours', () => {
  const terminal = { isTTY: true }
  assert.equal(isColoured(terminal, {}), true)
  assert.equal(isColoured(terminal, { NO_COLOR: '1' }), false)
  assert.equal(isColoured(terminal, { TERM: 'dumb' }), false)
  assert.equal(isColoured({}, {}), false)
  const json = JSON.stringify({ 'a: "b"': [1, -2.5e9, 'x: 1, true', null, true] }, null, 2)
  assert.equal(colourJson(json).replaceAll(/\x1b\[\d+m/g, ''), json)
  assert(colourJson(json).includes('\x1b[32m"x: 1, true"\x1b[0m'))
})

test('every command has a help text, and the general help lists the exit codes', async () => {
  const { code, out } = await run(['--help'])
  assert.equal(code, 0)
  for (const expected of [
    'leadbridge operations',
    'leadbridge call',
    'leadbridge sandbox',
    'Exit codes',
  ])
    assert(out.includes(expected), expected)
  assert.match((await run(['call', '--help'])).out, /--dry-run/)
  assert.match((await run(['operations', '-h'])).out, /--v3/)
  for (const [command, expected] of [
    ['call', /--insecure/],
    ['demo', /a site with a form.*\n[^]*--port/],
    ['help', /help <operation>/],
    ['operations', /--v3/],
    ['sandbox', /--no-limits[^]*--www/],
  ]) {
    const { out } = await run([command, '--help'].slice(command === 'help' ? 1 : 0))
    if (command !== 'help') {
      assert.match(out, expected)
      assert.equal((await run(['help', command])).out, out, command)
    }
  }
})

test('a help text that contains the token of the sandbox is printed as it is', async () => {
  const env = { LEADBRIDGE_TOKEN: 'pit-sandbox' }
  const texts = [['--help'], ['help', 'sandbox'], ['sandbox', '--help']]
  for (const args of texts) assert.match((await run(args, { env })).out, /token is pit-sandbox/)
  const { code, err } = await run(['pit-sandbox'], { env })
  assert.equal(code, 2)
  assert.match(err, /^leadbridge: there is no command …\n\n[^]* the token is pit-sandbox\n/)
  const json = JSON.parse((await run(['pit-sandbox', '--json'], { env })).err)
  assert.deepEqual(json, { error: { code: 'usage', message: 'there is no command …' } })
})

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url)))
  for (const flag of ['--version', '-v']) {
    const { code, out } = await run([flag])
    assert.deepEqual([code, out], [0, `${version}\n`])
  }
})

test('the help of an operation lists each field with its type, its description and whether it is required', async () => {
  const { code, lines } = await run(['help', 'contacts.createTask'])
  assert.equal(code, 0)
  const line = (start) => lines.find((one) => one.trim().startsWith(start)) ?? assert.fail(start)
  assert.match(line('--contactId'), /required +Identifier of the contact\./)
  assert.match(line('--body.title'), /string, required/)
  assert.match(line('--body.completed'), /boolean/)
  assert.match(line('Request'), /POST \/contacts\/\{contactId\}\/tasks/)
  assert.match(line('npx leadbridge call contacts.createTask'), /--contactId contact_1/)
  const search = (await run(['help', 'search contacts'])).out
  assert.match(search, /--body\.pageLimit +integer, filled in: 100/)
  assert.match(search, /--body\.sort\.0\.direction +asc\|desc, required/)
  const json = JSON.parse((await run(['help', 'contacts.create', '--json'])).out)
  assert.equal(json.body.find(({ name }) => name === 'firstName').comment, 'Given name.')
  assert.match((await run(['help', 'contacts.get', '--version', 'v3'])).out, /Version header +v3/)
  const unknown = await run(['help', 'contcts.get'])
  assert.equal(unknown.code, 3)
  assert.match(unknown.err, /did you mean contacts\.get\?/)
  assert.equal((await run(['help', 'contacts.list', '--version', 'v3'])).code, 3)
  assert.equal((await run(['help', 'contacts.get', 'more'])).code, 2)
})

/** Operations whose body is one of several kinds; an example does not choose a kind. */
const ONE_OF_SEVERAL = [
  ...['adPublishing.createLinkedinForm', 'adPublishing.upsertGoogleAssets'],
  ...['calendars.createNotification', 'socialPlanner.attachPlatformAccount'],
  ...['conversationAi.createAgentAction', 'conversationAi.updateAgentAction'],
  ...['voiceAi.createAction', 'voiceAi.updateAction'],
]

test('the example command of every operation passes its check', () => {
  for (const row of operations) {
    if (ONE_OF_SEVERAL.includes(row.id)) continue
    for (const version of ['v2', 'v3'].filter((name) => row[name])) {
      const described = describe(row.id, { version })
      const args = argumentsOf(row, version, exampleOf(row, described))
      const { flags } = readFlags(args, [])
      flags.delete('version')
      // The file that an example names does not exist.
      const files = [...flags].filter(([, [value]]) => value === '@photo.png').map(([name]) => name)
      for (const name of files) flags.delete(name)
      const params = toParams(flags, described)
      const isFilled = ({ path, code }) =>
        code === 'missing' && (/(companyId|pageLimit)$/.test(path) || files.includes(path))
      const problems = check(row.id, params, { version, location: 'loc_1' })
      assert.deepEqual(
        problems.filter((problem) => !isFilled(problem)),
        [],
        `${row.id} ${args}`,
      )
    }
  }
  const row = operations.find(({ id }) => id === 'contacts.createNote')
  const command = commandOf(row, 'v2', { contactId: 'c_1', body: { body: "it's $HOME" } })
  assert.equal(
    command,
    String.raw`npx leadbridge call contacts.createNote --contactId c_1 --body.body 'it'\''s $HOME'`,
  )
})

test('examples contain dates, keys and types that the API accepts', async () => {
  const example = (id) => exampleOf(find(operations, id), describe(id))
  assert.equal(example('locations.createCustomField').body.dataType, 'TEXT')
  for (const id of ['locations.createCustomField', 'users.create', 'objects.create']) {
    const sent = argumentsOf(find(operations, id), 'v2', example(id))
    const isAgency = find(operations, id).tokens.every((kind) => kind.startsWith('Agency'))
    const env = isAgency ? { LEADBRIDGE_TOKEN: server.sandbox.agencyToken } : {}
    const { code, err } = await run(['call', id, ...sent, '--company', 'company_sandbox'], { env })
    assert.equal(code, 0, `${id}: ${err}`)
  }
  const { startTime, endTime } = example('calendars.listEvents')
  assert(Number(startTime) < Number(endTime))
  const { out } = await run(['help', 'calendars.getFreeSlots'])
  const [, command] = /^ +npx leadbridge (call .*)/m.exec(out)
  const args = command.replace('calendar_1', 'calendar_sandbox').split(' ')
  const slots = await run(args)
  assert.equal(slots.code, 0, `${args}: ${slots.err}`)
  assert(
    Object.keys(JSON.parse(slots.out)).some((day) => /^2030-01-0\d$/.test(day)),
    slots.out,
  )
  for (const row of operations)
    for (const version of ['v2', 'v3'].filter((name) => row[name])) {
      const text = JSON.stringify(exampleOf(row, describe(row.id, { version })))
      assert.doesNotMatch(text, /"(\w*([Dd]ate|[Tt]ime|dataType|Url))":"example"/, row.id)
    }
})
