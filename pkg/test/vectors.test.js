// Compares the vectors of both languages with libphonenumber and validator, so that they confirm no mistake of our own.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import libphonenumber from 'google-libphonenumber'
import validator from 'validator'

const { PhoneNumberFormat, PhoneNumberUtil } = libphonenumber
const numbers = PhoneNumberUtil.getInstance()
const text = (name) => readFileSync(new URL(`../../tests/vectors/${name}`, import.meta.url), 'utf8')

/** What libphonenumber reads: the number in E.164 if it is valid. */
function read(number, country) {
  try {
    const parsed = numbers.parse(number, country || undefined)
    return numbers.isValidNumber(parsed) ? numbers.format(parsed, PhoneNumberFormat.E164) : null
  } catch {
    return null
  }
}

test('libphonenumber calls every number of the vectors valid', () => {
  const vectors = JSON.parse(text('phones.json')).filter(([, , number]) => number.startsWith('+'))
  assert(vectors.length > 50)
  for (const [given, country, number] of vectors)
    assert.equal(read(number, ''), number, `${given} in ${country}`)
})

test('libphonenumber reads the vectors without letters in the same way', () => {
  // A prefix that Mexico gave up in 2019; marks that turn the direction of text; two dialling habits at once.
  const ours = ['+52 1 222 123 4567', '\u2066+1 201 555 0123\u2069', '00 49 30 123456']
  const vectors = JSON.parse(text('phones.json')).filter(
    ([given, , number]) =>
      !/\p{L}|!/u.test(given) && number !== 'phone_several' && !ours.includes(given),
  )
  assert(vectors.length > 50)
  for (const [given, country, number] of vectors)
    assert.equal(
      read(given, country),
      number.startsWith('+') ? number : null,
      `${given} in ${country}`,
    )
})

test('libphonenumber reads the examples of every region in the same way', () => {
  const lines = text('phone-examples.txt').trim().split('\n')
  assert.equal(lines.length, 489)
  for (const line of lines) {
    const [region, number, national] = line.split('\t')
    assert.equal(read(number, ''), number)
    assert.equal(read(national, region), number, line)
  }
})

test('validator accepts the same e-mail addresses', () => {
  // Quoted local parts and typographic marks are valid by RFC 6531, but nobody has such an address.
  const ours = ['"ada"@example.com', 'ada“@example.com', 'a；da@example.com', 'ada@exam…ple.com']
  for (const [given, normalized] of JSON.parse(text('emails.json'))) {
    if (ours.includes(given)) continue
    const isEmail = validator.isEmail(normalized ?? given.trim(), { allow_utf8_local_part: true })
    assert.equal(isEmail, normalized !== null, given)
  }
})
