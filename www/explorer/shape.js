// The type of a response, from the declaration files of the package.

let declarations

/** The declaration files of the operations and of the models. */
const types = () =>
  (declarations ??= Promise.all(
    ['api', 'models'].map(async (name) => {
      const response = await fetch(`/leadbridge/generated/${name}.d.ts`)
      if (!response.ok) throw new Error(`${response.status}`)
      return response.text()
    }),
  ).catch((error) => {
    declarations = undefined
    throw error
  }))

/** The type that an operation returns, with the types in it, as TypeScript; undefined if it is not documented. */
export async function shapeOf(id) {
  const [api, models] = await types()
  const at = api.indexOf(`    '${id}': {`)
  if (at < 0) return undefined
  const own = api.slice(at, api.indexOf('\n    };', at))
  const begin = own.indexOf('        result: ')
  if (begin < 0) return undefined
  const result = own
    .slice(begin + '        result: '.length)
    .replace(/;\s*$/, '')
    .replace(/\n {8}/g, '\n')
  const seen = new Set()
  const parts = [result]
  // The types in the result and the types in those; deeper ones are only named.
  let names = namesIn(result)
  for (let depth = 0; depth < 2; depth++) {
    const inner = []
    for (const name of names) {
      if (seen.has(name)) continue
      seen.add(name)
      const text = modelOf(models, name)
      if (!text) continue
      parts.push(text)
      inner.push(...namesIn(text))
    }
    names = inner
  }
  return parts.join('\n\n')
}

const namesIn = (text) => text.replace(/\/\*\*.*?\*\//gs, '').match(/\b[A-Z]\w+/g) ?? []

function modelOf(models, name) {
  const begin = models.search(new RegExp(`^export (interface|type) ${name}\\b`, 'm'))
  if (begin < 0 || name === 'Json') return undefined
  const isType = models.startsWith('export type', begin)
  const end = models.indexOf(isType ? ';\n' : '\n}', begin)
  return models.slice(begin + 'export '.length, end + (isType ? 1 : 2))
}
