import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkStore, memoryStore } from 'leadbridge/edge'

test('the memory store passes checkStore, which leaves no entry in it', async () => {
  const keys = new Set()
  const memory = memoryStore()
  const recorded =
    (act) =>
    (key, ...rest) => {
      keys.add(key)
      return memory[act](key, ...rest)
    }
  const acts = ['claim', 'get', 'set', 'delete', 'increment', 'replace']
  const store = Object.fromEntries(acts.map((act) => [act, recorded(act)]))
  assert.deepEqual(await checkStore(store), [])
  assert.ok(keys.size > 15)
  for (const key of keys) assert.equal(memory.get(key), undefined, key)
  // `replace` is optional.
  assert.deepEqual(await checkStore({ ...memoryStore(), replace: undefined }), [])
})

const slow = async (value) => {
  await new Promise((resolve) => setTimeout(resolve, 5))
  return value
}

/** Incorrect stores, each with one fault, the method that the problem names, and its message. */
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
  'returns OK from claim': [
    (memory) => ({ claim: (...claim) => memory.claim(...claim) ?? 'OK' }),
    'claim',
    /undefined where nothing was stored, not "OK"/,
  ],
  'returns a boolean from claim': [
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
  'replaces any value': [
    (memory) => ({ replace: (key, old, value, ttl) => !memory.set(key, value, ttl) }),
    'replace',
    /must return false where another value is there/,
  ],
  'keeps the old ttl in replace': [
    (memory) => ({
      replace: (key, old, value, ttl) => memory.replace(key, old, value, value ? 60_000 : ttl),
    }),
    'replace',
    /its own ttl, in milliseconds/,
  ],
  'extends the ttl of a claim': [
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
  'takes the ttl in seconds': [
    (memory) => ({ set: (key, value, ttl) => memory.set(key, value, ttl * 1000) }),
    'set',
    /its own ttl, in milliseconds/,
  ],
  'extends the ttl of a counter': [
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
for (const [name, [make, path, message]] of Object.entries(faults)) {
  test(`checkStore finds a store that ${name}`, async () => {
    const memory = memoryStore()
    const problems = await checkStore({ ...memory, ...make(memory) })
    const found = problems.filter(
      (problem) => problem.path === path && message.test(problem.message),
    )
    assert.equal(found.length, 1, JSON.stringify(problems, undefined, 1))
    for (const { code } of problems) assert.equal(code, 'store')
  })
}
