import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { check, createClient, describe, operations, ready } from 'leadbridge'
import { createSandbox } from 'leadbridge/sandbox'

const setup = async (version) => {
  const sandbox = await createSandbox()
  const { token, location, fetch } = sandbox
  return {
    sandbox,
    api: createClient({ token, location, company: 'company_sandbox', fetch, version }),
  }
}

await ready({ areas: 'all' })

test('the catalogue has every operation of both versions', () => {
  assert.equal(operations.filter(({ v2 }) => v2).length, 576)
  assert.equal(operations.filter(({ v3 }) => v3).length, 627)
  assert.equal(
    operations.find(({ name }) => name === 'Create Calendar Group')?.id,
    'calendars.createGroup',
  )
  assert.ok(Array.isArray(operations))
})

test('123 operations have a display name, and contacts.find works without an endpoint of its own', async () => {
  assert.equal(operations.filter(({ name }) => name).length, 123)
  const { api } = await setup()
  const { contact } = await api.contacts.create({
    body: { email: 'ada@example.com', phone: '+12015550123' },
  })
  assert.equal((await api.contacts.find({ email: 'ada@example.com' }))?.id, contact.id)
  assert.equal((await api.contacts.find({ phone: '+12015550123' }))?.id, contact.id)
  assert.equal((await api.contacts.find({ id: contact.id }))?.email, 'ada@example.com')
  assert.equal(await api.contacts.find({ id: 'gone' }), undefined)
  assert.equal(await api.contacts.find({ email: 'nobody@example.com' }), undefined)
})

test('the type of a response that is a map includes the string of its trace id', async () => {
  const types = readFileSync(new URL('../src/generated/api.ts', import.meta.url), 'utf8')
  const maps = types.match(/(Reply<|result: )\{ \[name: string\]: [^}]*\}/g)
  assert(maps.length > 1)
  for (const map of maps) assert.match(map, /\bstring \}|: Json \}/)
  const { api } = await setup()
  const [startDate, endDate] = ['2030-01-07', '2030-01-08'].map(Date.parse)
  const ofDay = { calendarId: 'calendar_sandbox', startDate, endDate }
  assert.equal(typeof (await api.calendars.getFreeSlots(ofDay)).traceId, 'string')
})

test('describe splits a type into its parts', () => {
  const { params, body } = describe('calendars.createAppointment')
  assert.deepEqual(params, [])
  const status = body.find(({ name }) => name === 'appointmentStatus')
  assert.ok(status.words.includes('confirmed'))
  assert.ok(!status.words.includes('completed'), 'a value of v3 only')
  const nested = describe('contacts.create').body.find(({ name }) => name === 'customFields')
  assert.ok(nested.list && nested.fields.length > 0)
})

test('the sandbox creates, lists, updates and deletes records of any area', async () => {
  for (const version of ['v2', 'v3']) {
    const { api } = await setup(version)
    const made = await api.businesses.create({ body: { name: 'Analytical Engines' } })
    const id = made.buiseness.id
    assert.equal((await api.businesses.get({ businessId: id })).business.name, 'Analytical Engines')
    await api.businesses.update({ businessId: id, body: { city: 'London' } })
    const { items } = await api.businesses.list({ limit: 10 })
    assert.deepEqual(
      items.map(({ name, city }) => [name, city]),
      [['Analytical Engines', 'London']],
    )
    await api.businesses.delete({ businessId: id })
    await assert.rejects(api.businesses.get({ businessId: id }), { code: 'not_found' })
  }
})

test('iterating over a list reads every page and then ends', async () => {
  const { api } = await setup()
  for (let index = 0; index < 7; index++)
    await api.businesses.create({ body: { name: `Number ${index}` } })
  const names = []
  for await (const { name } of api.businesses.list({ limit: 3 })) names.push(name)
  assert.equal(new Set(names).size, 7)
})

test('the location is filled in as a path parameter, as locationId and as altId', async () => {
  const { api, sandbox } = await setup()
  await api.locations.listTags()
  assert.ok(sandbox.requests.at(-1).url.endsWith('/locations/loc_sandbox/tags'))
  await api.products.list()
  assert.ok(sandbox.requests.at(-1).url.includes('locationId=loc_sandbox'))
  await api.payments.listOrders()
  assert.match(sandbox.requests.at(-1).url, /altId=loc_sandbox/)
})

