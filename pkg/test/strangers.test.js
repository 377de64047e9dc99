// Clients that were not written here, against the sandbox, unchanged.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { startSandbox } from '../bin/sandbox.js'

test('the official SDK works against the sandbox', async () => {
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
