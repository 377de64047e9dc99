import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadRules } from '../../dist/widget/rules.js'

const vectors = (name) =>
  JSON.parse(readFileSync(new URL(`../../../tests/vectors/${name}.json`, import.meta.url)))
const rules = await loadRules()

test('every rule returns its own code', () => {
  for (const [kind, text, code] of [
    ['email', '', 'email_empty'],
    ['email', 'ada', 'email_no_at'],
    ['email', 'a@b@c.de', 'email_two_ats'],
    ['email', '@example.com', 'email_no_name'],
    ['email', 'a..b@example.com', 'email_bad_name'],
    ['email', 'ada@', 'email_no_domain'],
    ['email', 'ada@example', 'email_bad_domain'],
    ['email', `${'a'.repeat(65)}@example.com`, 'email_too_long'],
    ['email', 'ada@example.com', undefined],
    ['phone', '2015550123', undefined],
    ['phone', 'call me', 'not_a_phone'],
    ['phone', '+999 123 4567', 'phone_country_unknown'],
    ['phone', '201555', 'phone_too_short'],
    ['phone', '201555012345', 'phone_too_long'],
    ['phone', '1015550123', 'phone_too_short'],
  ])
    assert.equal(rules.judge(kind, text, 'US'), code, `${kind} ${text}`)
  assert.equal(rules.judge('phone', '2015550123', ''), 'phone_country_needed')
  assert.equal(rules.judge('phone', '0155501234', 'GB'), undefined)
})

test('the widget accepts every value that the handler accepts', () => {
  for (const [text, country, number] of vectors('phones'))
    if (number?.startsWith('+')) assert.equal(rules.judge('phone', text, country), undefined, text)
  for (const [text, address] of vectors('emails'))
    if (address?.includes('@')) assert.equal(rules.judge('email', text, ''), undefined, text)
  for (const text of ['Ada <ada@example.com>', 'mailto:ada@example.com', 'ada@example.com.'])
    assert.equal(rules.judge('email', text, ''), undefined, text)
})

test('digits are grouped in the national format, and a bracket is added only with its closing one', () => {
  for (const [text, country, grouped] of [
    ['12', 'US', '1 2'],
    ['2', 'US', '2'],
    ['201555', 'US', '(201) 555'],
    ['2015550123', 'US', '(201) 555-0123'],
    ['07400123456', 'GB', '07400 123456'],
    ['call me 5', 'US', 'call me 5'],
    ['٠٧٤٠٠', 'GB', '٠٧٤٠٠'],
    ['1'.repeat(60), 'US', '1'.repeat(60)],
  ])
    assert.equal(rules.format(text, country), grouped)
})
