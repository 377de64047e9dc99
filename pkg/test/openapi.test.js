// Validates every request that the Rust tests built from the table with openapi-backend, an independent validator.

import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { OpenAPIBackend } from 'openapi-backend'

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const requests = root('target/requests.jsonl')
const specification = process.env.LEADBRIDGE_SHARED
  ? `${process.env.LEADBRIDGE_SHARED}/openapi`
  : root('../shared/openapi')
const missing = [requests, specification].find((path) => !existsSync(path))

/** Errors of the validator that are wrong, each with the reason. */
const BIRTH = {
  'dateOfBirth must be object': 'its own example is a string, and the API takes a string',
}
const TEXT = { 'must be object': 'it declares object where its examples have a string or a number' }
const EITHER = {
  "required property 'page'": 'it requires page and searchAfter, which exclude each other',
}
const COUNTRY = { 'must be number': 'it declares the two-letter country as a number' }
const EXCEPTIONS = {
  'contacts.create': BIRTH,
  'contacts.upsert': BIRTH,
  'contacts.update': BIRTH,
  'store.createShippingZone': COUNTRY,
  'store.updateShippingZone': COUNTRY,
  'store.createSettings': COUNTRY,
  'associations.create': TEXT,
  'associations.update': TEXT,
  'conversations.addInboundMessage': TEXT,
  'opportunities.searchAdvanced': EITHER,
  'objects.searchRecords': EITHER,
  'opportunities.upsert': {
    ...TEXT,
    "required property 'followers'": 'it was added later, and the API accepts requests without it',
  },
  'phoneSystem.purchaseNumber': TEXT,
  'products.bulkUpdateReviews': TEXT,
  'snapshots.getPushStatus': {
    "required property 'lastDoc'": 'the first page has no last document',
  },
  'socialPlanner.attachFacebookAccount': TEXT,
  'socialPlanner.createPost': TEXT,
  'socialPlanner.listPosts': TEXT,
  'socialPlanner.updatePost': TEXT,
  'socialPlanner.createQueueItem': TEXT,
  'socialPlanner.updateQueue': TEXT,
  'socialPlanner.updateQueueItem': TEXT,
  'conversations.sendMessage': {
    "required property 'subType'": 'a message has neither subType nor status before it is sent',
  },
  'conversations.search': {
    '/query/startAfterDate must be object': 'a query cannot carry an object without a style',
  },
  'socialPlanner.attachPlatformAccount': {
    passingSchemas: 'two of its oneOf alternatives accept the same object',
  },
}

const isException = (id, message) =>
  Object.keys(EXCEPTIONS[id] ?? {}).some((part) => message.includes(part))

test(
  'the requests of every operation are valid in the specification',
  { skip: missing && `${missing} does not exist` },
  async () => {
    const validators = {}
    for (const version of ['v2', 'v3']) {
      validators[version] = []
      for (const file of readdirSync(`${specification}/${version}`)) {
        const definition = JSON.parse(readFileSync(`${specification}/${version}/${file}`, 'utf8'))
        // Other tests check formats.
        const validator = new OpenAPIBackend({
          definition,
          quick: true,
          ajvOpts: { strict: false, formats: { binary: true, 'date-time': true } },
        })
        await validator.init()
        validators[version].push({ validator, paths: definition.paths })
      }
    }
    const wrong = []
    const counts = { v2: 0, v3: 0, excepted: 0 }
    for (const line of readFileSync(requests, 'utf8').trim().split('\n')) {
      const { id, version, method, path, url, headers, body } = JSON.parse(line)
      const { validator, paths } = validators[version].find(
        ({ paths }) => paths[path]?.[method.toLowerCase()],
      )
      const { pathname, search } = new URL(url)
      const type = Object.fromEntries(headers)['Content-Type'] ?? ''
      const sent = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))
      const operation = { ...paths[path][method.toLowerCase()], method, path }
      const { valid, errors } = validator.validateRequest(
        {
          method,
          path: pathname,
          query: search,
          headers: { authorization: 'Bearer pit-1', ...sent },
          body: type.includes('urlencoded')
            ? Object.fromEntries(new URLSearchParams(body))
            : body
              ? JSON.parse(body)
              : undefined,
        },
        validator.router
          .getOperations()
          .find((one) => one.path === path && one.method === method.toLowerCase()) ?? operation,
      )
      counts[version]++
      if (valid) continue
      const message = errors
        .map(
          ({ instancePath, message, params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        )
        .join('; ')
      if (isException(id, message)) counts.excepted++
      else wrong.push(`${id} ${version} ${pathname}${search}: ${message}`)
    }
    console.log(JSON.stringify(counts))
    assert.deepEqual(wrong.slice(0, 30), [], `${wrong.length} requests`)
    assert.equal(counts.excepted, 58)
    assert.deepEqual([counts.v2, counts.v3], [2 * 576, 2 * 627])
  },
)