test('custom fields of contacts and of opportunities are separate', async () => {
  const { api, sandbox } = await setup()
  const define = (name, model) =>
    api.locations.createCustomField({ body: { name, dataType: 'TEXT', model } })
  await define('Seen in', 'opportunity')
  await define('Shoe size', 'contact')
  const contactId = sandbox.seed({ email: 'ada@example.com' })
  const deal = { pipelineId: 'pipeline_sandbox', name: 'Piano', status: 'open', contactId }
  const create = (customFields) => api.opportunities.create({ body: { ...deal, customFields } })
  const { opportunity } = await create({ seen_in: 'a fair' })
  assert.equal(opportunity.customFields[0].fieldValue, 'a fair')
  await assert.rejects(create({ shoe_size: '44' }), ({ problems: [{ path, message }] }) => {
    assert.equal(path, 'body.customFields.shoe_size')
    return /its fields are: seen_in$/.test(message)
  })
  // A field that is defined later can be used at once.
  await define('Colour', 'opportunity')
  assert.equal((await create({ colour: 'red' })).opportunity.customFields[0].fieldValue, 'red')
})

test('invalid custom fields are reported with all other problems, and with their values if showValues is set', async () => {
  const { api, sandbox } = await setup()
  await api.locations.createCustomField({ body: { name: 'Lead score', dataType: 'NUMERICAL' } })
  const { token, location, fetch } = sandbox
  const open = createClient({ token, location, fetch, showValues: true })
  const body = { email: 'bad', phone: 'n/a', customFields: { lead_score: 'x', size: 1 } }
  for (const [client, value] of [
    [api, undefined],
    [open, 'x'],
  ])
    await assert.rejects(client.contacts.create({ body }), ({ problems }) => {
      const paths = problems.map(({ path }) => path).sort()
      assert.deepEqual(paths, [
        'body.customFields.lead_score',
        'body.customFields.size',
        'body.email',
        'body.phone',
      ])
      const score = problems.find(({ path }) => path.endsWith('lead_score'))
      assert.equal(score.value, value)
      return true
    })
})

test('a custom field that another client defines later is read before its value is refused', async () => {
  const { api, sandbox } = await setup()
  const { token, location, fetch } = sandbox
  const other = createClient({ token, location, fetch })
  const define = (name) => other.locations.createCustomField({ body: { name, dataType: 'TEXT' } })
  const create = (email, customFields) => api.contacts.create({ body: { email, customFields } })
  await define('One')
  await create('a@example.com', { one: 'x' })
  await define('Two')
  // Definitions that were read less than a second ago are not read again, so that an import does not read them for each row.
  await assert.rejects(create('b@example.com', { two: 'x' }), { code: 'invalid' })
  await new Promise((resolve) => setTimeout(resolve, 1_050))
  const { contact } = await create('b@example.com', { two: 'x' })
  assert.equal(contact.customFields[0].value, 'x')
  const reads = sandbox.requests.filter(
    ({ method, url }) => method === 'GET' && /customFields/.test(url),
  )
  assert.equal(reads.length, 2)
})

test('after a custom field is deleted and created again, the second call writes to its new id', async () => {
  const { api, sandbox } = await setup()
  const { token, location, fetch } = sandbox
  const other = createClient({ token, location, fetch })
  const define = () =>
    other.locations.createCustomField({ body: { name: 'Notes', dataType: 'TEXT' } })
  const create = (email) =>
    api.contacts.create({ body: { email, customFields: { notes: 'x' } } }).withResponse()
  const { customField } = await define()
  await create('a@example.com')
  await other.locations.deleteCustomField({ id: customField.id })
  await define()
  const lost = await create('b@example.com')
  assert.deepEqual(
    lost.warnings.map(({ path, code }) => [path, code]),
    [['body.customFields[0]', 'field_ignored']],
  )
  const kept = await create('c@example.com')
  assert.deepEqual([kept.warnings, kept.data.contact.customFields.length], [[], 1])
})

test('check reports no problem for fields that the call itself fills in', async () => {
  const { api } = await setup()
  const filters = [{ field: 'tags', operator: 'eq', value: 'vip' }]
  assert.deepEqual(check('contacts.search', { body: { filters } }), [])
  assert.deepEqual(
    check('contacts.create', { body: { email: 'a@example.com', customFields: { plan: 'x' } } }),
    [],
  )
  assert.deepEqual((await api.call('contacts.search', {})).contacts, [])
})

