import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkStore, memoryStore } from 'leadbridge/edge'

test('the store in memory keeps every promise, and nothing of the check stays in it', async () => {
  const keys = new Set()
  const memory = memoryStore()
  const note =
    (act) =>
    (key, ...rest) => {
      keys.add(key)
      return memory[act](key, ...rest)
    }
  const acts = ['claim', 'get', 'set', 'delete', 'increment', 'replace']
  const store = Object.fromEntries(acts.map((act) => [act, note(act)]))
  assert.deepEqual(await checkStore(store), [])
  assert.ok(keys.size > 15)
  for (const key of keys) assert.equal(memory.get(key), undefined, key)
  // A store without the command is whole as well.
  assert.deepEqual(await checkStore({ ...memoryStore(), replace: undefined }), [])
})

const slow = async (value) => {
  await new Promise((resolve) => setTimeout(resolve, 5))
  return value
}

/** Stores as people write them, each with one fault, and the words in which it is found. */
const faults = {
  'claims in two steps': [
    (memory) => ({
      async claim(key, value, ttl) {
        const known = await slow(memory.get(key))
        if (known == null) memory.set(key, value, ttl)
        return known
      },
    }),
    'claim',
    /one step: of 20 at once/,
  ],
  'answers OK': [
    (memory) => ({ claim: (...claim) => memory.claim(...claim) ?? 'OK' }),
    'claim',
    /undefined where nothing was stored, not "OK"/,
  ],
  'answers whether it was taken': [
    (memory) => ({ claim: (...claim) => memory.claim(...claim) === undefined }),
    'claim',
    /not true/,
  ],
  'parses JSON, as some clients of Redis do': [
    (memory) => ({
      get: (key) => {
        const value = memory.get(key)
        try {
          return JSON.parse(value)
        } catch {
          return value
        }
      },
    }),
    'get',
    /the text that was set, "\{\\"contactIds/,
  ],
  'replaces in two steps': [
    (memory) => ({
      async replace(key, old, value, ttl) {
        const found = await slow(memory.get(key))
        if (found === old) memory.set(key, value, ttl)
        return found === old
      },
    }),
    'replace',
    /of 20 at once, one may win, not 20/,
  ],
  'replaces whatever is there': [
    (memory) => ({ replace: (key, old, value, ttl) => !memory.set(key, value, ttl) }),
    'replace',
    /must return false where another value is there/,
  ],
  'keeps the ttl of what it replaces': [
    (memory) => ({
      replace: (key, old, value, ttl) => memory.replace(key, old, value, value ? 60_000 : ttl),
    }),
    'replace',
    /its own ttl, in milliseconds/,
  ],
  'prolongs a claim': [
    (memory) => ({
      claim(key, value, ttl) {
        const found = memory.claim(key, value, ttl)
        if (found !== undefined) memory.set(key, found, ttl)
        return found
      },
    }),
    'claim',
    /must not prolong the ttl/,
  ],
  'counts in seconds': [
    (memory) => ({ set: (key, value, ttl) => memory.set(key, value, ttl * 1000) }),
    'set',
    /its own ttl, in milliseconds/,
  ],
  'prolongs a counter': [
    (memory) => {
      const ends = new Map()
      return {
        increment(key, ttl) {
          const [count, end] = ends.get(key) ?? [0, 0]
          const next = end > performance.now() ? count + 1 : 1
          ends.set(key, [next, performance.now() + ttl])
          return next
        },
      }
    },
    'increment',
    /must not prolong it/,
  ],
  'counts in two steps': [
    () => {
      const counts = new Map()
      return {
        async increment(key) {
          const count = await slow(counts.get(key) ?? 0)
          counts.set(key, count + 1)
          return count + 1
        },
      }
    },
    'increment',
    /each of the numbers 1 to 20 once/,
  ],
  'deletes nothing': [() => ({ delete() {} }), 'delete', /must remove the value/],
  fails: [
    () => ({
      get() {
        throw new Error('ECONNREFUSED')
      },
    }),
    'get',
    /failed: ECONNREFUSED/,
  ],
}
for (const [name, [make, path, words]] of Object.entries(faults)) {
  test(`a store that ${name} is found`, async () => {
    const memory = memoryStore()
    const problems = await checkStore({ ...memory, ...make(memory) })
    const found = problems.filter((problem) => problem.path === path && words.test(problem.message))
    assert.equal(found.length, 1, JSON.stringify(problems, undefined, 1))
    for (const { code } of problems) assert.equal(code, 'store')
  })
}
