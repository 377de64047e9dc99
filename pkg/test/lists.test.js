// Every list of the catalogue, read from the sandbox: three full pages, then an empty one if no response marks the end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient, describe, operations, ready } from 'leadbridge'
import { createSandbox } from 'leadbridge/sandbox'

await ready({ areas: 'all' })

const SIZE = 2
const NOON = Date.parse('2026-03-02T12:00:00Z')
/** Items on a page of the sandbox if the request has no parameter for it. */
const DEFAULT_SIZE = 20

/** The kinds of records in areas with rules of their own; in all others the kind is the path. */
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
  'calendars.listBlockedSlots': 'calendars/events/block-slots',
  'calendars.listEvents': 'event',
  'calendars.listNotifications': 'calendars/notifications',
  'calendars.listResources': 'calendars/resources/equipments',
  'associations.listRelations': 'associations/relations',
  'blogs.listPosts': 'blogs/posts',
}

/**
 * Lists whose last full page is marked as the last: `hasMore` or `nextPage` is false, or there is no cursor for another
 * page. Lists with page tokens end in the same way. All others end with an empty page.
 */
const MARK_THEIR_END = [
  'calendars.listAppointmentNotes',
  'contacts.list',
  'conversations.exportMessages',
  'conversations.listMessages',
  'knowledgeBase.list',
  'knowledgeBase.listFaqs',
  'opportunities.search',
]

/** Parameters without which a list does not contain the seeded records. */
const PARAMS = {
  'calendars.listBlockedSlots': () => ({ calendarId: 'x', ...DAY }),
  'calendars.listEvents': () => ({ calendarId: 'x', ...DAY }),
  'calendars.listServiceBookings': () => DAY,
  'users.filterByEmail': (count) => ({
    body: { emails: Array.from({ length: count }, (_, index) => emailOf(index)).join(',') },
  }),
}
const DAY = { startTime: String(NOON - 86_400_000), endTime: String(NOON + 86_400_000) }

/** Lists that contain more for an agency token than for a location token. */
const FOR_AGENCY = ['locations.search']

const emailOf = (index) => `n${index}@example.com`

/** A simple valid value of a field. */
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

/** The parameters of a first page, its number of items, and the kind of cursor (`by`). */
function paramsOf(id, version) {
  const { params, body = [], pages } = describe(id, { version })
  const fields = Array.isArray(body) ? body : []
  const isOwn = ({ name }) => ['locationId', 'companyId', 'altId', 'altType'].includes(name)
  const size = (all) => all.find(({ name }) => /^(pageL\w+|pageSize|limit)$/.test(name))
  const given = required(params.filter((field) => !isOwn(field) || field.in === 'path'))
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
  return { given, size: sized ? least(sized) : DEFAULT_SIZE, by: pages.by }
}

/** A sandbox with `count` records that the list contains, and a client for it. */
async function setup(row, version, count) {
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
      email: emailOf(index),
      dateAdded: at(index),
      startTime: at(index),
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
      deleted: false,
      locationIds: [location],
    })
  }
  for (const parent of ['calendars', 'event', 'snapshots', 'knowledge-bases'])
    if (parent !== kind) put(parent, 'x', { id: 'x', locationId: location, calendarId: 'x' })
  put('conversations', 'x', { id: 'x', locationId: location, contactId: 'x' })
  if (kind !== 'contact')
    put('contact', 'x', { id: 'x', locationId: location, email: 'x@example.com' })
  assert.equal(sandbox.replay(lines.join('\n')), 0)
  const takes = (name) => row.tokens.some((token) => name.test(token))
  const isAgency = FOR_AGENCY.includes(row.id) || (takes(/agency/i) && !takes(/location/i))
  const token = isAgency ? sandbox.agencyToken : sandbox.token
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

const keyOf = (item) => item?.id ?? item?._id

/** All pages of a list in an account with `count` records more than a new one has. */
async function readAll(row, version, count) {
  const { given, size, by } = paramsOf(row.id, version)
  const needed = PARAMS[row.id]?.(count) ?? {}
  const params = { ...given, ...needed }
  if (needed.body) params.body = { ...given.body, ...needed.body }
  const { client, sandbox } = await setup(row, version, count)
  const [area, name] = row.id.split('.')
  const sizes = []
  const items = []
  const last = () => sandbox.requests.at(-1)
  for await (const page of client[area][name](params).pages()) {
    sizes.push(page.items.length)
    items.push(...page.items)
    assert.ok(sizes.length < 20, `the list does not end: ${last().url}`)
  }
  assert.equal(sandbox.requests.length, sizes.length)
  return {
    sizes,
    items,
    size,
    by,
    exchange: `${last().method} ${last().url} ${last().responseBody}`,
  }
}

for (const version of ['v2', 'v3']) {
  for (const row of operations.filter((row) => row.pages && row[version])) {
    test(`${row.id} in ${version} gives every item once`, async () => {
      // A new account has a few records of its own.
      const { items: own, size, by } = await readAll(row, version, 0)
      const count = 3 * size
      const { sizes, items, exchange } = await readAll(row, version, count - own.length)
      const end = by === 'pageToken' || MARK_THEIR_END.includes(row.id) ? [] : [0]
      // Some lists have no pages in the specification.
      assert.deepEqual(sizes, by === 'once' ? [count] : [size, size, size, ...end], exchange)
      const keys = items.map(keyOf).filter(Boolean)
      // Items of some responses have no id: then only their number is checked.
      if (keys.length > 0) assert.equal(new Set(keys).size, count, exchange)
    })
  }
}

test('describe() gives the paging of a list for each version', () => {
  const pages = (id, version) => describe(id, { version }).pages
  const installed = 'oauth.listInstalledLocations'
  assert.deepEqual(pages(installed, 'v2'), { items: 'locations', by: 'skip' })
  assert.deepEqual(pages(installed, 'v3'), { items: 'items', by: 'pageToken' })
  assert.deepEqual(pages('phoneSystem.listNumbers', 'v2'), { items: 'numbers', by: 'page' })
  assert.deepEqual(pages('phoneSystem.listNumbers', 'v3'), { items: 'data.numbers', by: 'page' })
  assert.equal(pages('contacts.get', 'v2'), undefined)
})

test('a list fails if the server ignores the offset', async () => {
  const { token, location } = await createSandbox()
  for (const ids of [
    ['a', 'b'],
    [1, 2],
  ]) {
    const contacts = ids.map((id) => ({ id }))
    const page = () => Response.json({ contacts, count: 9 })
    const client = createClient({ token, location, fetch: async () => page() })
    let left = 20
    const all = async () => {
      for await (const contact of client.contacts.listByBusiness({ businessId: 'b', limit: '2' }))
        assert.ok(contact.id && left-- > 0)
    }
    await assert.rejects(all, { code: 'repeated_cursor' })
  }
})
