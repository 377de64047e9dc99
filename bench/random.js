// Random values that a seed repeats.

export function randomOf(text) {
  let state = 2166136261
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function pick(random, list) {
  return list[Math.floor(random() * list.length)]
}

export function paramsOf(random, row) {
  const names = row.params.filter((one) => one.in === 'path').map(({ name }) => name)
  const params = {}
  for (const name of [...names, 'locationId', 'limit', 'query'])
    if (random() < (names.includes(name) ? 0.9 : 0.3))
      params[name] = random() < 0.6 ? 'c_1' : anything(random, 1)
  if (random() < 0.7) {
    params.body = {}
    const fields = [
      'email',
      'phone',
      'name',
      'dateOfBirth',
      'tags',
      'customFields',
      'body',
      'title',
      'dob',
      'id',
      'country',
      'timezone',
    ]
    for (const name of fields) if (random() < 0.3) params.body[name] = anything(random, 1)
  }
  return params
}

export function anything(random, depth) {
  const makers = [
    () => undefined,
    () => null,
    () => random() < 0.5,
    () => Math.floor(random() * 100),
    () => pick(random, [NaN, Infinity, -0, -7925858934198041000, 1e308, 2 ** 53, 5e-324]),
    () => 10n ** 30n,
    () => Symbol('s'),
    () => () => 1,
    () => new Date(random() < 0.5 ? NaN : 0),
    () => new Map([[1, 2]]),
    () => new Uint8Array(3),
    () =>
      pick(random, [
        '',
        'ada@example.com',
        '+12015550123',
        '\ud800',
        '\0',
        '../..',
        '%',
        '💥'.repeat(50),
        'x'.repeat(5000),
        '__proto__',
      ]),
    () => {
      const circle = {}
      circle.self = circle
      return circle
    },
    () => ({
      get email() {
        throw new Error('no')
      },
    }),
    () => ({ toJSON: () => pick(random, [1, undefined, 'x']) }),
    () => Object.create(null),
  ]
  if (depth < 4)
    makers.push(
      () => range(Math.floor(random() * 4)).map(() => anything(random, depth + 1)),
      () =>
        Object.fromEntries(
          range(Math.floor(random() * 4)).map((at) => [`k${at}`, anything(random, depth + 1)]),
        ),
    )
  return pick(random, makers)()
}

export function range(size) {
  return Array.from({ length: size }, (_, at) => at)
}
