// The shape of a response, as the package's own types have it.

let texts

/** The types of the package: operations, and the models that they name. */
const types = () =>
  (texts ??= Promise.all(
    ['api', 'models'].map(async (name) => {
      const answer = await fetch(`/leadbridge/generated/${name}.d.ts`)
      if (!answer.ok) throw new Error(`${answer.status}`)
      return answer.text()
    }),
  ).catch((error) => {
    texts = undefined
    throw error
  }))

/** The type of what an operation returns, and of the objects in it, as TypeScript; undefined where nothing is known. */
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
  // Objects in it, and objects in those; deeper ones are named only.
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
