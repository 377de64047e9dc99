// Stores that are slow, fail or lose replies.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient } from 'leadbridge'
import { createHandler, memoryStore } from 'leadbridge/edge'
import { SHOP, ada, notes, setup } from './edge-site.js'

test('a second attempt in another process waits for the first', async () => {
  const store = memoryStore()
  const { post, sandbox, client } = await setup({}, { store })
  const other = createHandler({ client, store, lead: { allow: [SHOP], minTime: 0 } })
  sandbox.fail({ kind: 'delay', delay: 300, times: 5 })
  const first = post({ ...ada, _key: 'k' })
  await new Promise((resolve) => setTimeout(resolve, 30))
  const second = other.fetch(
    new Request(`${SHOP}/leads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...ada, _key: 'k' }),
    }),
  )
  assert.deepEqual([(await first).status, (await second).status], [200, 200])
  assert.equal(sandbox.records('contact').length, 1)
})

test('a failing store gives a 503 response, or with storeDown: accept a success', async () => {
  const secret = 'redis://user:secret@host'
  const broken = (name, act) => ({ ...memoryStore(), [name]: act })
  const fail = () => {
    throw new Error(`${secret} down`)
  }
  for (const [name, act] of [
    ['claim', fail],
    ['claim', async () => fail()],
    ['increment', fail],
    ['increment', () => null],
    ['get', fail],
  ]) {
    const address = () => '203.0.113.1'
    const refused = await setup({}, { store: broken(name, act), address })
    const response = await refused.post(ada)
    const text = await response.text()
    assert.equal(response.status, 503, name)
    assert(!text.includes('secret'))
    await refused.settled()
    const [error] = refused.errors[0]
    assert.deepEqual([error.code, error.message.includes('secret')], ['store', false])
    assert.equal(refused.sandbox.records('contact').length, 0)

    const accepted = await setup({}, { store: broken(name, act), storeDown: 'accept', address })
    assert.equal((await accepted.post(ada)).status, 200, name)
    assert.equal(accepted.sandbox.records('contact').length, 1)
  }
  // After the contact is stored, a failing store no longer changes the response.
  for (const name of ['set', 'delete']) {
    const { post, sandbox } = await setup({}, { store: broken(name, fail) })
    assert.equal((await post({ ...ada, message: 'Hi' })).status, 200, name)
    assert.equal(notes(sandbox).length, 1)
  }
  const nulls = await setup({}, { store: broken('claim', () => null) })
  assert.equal((await nulls.post(ada)).status, 200)
})

test('the memory store keeps claims when it drops counters', () => {
  const store = memoryStore(() => 0)
  store.claim('mine', 'x', 1000)
  for (let number = 0; number < 100_200; number++) store.increment(`a${number}`, 1000)
  assert.equal(store.claim('mine', 'y', 1000), 'x')
  assert.equal(store.increment('a100199', 1000), 2)
})

test('a lead ends at its deadline, and its claims expire ten seconds later', async () => {
  const never = () => new Promise(() => undefined)
  const claims = []
  const store = memoryStore()
  const claim = (key, value, time) => claims.push(time) && store.claim(key, value, time)
  const { post, reports, settled } = await setup(
    { deadline: 300 },
    { fetch: never, store: { ...store, claim } },
  )
  const began = performance.now()
  const response = await post(ada)
  assert(performance.now() - began < 5000)
  assert.equal(response.status, 503)
  assert(claims.length > 0 && claims.every((time) => time === 10_300))
  await settled()
  assert.deepEqual([reports[0].outcome, reports[0].error.code], ['failed', 'timeout'])
  for (const deadline of [0, -1, 1.5, '9'])
    assert.throws(
      () => createHandler({ client: createClient(), lead: { deadline } }),
      /lead\.deadline/,
    )
})

test('a lead is stored even if another lead holds the lock of the person all the time', async (t) => {
  const store = memoryStore()
  // As if another lead always held the lock of this person.
  const other = '{"attempt":"another"}'
  const claim = (key, ...rest) => (key.startsWith('lock:') ? other : store.claim(key, ...rest))
  const { post, sandbox } = await setup({}, { store: { ...store, claim } })
  let passed = 0
  const real = Date.now.bind(Date)
  t.mock.method(Date, 'now', () => real() + (passed += 200))
  assert.equal((await post(ada)).status, 200)
  assert.equal(sandbox.records('contact').length, 1)
})

test('a store whose claim() does not return the stored value fails the lead', async () => {
  for (const claim of [() => 'OK', () => true, () => 1, async () => false, () => ({})]) {
    const { post, sandbox, errors, settled } = await setup(
      {},
      { store: { ...memoryStore(), claim } },
    )
    assert.equal((await post(ada)).status, 503, String(claim))
    await settled()
    assert.equal(errors[0][0].code, 'store')
    assert.equal(sandbox.records('contact').length, 0)
  }
})

test('the memory store drops expired entries', () => {
  let now = 0
  const store = memoryStore(() => now)
  assert.deepEqual([store.increment('a', 100), store.increment('a', 100)], [1, 2])
  assert.deepEqual([store.claim('b', 'x', 100), store.claim('b', 'y', 100)], [undefined, 'x'])
  now = 100
  assert.deepEqual([store.increment('a', 100), store.claim('b', 'y', 100)], [1, undefined])
})

test('a store that fails after the claim does not block the submission', async () => {
  const failures = {
    throws: () => {
      throw new Error('down')
    },
    rejects: async () => {
      throw new Error('down')
    },
    nan: () => NaN,
    text: () => '1',
    big: () => 1n,
    nothing: () => undefined,
  }
  for (const name of ['increment', 'get'])
    for (const [kind, fail] of Object.entries(failures)) {
      if (name === 'get' && kind === 'nothing') continue
      let isDown = true
      const memory = memoryStore()
      const act = (...given) => (isDown ? fail() : memory[name](...given))
      const store = { ...memory, [name]: act }
      const address = () => '203.0.113.1'
      const { post, sandbox } = await setup({}, { store, address })
      const lead = { ...ada, _key: 'k' }
      assert.equal((await post(lead)).status, 503, `${name} ${kind}`)
      isDown = false
      assert.equal((await post(lead)).status, 200, `${name} ${kind}`)
      assert.equal(sandbox.records('contact').length, 1)
    }
})

test('a stored value that the handler did not write counts as a store error', async () => {
  const values = [
    '{"x":1}',
    '{"a":',
    '{}',
    '{"contactIds":1}',
    '{"contactIds":[]}',
    '[]',
    'null',
    '{"notes":[["c","t"]]}',
  ]
  for (const value of values)
    for (const storeDown of ['refuse', 'accept']) {
      const store = { ...memoryStore(), claim: () => value }
      const { post, sandbox, errors, reports, settled } = await setup({}, { store, storeDown })
      const isTaken = storeDown === 'accept'
      assert.equal((await post(ada)).status, isTaken ? 200 : 503, value)
      await settled()
      assert(
        errors.some(([error]) => error.code === 'store'),
        value,
      )
      assert.equal(reports[0].outcome === 'created', isTaken)
      assert.equal(sandbox.records('contact').length, isTaken ? 1 : 0)
    }
})

test('with storeDown: accept, leads succeed whatever claim() returns', async () => {
  for (const claimed of [true, 'OK', 1, '1', {}]) {
    const store = { ...memoryStore(), claim: () => claimed }
    const { post, sandbox, errors, settled } = await setup({}, { store, storeDown: 'accept' })
    for (const city of ['Rome', 'Paris'])
      assert.equal((await post({ ...ada, city })).status, 200, String(claimed))
    await settled()
    assert.equal(sandbox.records('contact').length, 1)
    assert(errors.some(([error]) => error.code === 'store'))
  }
})

test('if the store fails while a lead waits for another attempt, storeDown decides', async () => {
  const store = () => {
    let commands = 0
    const claim = () => {
      if (commands++) throw new Error('down')
      return '{"attempt":"another"}'
    }
    return { ...memoryStore(), claim }
  }
  const accepted = await setup({}, { store: store(), storeDown: 'accept' })
  assert.equal((await accepted.post(ada)).status, 200)
  const refused = await setup({}, { store: store() })
  assert.equal((await refused.post(ada)).status, 503)
})

test('a lead recognizes its own claim if the client of the store repeats the command', async () => {
  const memory = memoryStore()
  // The response to the first command was lost, as if Redis had executed it and the connection broke.
  const claim = (...given) => memory.claim(...given) ?? memory.claim(...given)
  const { post, sandbox } = await setup({}, { store: { ...memory, claim } })
  const began = performance.now()
  for (const status of [200, 200]) assert.equal((await post(ada)).status, status)
  assert(performance.now() - began < 5_000, 'a lead waited for itself')
  assert.equal(sandbox.records('contact').length, 1)
})

test('a lead releases its locks by compare-and-set, and a waiting lead continues at once', async (t) => {
  const memory = memoryStore()
  const released = []
  const store = {
    ...memory,
    replace(key, old, value, ttl) {
      released.push([key.split(':')[0], JSON.parse(old).attempt, value])
      return memory.replace(key, old, value, ttl)
    },
    delete: (key) => assert.match(key, /^left:/),
  }
  const { post, sandbox } = await setup({}, { store })
  // No timer fires, so only the release by the first lead lets the second continue.
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const send = (key) => post({ ...ada, _key: key, message: key })
  const responses = await Promise.all([send('one'), send('two')])
  assert.deepEqual(
    responses.map(({ status }) => status),
    [200, 200],
  )
  assert.equal(sandbox.records('contact').length, 1)
  assert.equal(notes(sandbox).length, 2)
  assert(released.length >= 3, `two locks of the person and one of the contact: ${released}`)
  assert.equal(new Set(released.map(([, attempt]) => attempt)).size, 2)
  for (const [space, , value] of released) assert.deepEqual([space, value], ['lock', undefined])
})

test('a lead keeps its deadline with a store that is slow or never answers', async () => {
  const slow = (time) => {
    const memory = memoryStore()
    const wait =
      (act) =>
      async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, time).unref())
        return memory[act](...given)
      }
    const acts = ['claim', 'get', 'set', 'delete', 'increment', 'replace']
    return Object.fromEntries(acts.map((act) => [act, wait(act)]))
  }
  for (const [time, storeDown, deadline, status] of [
    [60_000, 'accept', 2_000, 200],
    [60_000, 'refuse', 2_000, 503],
    [4_000, 'refuse', 300, 503],
    [4_000, 'accept', 300, 200],
  ]) {
    const { post } = await setup({ deadline }, { store: slow(time), storeDown })
    const began = performance.now()
    assert.equal((await post(ada)).status, status, `${time} ${storeDown} ${deadline}`)
    const took = performance.now() - began
    assert(took < deadline + 1_500, `${took} ms for ${time} ${storeDown} ${deadline}`)
  }
})

test('a claim whose reply was lost does not block the next attempt', async () => {
  for (const hasReplace of [true, false]) {
    const memory = memoryStore()
    let isLost = true
    const claim = (...given) => {
      const found = memory.claim(...given)
      if (isLost) throw ((isLost = false), new Error('socket hang up'))
      return found
    }
    const store = { ...memory, claim, ...(!hasReplace && { replace: undefined }) }
    const { post, sandbox } = await setup({}, { store })
    const lead = { ...ada, _key: 'k' }
    assert.equal((await post(lead)).status, 503)
    const began = performance.now()
    assert.equal((await post(lead)).status, 200)
    assert(performance.now() - began < 3_000, 'the next attempt waited')
    assert.equal(sandbox.records('contact').length, 1)
  }
})

test('a store that never answers delays a lead by five seconds only', async (context) => {
  const hang = () => new Promise(() => {})
  let commands = 0
  const store = Object.fromEntries(
    ['claim', 'get', 'set', 'delete', 'increment'].map((name) => [
      name,
      () => (commands++, hang()),
    ]),
  )
  for (const [storeDown, status] of [
    ['accept', 200],
    ['refuse', 503],
  ]) {
    commands = 0
    context.mock.timers.enable({ apis: ['setTimeout'] })
    const { post, errors, settled } = await setup(
      {},
      { store, storeDown, address: () => '203.0.113.7' },
    )
    let response
    void post({ ...ada, message: 'Hello' }).then((found) => (response = found))
    while (!response) {
      context.mock.timers.tick(500)
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    }
    // `onError` is called by a timer, too.
    context.mock.timers.tick(1)
    context.mock.timers.reset()
    await settled()
    assert.deepEqual([response.status, commands], [status, 1], storeDown)
    assert.match(errors[0][0].message, /did not reply in time/)
  }
})

test('a store may return promises of another realm and other thenables', async () => {
  const { runInNewContext } = await import('node:vm')
  const later = runInNewContext('(value) => Promise.resolve(value)')
  const bare = (value) => Object.assign(Object.create(null), { then: (done) => done(value) })
  for (const wrap of [later, bare]) {
    const memory = memoryStore()
    const acts = ['claim', 'get', 'set', 'delete', 'increment']
    const store = Object.fromEntries(
      acts.map((act) => [act, (...about) => wrap(memory[act](...about))]),
    )
    const { post } = await setup({}, { store })
    assert.equal((await post(ada)).status, 200)
  }
})
