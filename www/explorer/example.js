// Example parameters of an operation: the required fields and a few common ones.

const TIMES = { start: '2030-01-07T15:00:00Z', end: '2030-01-07T15:30:00Z' }

/** Example values by the name of the field. */
const BY_NAME = {
  address1: '12 Warren Street',
  body: 'Called back, wants a visit on Monday.',
  city: 'Hudson',
  companyName: 'Example Company',
  country: 'US',
  countryCode: 'US',
  currency: 'USD',
  currencyCode: 'USD',
  dataType: 'TEXT',
  defaultCurrencyCode: 'USD',
  description: 'An example.',
  dueDate: TIMES.end,
  email: 'ada@example.com',
  firstName: 'Ada',
  firstObjectKey: 'contact',
  fromEmail: 'office@example.com',
  html: '<p>Hello</p>',
  language: 'en',
  lastName: 'Lovelace',
  last4: '4242',
  message: 'Hello from leadbridge.',
  monetaryValue: 500,
  name: 'Ada Lovelace',
  objectKey: 'custom_objects.pet',
  password: 'correct-horse-9',
  phone: '+12015550124',
  phoneNo: '+12015550124',
  phoneNumber: '+12015550124',
  query: 'ada',
  redirectTo: 'https://example.com',
  schemaKey: 'custom_objects.pet',
  secondObjectKey: 'custom_objects.pet',
  skip: '0',
  subject: 'Hello',
  tags: ['vip'],
  timeZone: 'America/New_York',
  timezone: 'America/New_York',
  title: 'Call back',
  url: 'https://example.com',
  website: 'https://example.com',
}

/** Fields for a body without required fields: the first three of these that it has. */
const USUAL =
  'email firstName lastName name title tags body message query phone description status'.split(' ')

const MILLISECONDS = {
  startTime: String(Date.parse(TIMES.start)),
  endTime: String(Date.parse(TIMES.end)),
}

/** Example values for single operations. */
const OWN = {
  'calendars.getFreeSlots': {
    startDate: Date.parse('2030-01-07T00:00:00Z'),
    endDate: Date.parse('2030-01-08T00:00:00Z'),
  },
  'calendars.listBlockedSlots': MILLISECONDS,
  'calendars.listEvents': MILLISECONDS,
  'objects.create': { key: 'custom_objects.pet', singular: 'Pet', plural: 'Pets' },
  'objects.get': { key: 'custom_objects.pet' },
  'objects.update': { key: 'custom_objects.pet' },
  'users.create': { type: 'account', role: 'user' },
}

/** Fields to include although the specification does not require them. */
const NEEDED = {
  'calendars.listBlockedSlots': ['calendarId'],
  'calendars.listEvents': ['calendarId'],
  // With a phone number, messages can be sent to the contact.
  'contacts.create': ['email', 'firstName', 'phone'],
  'contacts.findDuplicate': ['email'],
  'conversations.sendMessage': ['message'],
}

/**
 * What the client fills in for a required field that is left out: `location`, `company`, a fixed string, or undefined.
 * `fields` are the fields of the same object.
 */
export function filledBy({ name, required }, fields, { id }) {
  if (!required) return undefined
  if (id === 'contacts.search' && name === 'pageLimit') return '100'
  if (/^location_?id$/i.test(name)) return 'location'
  if (name === 'companyId') return 'company'
  if (!/^alt(Id|Type)$/.test(name)) return undefined
  // `altId` is the location unless `altType` can only be something else.
  const kind = fields.find((field) => field.name === 'altType')
  if (kind && kind.type !== 'string' && !kind.words?.includes('location')) return undefined
  return 'location'
}

/** Example parameters; `known` are existing ids, by the name of the field. */
export function exampleOf(row, { params, body }, known = {}) {
  const own = OWN[row.id] ?? {}
  const ids = new Proxy(known, { get: (all, name) => own[name] ?? all[name] })
  const example = {}
  const needed = NEEDED[row.id] ?? []
  for (const field of params)
    if (needed.includes(field.name) || (field.required && !filledBy(field, params, row)))
      example[field.name] = valueOf(field, ids)
  if (!body?.length) return example
  const remaining = body.filter((field) => !filledBy(field, body, row))
  const inside = objectOf(remaining, ids)
  for (const field of body)
    if (needed.includes(field.name)) inside[field.name] = valueOf(field, ids)
  if (Object.keys(inside).length === 0) {
    const usual = USUAL.map((name) => body.find((field) => field.name === name)).filter(Boolean)
    for (const field of usual.slice(0, 3)) inside[field.name] = valueOf(field, ids)
  }
  if (Object.keys(inside).length) example.body = /^(= )?\[/.test(row.body) ? [inside] : inside
  return example
}

const objectOf = (fields, ids, depth = 0) =>
  Object.fromEntries(
    fields
      .filter(({ required }) => required)
      .map((field) => [field.name, valueOf(field, ids, depth + 1)]),
  )

function valueOf(field, ids, depth = 0) {
  const { name, type, words, list, map, fields } = field
  if (list) {
    if (Array.isArray(BY_NAME[name])) return BY_NAME[name]
    const plain = type.replace(/\?$/, '').replace(/^\[(.*)\](\(.*\))?$/, '$1')
    return [valueOf({ ...field, type: plain, list: plain.startsWith('[') }, ids, depth)]
  }
  if (map) return {}
  if (fields?.length) return depth > 6 ? {} : objectOf(fields, ids, depth + 1)
  if (words) return words[0]
  if (/^[A-Z]\w*(\||$)/.test(type)) return {}
  const [, plain, low] = /^(\w+)\??(?:\((-?\d+)?\.\..*\))?/.exec(type) ?? [, type]
  switch (plain) {
    case 'number':
    case 'integer':
      return [ids[name], BY_NAME[name]].find(Number.isInteger) ?? Math.max(Number(low ?? 1), 1)
    case 'numeric':
      return '1'
    case 'boolean':
      return true
    case 'email':
      return BY_NAME.email
    case 'phone':
      return BY_NAME.phone
    case 'url':
      return BY_NAME.url
    case 'country':
      return 'US'
    case 'date':
    case 'day':
      return '2030-01-07'
    case 'time':
      return /end/i.test(name) ? TIMES.end : TIMES.start
    case 'clock':
      return '10:00'
    case 'zone':
    case 'timezone':
      return 'America/New_York'
    case 'object':
    case 'any':
      return {}
    case 'file':
      return '@photo.png'
  }
  if (ids[name]) return ids[name]
  if (/ids?$/i.test(name)) return `${name.replace(/_?ids?$/i, '') || 'record'}_1`
  if (/^(date|\w+Date)$/.test(name))
    return (/end/i.test(name) ? TIMES.end : TIMES.start).slice(0, 10)
  if (/(time|Time|At)$/.test(name)) return /end/i.test(name) ? TIMES.end : TIMES.start
  if (/(Url|Link)$/.test(name)) return BY_NAME.url
  return typeof BY_NAME[name] === 'string' ? BY_NAME[name] : (BY_NAME[name]?.[0] ?? 'example')
}
