// Every list of the catalogue, walked through three full pages and an empty one against the sandbox.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient, describe, operations, ready } from 'leadbridge'
import { createSandbox } from 'leadbridge/sandbox'

await ready()

const SIZE = 2
const NOON = Date.parse('2026-03-02T12:00:00Z')

/** The kinds that areas with rules of their own keep their records by; all others are kept by the path. */
const KINDS = {
  'contacts.list': 'contact',
  'contacts.search': 'contact',
  'contacts.listByBusiness': 'contact',
  'locations.search': 'locations',
  'locations.searchTasks': 'task',
  'users.search': 'users',
  'users.filterByEmail': 'users',
  'conversations.search': 'conversations',
  'conversations.listMessages': 'conversations/messages',
  'conversations.exportMessages': 'conversations/messages',
  'opportunities.search': 'opportunities',
  'opportunities.searchAdvanced': 'opportunities',
  'calendars.listAppointmentNotes': 'calendars/appointments/notes',
  'associations.listRelations': 'associations/relations',
  'blogs.listPosts': 'blogs/posts',
}

/**
 * Lists that this does not walk: events and bookings are found by time, people and accounts by what they are, and the
 * sandbox keeps no resources of calendars, subscriptions and pushes of snapshots.
 */
const OTHERS = `calendars.listAppointmentNotes
  calendars.listBlockedSlots
  calendars.listEvents
  calendars.listNotifications
  calendars.listResources
  calendars.listServiceBookings
  locations.search
  saas.listSaasLocations
  saas.listSaasLocationsOld
  snapshots.getPushStatus
  users.filterByEmail`.split(/\s+/)

/** Of v2 alone: v3 pages by a token that the table does not have yet. */
const OF_V2 = ['oauth.listInstalledLocations']