test('reading the custom fields may take as long as the deadline of the call', async () => {
  const { api, sandbox } = await setup()
  await api.locations.createCustomField({ body: { name: 'Score', dataType: 'NUMERICAL' } })
  const { token, location, fetch } = sandbox
  const client = createClient({ token, location, fetch, timeout: 300, deadline: 20_000 })
  const operation = 'locations.listCustomFields'
  sandbox.fail({ kind: 'status', status: 429, retryAfter: 1, operation })
  const body = { email: 'a@example.com', customFields: { score: 1 } }
  assert.ok((await client.contacts.create({ body })).contact.id)
})

test('a search filters by the key, the name or the id of a custom field', async () => {
  const { api, sandbox } = await setup()
  const { customField } = await api.locations.createCustomField({
    body: { name: 'Lead score', dataType: 'NUMERICAL' },
  })
  for (const [email, lead_score] of [
    ['ada@example.com', 7],
    ['bob@example.com', 3],
  ])
    await api.contacts.create({ body: { email, customFields: { lead_score } } })
  const filter = (name) => ({ field: `customFields.${name}`, operator: 'eq', value: 7 })
  const found = async (...filters) => {
    const { items } = await api.contacts.search({ body: { filters } })
    return items.map(({ email }) => email)
  }
  const others = { group: 'OR', filters: [{ group: 'AND', filters: [filter('LEAD SCORE')] }] }
  for (const condition of [
    filter('lead_score'),
    filter('contact.lead_score'),
    filter('Lead score'),
    filter(customField.id),
    others,
  ])
    assert.deepEqual(await found(condition), ['ada@example.com'], JSON.stringify(condition))
  const ids = []
  for await (const { email } of api.contacts.search({
    body: { pageLimit: 1, filters: [{ field: 'customFields.lead_score', operator: 'exists' }] },
  }))
    ids.push(email)
  assert.equal(ids.length, 2)

  const sent = sandbox.requests.length
  const wrong = { group: 'AND', filters: [filter('lead_scor')] }
  await assert.rejects(found(filter('size'), wrong), ({ problems }) => {
    assert.deepEqual(
      problems.map(({ path, code }) => [path, code]),
      [
        ['body.filters[0].field', 'unknown_field'],
        ['body.filters[1].filters[0].field', 'unknown_field'],
      ],
    )
    return /its fields are: lead_score$/.test(problems[0].message)
  })
  await assert.rejects(found(filter('x'), 7n), { code: 'invalid', message: /BigInt/ })
  assert.equal(sandbox.requests.length, sent)
})

test('a file is uploaded as a multipart part and downloaded as a Blob', async () => {
  const { api, sandbox } = await setup()
  const file = new Blob(['a photograph'], { type: 'image/png' })
  await api.medias.uploadFile({ body: { file, name: 'photo.png', hosted: false } })
  const sent = sandbox.requests.at(-1)
  assert.match(sent.headers['content-type'], /^multipart\/form-data; boundary=/)
  assert.deepEqual(JSON.parse(sent.body), {
    file: { name: 'blob', size: 12 },
    hosted: 'false',
    name: 'photo.png',
  })
  const contactId = sandbox.seed({ phone: '+12015550101' })
  const { conversation } = await api.conversations.create({ body: { contactId } })
  const call = { type: 'Call', conversationId: conversation.id, conversationProviderId: 'p' }
  const { messageId } = await api.conversations.addOutboundMessage({ body: call })
  const recording = await api.conversations.getRecording({ messageId })
  assert.ok(recording instanceof Blob)
  assert.ok(recording.size > 0)
})

