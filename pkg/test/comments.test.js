import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { describe, operations, ready } from 'leadbridge'
import { comment } from '../dist/comments.js'

const MAIN = [
  'associations',
  'businesses',
  'calendars',
  'campaigns',
  'companies',
  'contacts',
  'conversations',
  'customFields',
  'forms',
  'invoices',
  'locations',
  'opportunities',
  'payments',
  'surveys',
  'users',
  'workflows',
]

await ready({ areas: 'all' })

test('comment() finds the text for a model, an operation or a field name', () => {
  assert.equal(comment('CustomFieldValue', 'id').split(';')[0], 'Identifier of the custom field')
  assert.equal(comment('contacts.addTags', 'tags'), 'Tags to add, by name.')
  assert.equal(comment('contacts.get.returns', 'contact'), 'The contact.')
  assert.equal(comment('contacts.updateTask', 'completed'), 'Whether the task is done.')
  assert.match(comment('contacts.update', 'tags'), /^Tags by name; replaces all/, 'of its body')
  assert.equal(comment('Contact', 'state'), 'State, province or region.')
  assert.equal(comment('contacts.get', 'contactId'), 'Identifier of the contact.')
  assert.equal(comment('CalendarEvent', 'locationId'), 'Identifier of the location (sub-account).')
  assert.equal(comment('Contact', 'nothing'), undefined)
})

test('every parameter and body field that describe lists in the main areas has a comment', () => {
  const missing = []
  const walk = (rows, owner) => {
    for (const { name, type, fields } of rows) {
      if (!comment(owner, name)) missing.push(`${owner} ${name}`)
      // A field's own fields are those of the model that its type names.
      if (fields) walk(fields, type.match(/[A-Z]\w*/)[0])
    }
  }
  const main = operations.filter(({ id }) => MAIN.includes(id.split('.')[0]))
  for (const { id, v2 } of main) {
    const { params, body } = describe(id, { version: v2 ? 'v2' : 'v3' })
    walk(params, id)
    if (body) walk(body, id)
  }
  assert.deepEqual(missing, [])
})

test('no entry point of the package contains the comments', () => {
  const dist = new URL('../dist/', import.meta.url)
  for (const entry of ['index', 'edge', 'sandbox', 'widget/index']) {
    const code = readFileSync(new URL(`${entry}.js`, dist), 'utf8')
    assert.doesNotMatch(code, /Identifier of the|comments\.js/)
  }
})
