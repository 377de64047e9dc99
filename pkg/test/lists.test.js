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

/** Lists whose records need more around them than this makes, or whose items have no id to tell them apart. */
const OTHERS = `blogs.listPosts
  calendars.listAppointmentNotes
  calendars.listBlockedSlots
  calendars.listEvents
  calendars.listNotifications
  calendars.listResources
  calendars.listServiceBookings
  calendars.searchSchedules
  conversations.exportMessages
  invoices.listEstimateTemplates
  invoices.listEstimates
  knowledgeBase.list
  knowledgeBase.listCrawledUrls
  knowledgeBase.listFaqs
  locations.search
  medias.listFiles
  oauth.listInstalledLocations
  objects.searchRecords
  phoneSystem.listAvailableNumbers
  products.listCollections
  products.listReviews
  saas.listSaasLocations
  saas.listSaasLocationsOld
  snapshots.getPushStatus
  socialPlanner.listPosts
  socialPlanner.searchQueueSlots
  users.filterByEmail`.split(/\s+/)

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
  if (ofQuery) given[ofQuery.name] = /string|numeric/.test(ofQuery.type) ? String(SIZE) : SIZE
  if (fields.length > 0) {
    given.body = required(fields.filter((field) => !isOwn(field)))
    const ofBody = size(fields)
    if (ofBody) given.body[ofBody.name] = SIZE
  }
  return { given, sized: Boolean(ofQuery ?? size(fields)) }
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
      firstEntity: 'x',
      firstRecordId: 'x',
      status: 'open',
      locationIds: [location],
    })
  }
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
    (row) => row.pages && row[version] && !OTHERS.includes(row.id),
  )) {
    test(`${row.id} in ${version} gives every item once`, async () => {
      const count = 3 * SIZE
      const { client, sandbox } = await world(row, version, count)
      const { given, sized } = paramsOf(row.id, version, {})
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
      assert.equal(new Set(items.map(keyOf)).size, items.length, said)
      if (row.pages.by !== 'once' && sized) assert.ok(sizes.length >= 3, said)
    })
  }
}
