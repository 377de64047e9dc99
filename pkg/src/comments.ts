// What each field of the API is, for documentation: apart from the client, which does without it.

import { comments, further } from './generated/comments.js'

/** Sentences by heading and field, separated by a space. */
const sentences = new Map<string, string>()

/** The models of operations and the areas of models. */
const headings = new Map<string, string[]>()

/**
 * The sentence about a field, or `undefined` where there is none. `owner` has the field: a model (`Contact`), an operation
 * for its parameters and body (`contacts.search`), or one with `.returns` for its response (`contacts.search.returns`).
 */
export function comment(owner: string, field: string): string | undefined {
  if (sentences.size === 0) read()
  const [area = '', name] = owner.split('.')
  const models = headings.get(owner) ?? []
  const areas = models.flatMap((model) => headings.get(model) ?? [])
  for (const heading of [owner, `${area}.${name}`, ...models, ...areas, area, '*']) {
    const sentence = sentences.get(`${heading} ${field}`)
    if (sentence) return sentence
  }
  return undefined
}

function read() {
  let above: string[] = []
  for (const line of comments.trimEnd().split('\n')) {
    const [field = '', ...words] = line.trim().split(' ')
    if (!line.startsWith(' ')) above = [field, ...words]
    else for (const heading of above) sentences.set(`${heading} ${field}`, words.join(' '))
  }
  for (const line of further.trimEnd().split('\n')) {
    const [heading = '', ...owners] = line.split(' ')
    for (const owner of owners) headings.set(owner, [...(headings.get(owner) ?? []), heading])
  }
}
