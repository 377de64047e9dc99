import { LeadbridgeError, type Problem } from '../index.js'
import { nearest } from '../nearest.js'
import type { HandlerOptions } from './types.js'

type Rule = (value: unknown) => string | undefined

const must = (what: string, is: (value: unknown) => boolean): Rule => {
  return (value) => (is(value) ? undefined : `must be ${what}`)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0

const text = must('a string', isText)
const texts = must('an array of strings', isTexts)
const flag = must('true or false', (value) => typeof value === 'boolean')
const count = must('a whole number that is not negative', isCount)
const positive = must('a positive whole number', (value) => isCount(value) && value !== 0)
const call = must('a function', (value) => typeof value === 'function')

/** The fields of a contact that a form may fill in. */
const FIELDS =
  'name firstName lastName email phone companyName address1 city state postalCode country website timezone dateOfBirth gender consent'.split(
    ' ',
  )

const origins: Rule = (value) => {
  if (!isTexts(value)) return 'must be an array of origins such as https://shop.example'
  const wrong = (value as string[]).find((entry) => entry !== '*' && !isOrigin(entry))
  return wrong === undefined
    ? undefined
    : `holds ${JSON.stringify(wrong)}: write an origin such as https://shop.example, without a path, or *`
}

function isOrigin(entry: string): boolean {
  try {
    const { protocol, host, pathname, search, hash, username } = new URL(entry)
    const isBare = pathname === '/' && !search && !hash && !username
    // A wildcard in a host would match nothing.
    return /^https?:$/.test(protocol) && isBare && !host.includes('*')
  } catch {
    return false
  }
}

const targets: Rule = (value) => {
  if (!isObject(value)) return 'must be an object: form field → contact field'
  for (const [name, target] of Object.entries(value)) {
    if (isText(target) && (/^(customFields\..|$)/.test(target) || FIELDS.includes(target))) continue
    const near = isText(target) ? nearest(target, FIELDS) : undefined
    return `.${name} must be a field of a contact, customFields.KEY or consent${near ? `; did you mean ${near}?` : ''}`
  }
  return undefined
}

const touches: Rule = (value) => {
  if (!isObject(value)) return 'must be an object: utm_source → custom field'
  const isTouch = (touch: unknown) =>
    (isText(touch) && touch !== '') ||
    (isObject(touch) &&
      isText(touch['field']) &&
      [undefined, 'first', 'last'].includes(touch['touch'] as undefined) &&
      Object.keys(touch).every((name) => name === 'field' || name === 'touch'))
  const wrong = Object.entries(value).find(([, touch]) => !isTouch(touch))
  return wrong && `.${wrong[0]} must be a custom field, or { field, touch: 'first' | 'last' }`
}

/** The codes of ISO 3166, Kosovo's `XK` and the usual `UK`, by their first letter. */
const COUNTRY =
  /^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|O[M]|P[AEFGHKLMNRSTWY]|Q[A]|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|X[K]|Y[ET]|Z[AMW]|UK)$/i

const window: Rule = (value) =>
  isObject(value) ? undefined : 'must be an object such as { most: 20, window: 60000 }'

const LEAD: Record<string, Rule> = {
  allow: origins,
  fields: targets,
  country: must(
    'the two-letter code of a country, such as US or GB',
    (value) => isText(value) && COUNTRY.test(value),
  ),
  tags: texts,
  pageTags: texts,
  source: text,
  attribution: touches,
  existing: must("'fill', 'overwrite' or 'note'", (value) =>
    ['fill', 'overwrite', 'note'].includes(String(value)),
  ),
  note: flag,
  requireConsent: flag,
  maxBytes: positive,
  maxUpload: count,
  maxFields: positive,
  readTimeout: positive,
  deadline: positive,
  minTime: count,
  limit: window,
  thanks: must(
    'a path or an http address',
    (value) => isText(value) && !/^[a-z]+script:/i.test(value.trim()),
  ),
  returnContactId: flag,
  trustProxy: must(
    'true, the number of proxies, or the name of the header that your proxy sets',
    (value) =>
      typeof value === 'boolean' ||
      isCount(value) ||
      // Text from an environment variable is no header, and `Forwarded` has a syntax of its own.
      (isText(value) && /^(?!(true|false|\d+|forwarded)$)[\w-]+$/i.test(value)),
  ),
}

const LIMIT: Record<string, Rule> = {
  most: (value) =>
    value === 0
      ? 'must be at least 1, because 0 would refuse every lead; for no limit, set 1_000_000_000'
      : count(value),
  window: count,
}

const HANDLER: Record<string, Rule> = {
  client: must(
    'a client, made by createClient',
    (value) => typeof (value as { call?: unknown })?.call === 'function',
  ),
  lead: must('an object', isObject),
  store: (value) => {
    const missing = ['increment', 'claim', 'get', 'set', 'delete'].filter(
      (name) => typeof (value as Record<string, unknown> | null)?.[name] !== 'function',
    )
    return missing.length ? `lacks the method ${missing.join(', ')}` : undefined
  },
  storeDown: must("'refuse' or 'accept'", (value) => value === 'refuse' || value === 'accept'),
  address: call,
  onLead: call,
  onError: call,
  waitUntil: call,
  wasm: () => undefined,
}

/**
 * Refuses wrong options by name.
 *
 * @throws LeadbridgeError `configuration` with every problem
 */
export function checkOptions(options: HandlerOptions): void {
  const problems: Problem[] = []
  if (!isObject(options)) {
    problems.push({ path: 'options', code: 'wrong_type', message: 'must be an object' })
  } else {
    judge(options, HANDLER, '', problems)
    if (options['client'] === undefined)
      problems.push({
        path: 'client',
        code: 'missing',
        message: 'is required: pass a client of createClient',
      })
    const { lead, onLead } = options
    if (isObject(lead)) {
      judge(lead, LEAD, 'lead.', problems)
      if (isObject(lead['limit'])) judge(lead['limit'], LIMIT, 'lead.limit.', problems)
      if (lead['note'] === false && !onLead)
        problems.push({
          path: 'lead.note',
          code: 'messages_lost',
          message: 'is false, so messages would be lost: pass onLead, which gets them',
        })
    }
  }
  const [first] = problems
  if (!first) return
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  throw new LeadbridgeError({
    code: 'configuration',
    message: `${first.path}${/^[.]/.test(first.message) ? '' : ' '}${first.message}${more}`,
    problems,
  })
}

function judge(
  value: Record<string, unknown>,
  rules: Record<string, Rule>,
  place: string,
  problems: Problem[],
): void {
  for (const [name, found] of Object.entries(value)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule) {
      const near = nearest(name, Object.keys(rules))
      const hint = near ? `did you mean ${near}?` : `there are ${Object.keys(rules).join(', ')}`
      problems.push({
        path: `${place}${name}`,
        code: 'unknown_setting',
        message: `is not an option; ${hint}`,
      })
    } else if (found !== undefined) {
      const message = rule(found)
      if (message) problems.push({ path: `${place}${name}`, code: 'not_one_of', message })
    }
  }
}
