// HighLevel's official SDK, unchanged, against the sandbox.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { startSandbox } from '../bin/sandbox.js'

test('the official SDK creates, reads, updates and deletes contacts in the sandbox', async () => {
  const { HighLevel } = createRequire(import.meta.url)('@gohighlevel/api-client')
  const server = await startSandbox()
  HighLevel.BASE_URL = server.url
  try {
    const { token: privateIntegrationToken, location: locationId } = server.sandbox
    const { contacts } = new HighLevel({ privateIntegrationToken, logLevel: 'none' })
    const { contact } = await contacts.createContact({
      locationId,
      firstName: 'Ada',
      email: 'ada@example.com',
    })
    assert.equal(
      (await contacts.getContact({ contactId: contact.id })).contact.email,
      'ada@example.com',
    )
    const { contact: changed } = await contacts.updateContact(
      { contactId: contact.id },
      { city: 'London' },
    )
    assert.equal(changed.city, 'London')
    assert.equal(
      (await contacts.upsertContact({ locationId, email: 'ada@example.com' })).new,
      false,
    )
    assert.deepEqual((await contacts.addTags({ contactId: contact.id }, { tags: ['vip'] })).tags, [
      'vip',
    ])
    assert.deepEqual(
      (await contacts.removeTags({ contactId: contact.id }, { tags: ['vip'] })).tags,
      [],
    )
    const { note } = await contacts.createNote({ contactId: contact.id }, { body: 'hello' })
    assert.equal((await contacts.getAllNotes({ contactId: contact.id })).notes[0].id, note.id)
    const task = { title: 'Call', dueDate: '2026-12-01T10:00:00Z', completed: false }
    assert.equal((await contacts.createTask({ contactId: contact.id }, task)).task.title, 'Call')
    assert.equal(
      (await contacts.searchContactsAdvanced({ locationId, pageLimit: 5 })).contacts.length,
      1,
    )
    assert.equal(
      (await contacts.getDuplicateContact({ locationId, email: 'ada@example.com' })).contact.id,
      contact.id,
    )
    await assert.rejects(() => contacts.createContact({ locationId, email: 'ada@example.com' }), {
      statusCode: 400,
    })
    await assert.rejects(() => contacts.updateContact({ contactId: contact.id }, { locationId }), {
      statusCode: 422,
    })
    assert.equal((await contacts.deleteContact({ contactId: contact.id })).succeded, true)
  } finally {
    await server.close()
  }
})

test('the official SDK uses calendars, opportunities, conversations and locations of the sandbox', async () => {
  const { HighLevel } = createRequire(import.meta.url)('@gohighlevel/api-client')
  const server = await startSandbox()
  HighLevel.BASE_URL = server.url
  try {
    const { token: privateIntegrationToken, location: locationId } = server.sandbox
    const api = new HighLevel({ privateIntegrationToken, logLevel: 'none' })
    const contactId = server.sandbox.seed({ firstName: 'Ada', phone: '+12015550101' })

    const { calendar } = await api.calendars.createCalendar({ locationId, name: 'Visits' })
    const day = 24 * 3600 * 1000
    const startDate = Date.now() + day
    const slotsParams = { calendarId: calendar.id, startDate, endDate: startDate + 7 * day }
    const { traceId, ...days } = await api.calendars.getSlots(slotsParams)
    assert.ok(traceId)
    const [startTime] = Object.values(days)[0].slots
    const visit = { calendarId: calendar.id, locationId, contactId, startTime }
    const { id: eventId } = await api.calendars.createAppointment(visit)
    const taken = Object.values(await api.calendars.getSlots(slotsParams)).flatMap(
      ({ slots }) => slots ?? [],
    )
    assert.ok(!taken.includes(startTime))
    await assert.rejects(() => api.calendars.createAppointment(visit), { statusCode: 400 })
    assert.equal((await api.calendars.getAppointment({ eventId })).event.contactId, contactId)

    const { pipelines } = await api.opportunities.getPipelines({ locationId })
    const [{ id: pipelineId, stages }] = pipelines
    const deal = { pipelineId, locationId, name: 'Piano', status: 'open', contactId }
    const { opportunity } = await api.opportunities.createOpportunity(deal)
    const { id } = opportunity
    await api.opportunities.updateOpportunity({ id }, { pipelineStageId: stages[1].id })
    await api.opportunities.updateOpportunityStatus({ id }, { status: 'won' })
    const found = await api.opportunities.searchOpportunity({ locationId, status: 'won' })
    assert.deepEqual(
      found.opportunities.map(({ id, pipelineStageId }) => [id, pipelineStageId]),
      [[id, stages[1].id]],
    )

    const message = { type: 'SMS', contactId, message: 'Hello' }
    const { conversationId } = await api.conversations.sendANewMessage(message)
    const { messages } = await api.conversations.getMessages({ conversationId })
    assert.equal(messages.messages[0].body, 'Hello')
    const { users } = await api.users.getUserByLocation({ locationId })
    assert.equal(users[0].email, 'sam@sandbox.example')
    await api.locations.createTag({ locationId }, { name: 'vip' })
    assert.equal((await api.locations.getLocationTags({ locationId })).tags[0].name, 'vip')
  } finally {
    await server.close()
  }
})