test('nested lists, lists with cursors and lists by POST are paged in the same way', async () => {
  const { api, sandbox } = await setup()
  const contactId = sandbox.seed({ firstName: 'Ada', phone: '+12015550101' })
  let conversationId
  for (let i = 0; i < 7; i++) {
    const body = { type: 'SMS', contactId, message: `message ${i}` }
    ;({ conversationId } = await api.conversations.sendMessage({ body }))
  }
  const texts = async (list) => {
    const found = []
    for await (const { body } of list) found.push(body)
    return found.toSorted()
  }
  const all = Array.from({ length: 7 }, (_, i) => `message ${i}`)
  const before = sandbox.requests.length
  assert.deepEqual(await texts(api.conversations.listMessages({ conversationId, limit: 3 })), all)
  assert.equal(sandbox.requests.length - before, 3)
  assert.deepEqual(await texts(api.conversations.exportMessages({ limit: 10 })), all)
  const first = await api.conversations.listMessages({ conversationId, limit: 5 })
  const rest = api.conversations.listMessages({ conversationId, limit: 5, after: first.next })
  assert.equal((await texts(rest)).length, 2)

  for (let i = 0; i < 5; i++) {
    const body = {
      pipelineId: 'pipeline_sandbox',
      name: `deal ${i}`,
      status: 'open',
      contactId,
    }
    await api.opportunities.create({ body })
  }
  const body = { query: '', limit: 2, additionalDetails: DETAILS }
  const deals = []
  for await (const { name } of api.opportunities.searchAdvanced({ body })) deals.push(name)
  assert.equal(new Set(deals).size, 5)
})

const DETAILS = { notes: false, tasks: false, calendarEvents: false, unReadConversations: false }

test('agency operations need an agency token', async () => {
  const { api, sandbox } = await setup()
  const companyId = sandbox.company
  await assert.rejects(api.snapshots.list({ companyId }), { code: 'scope_missing' })
  const agency = createClient({ token: sandbox.agencyToken, fetch: sandbox.fetch })
  const { items } = await agency.snapshots.list({ companyId })
  assert.equal(items[0].name, 'Starter')
})

test('a form body is sent as application/x-www-form-urlencoded', async () => {
  const { api, sandbox } = await setup()
  const code = sandbox.authorize('client', {
    location: 'loc_sandbox',
    scopes: ['contacts.readonly'],
  })
  const body = { client_id: 'client', client_secret: 's', grant_type: 'authorization_code', code }
  const token = await api.oauth.getToken({ body })
  assert.ok(token.access_token.startsWith('at_'))
  const sent = sandbox.requests.at(-1)
  assert.equal(sent.headers['content-type'], 'application/x-www-form-urlencoded')
})

test('an unknown method fails and suggests the nearest name', async () => {
  const { api } = await setup()
  await assert.rejects(api.contacts.gett({ contactId: 'c' }), {
    code: 'unknown_operation',
    message: /did you mean contacts.get\?/,
  })
  assert.equal(api.then, undefined)
  assert.equal(api.contacts.then, undefined)
})

test('custom fields are written by name, and their definitions are read once', async () => {
  const { api, sandbox } = await setup()
  await api.locations.createCustomField({ body: { name: 'Lead score', dataType: 'NUMERICAL' } })
  await api.locations.createCustomField({ body: { name: 'Colour', dataType: 'TEXT' } })
  const body = { email: 'ada@example.com', customFields: { lead_score: '7', Colour: 'red' } }
  const { contact } = await api.contacts.create({ body })
  const values = contact.customFields.map(({ value }) => value).sort()
  assert.deepEqual(values, [7, 'red'])
  await api.contacts.update({ contactId: contact.id, body: { customFields: { lead_score: 8 } } })
  const reads = sandbox.requests.filter(
    ({ method, url }) => method === 'GET' && /customFields/.test(url),
  )
  assert.equal(reads.length, 1)

  const sent = sandbox.requests.length
  const wrong = { customFields: { lead_score: 'many', size: 1 } }
  await assert.rejects(api.contacts.update({ contactId: contact.id, body: wrong }), (error) => {
    assert.equal(error.code, 'invalid')
    const paths = error.problems.map(({ path }) => path).sort()
    assert.deepEqual(paths, ['body.customFields.lead_score', 'body.customFields.size'])
    return true
  })
  assert.equal(sandbox.requests.length, sent)
})

test('a method returns a list if, and only if, its operation has pages', () => {
  const api = createClient({ token: 'pit-example', fetch: () => Promise.reject(new Error('no')) })
  for (const { area, id, pages } of operations) {
    const made = api[area][id.slice(area.length + 1)]({})
    assert.equal(Symbol.asyncIterator in made, pages !== undefined, id)
    if (!pages) made.catch(() => {})
  }
})