/** A value of a field, as simple as can be. */
function sample({ name, type, words, list, map, fields }) {
  if (list) return [sample({ name, type, words, map, fields })]
  if (name === 'skip' || name === 'offset') return /string/.test(type) ? '0' : 0
  if (words) return words[0]
  if (fields) return required(fields)
  if (/^(number|integer|numeric)/.test(type)) return 1
  if (/^boolean/.test(type)) return true
  if (/^(time)/.test(type)) return new Date(NOON).toISOString()
  if (/^(date|day)/.test(type)) return '2026-03-02'
  if (/^email/.test(type)) return 'ada@example.com'
  if (/^(url)/.test(type)) return 'https://example.com'
  if (/^\{|^object/.test(type)) return {}
  return name === 'altType' ? 'location' : 'x'
}

const required = (fields) =>
  Object.fromEntries(
    fields.filter((field) => field.required).map((field) => [field.name, sample(field)]),
  )

/** The parameters of a first page of two. */
function paramsOf(id, version, own) {
  const { params, body = [] } = describe(id, { version })
  const fields = Array.isArray(body) ? body : []
  const isOwn = ({ name }) => ['locationId', 'companyId', 'altId', 'altType'].includes(name)
  const size = (all) => all.find(({ name }) => ['pageLimit', 'pageSize', 'limit'].includes(name))
  const given = {
    ...required(params.filter((field) => !isOwn(field) || field.in === 'path')),
    ...own.params,
  }
  for (const { name } of params)
    if (name === 'locationId' || name === 'location_id') given[name] = 'loc_sandbox'
    else if (name === 'companyId') given[name] = 'company_sandbox'
  const ofQuery = size(params)
  const least = ({ type }) => Math.max(SIZE, Number(/\((\d+)\.\./.exec(type)?.[1] ?? 0))
  const valueOf = (field) =>
    /string|numeric/.test(field.type) ? String(least(field)) : least(field)
  if (ofQuery) given[ofQuery.name] = valueOf(ofQuery)
  if (fields.length > 0) {
    given.body = required(fields.filter((field) => !isOwn(field)))
    const ofBody = size(fields)
    if (ofBody) given.body[ofBody.name] = valueOf(ofBody)
  }
  const sized = ofQuery ?? size(fields)
  return { given, sized: Boolean(sized), size: sized ? least(sized) : SIZE }
}

/** A sandbox with `count` records that the list shows. */
async function world(row, version, count) {
  const sandbox = await createSandbox({ clock: () => NOON, limits: { burst: 10000 } })
  const { location, company } = sandbox
  const kind =
    KINDS[row.id] ??
    row[version].path
      .split('/')
      .filter((part) => part && !part.startsWith('{'))
      .join('/')
  const lines = []
  const put = (kind, id, record) => lines.push(JSON.stringify({ kind, id, record }))
  const at = (index) => new Date(NOON - index * 60_000).toISOString()
  for (let index = 0; index < count; index++) {
    const id = `record_${index}`
    put(kind, id, {
      id,
      _id: id,
      locationId: location,
      companyId: company,
      name: `Number ${index}`,
      title: `Number ${index}`,
      email: `n${index}@example.com`,
      dateAdded: at(index),
      createdAt: at(index),
      updatedAt: at(index),
      lastMessageDate: at(index),
      conversationId: 'x',
      contactId: 'x',
      businessId: 'x',
      blogId: 'x',
      calendarId: 'x',
      knowledgeBaseId: 'x',
      snapshotId: 'x',
      userId: 'x',
      appointmentId: 'x',
      firstEntity: 'x',
      firstRecordId: 'x',
      status: 'open',
      locationIds: [location],
    })
  }
  for (const parent of [
    'calendars',
    'calendars/events/appointments',
    'snapshots',
    'knowledge-bases',
  ])
    if (parent !== kind) put(parent, 'x', { id: 'x', locationId: location, calendarId: 'x' })
  put('conversations', 'x', { id: 'x', locationId: location, contactId: 'x' })
  if (kind !== 'contact')
    put('contact', 'x', { id: 'x', locationId: location, email: 'x@example.com' })
  assert.equal(sandbox.replay(lines.join('\n')), 0)
  const token =
    row.tokens.some((one) => /agency/i.test(one)) &&
    !row.tokens.some((one) => /location/i.test(one))
      ? sandbox.agencyToken
      : sandbox.token
  const client = createClient({
    token,
    location,
    company,
    fetch: sandbox.fetch,
    version,
    retries: 0,
  })
  return { sandbox, client }
}

const keyOf = (item) => item?.id ?? item?._id ?? JSON.stringify(item)

for (const version of ['v2', 'v3']) {
  for (const row of operations.filter(
    (row) =>
      row.pages &&
      row[version] &&
      !OTHERS.includes(row.id) &&
      !(version === 'v3' && OF_V2.includes(row.id)),
  )) {
    test(`${row.id} in ${version} gives every item once`, async () => {
      const { given, sized, size } = paramsOf(row.id, version, {})
      const count = 3 * size
      const { client, sandbox } = await world(row, version, count)
      const [area, name] = row.id.split('.')
      const sizes = []
      const items = []
      for await (const page of client[area][name](given).pages()) {
        sizes.push(page.items.length)
        items.push(...page.items)
        assert.ok(sizes.length < 20, `it does not end: ${sandbox.requests.at(-1).url}`)
      }
      const said = `${sizes} ${sandbox.requests.at(-1)?.method} ${sandbox.requests.at(-1)?.url} ${sandbox.requests.at(-1)?.answer.slice(0, 300)}`
      // A new account has a few records of its own.
      assert.ok(items.length >= count, said)
      // Some answers have nothing that tells their items apart: then there are as many as there should be.
      if (items.some((item) => item?.id ?? item?._id))
        assert.equal(new Set(items.map(keyOf)).size, items.length, said)
      else assert.equal(items.length, count, said)
      if (row.pages.by !== 'once' && sized) assert.ok(sizes.length >= 3, said)
    })
  }
}

test('a server that ignores where to go on is found out', async () => {
  const { token, location } = await createSandbox()
  const page = () => Response.json({ contacts: [{ id: 'a' }, { id: 'b' }], count: 9 })
  const client = createClient({ token, location, fetch: async () => page() })
  const all = async () => {
    for await (const contact of client.contacts.listByBusiness({ businessId: 'b', limit: '2' }))
      assert.ok(contact.id)
  }
  await assert.rejects(all, { code: 'repeated_cursor' })
})
