// Descriptions of the API's fields, for documentation. A module of its own, so that the client does not load them.

import { comments, further } from './generated/comments.js'

/** Sentences by `heading field`. */
const sentences = new Map<string, string>()

/** The models of each operation, and the areas of each model. */
const headings = new Map<string, string[]>()

/**
 * Returns the description of a field, or `undefined`. `owner` is what has the field: a model (`Contact`), an operation for
 * its parameters and body (`contacts.search`), or that with `.returns` for its response (`contacts.search.returns`).
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
