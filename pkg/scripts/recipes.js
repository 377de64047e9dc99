// Copies the code of the examples into docs/frameworks.md, after the comments that name their files. `node scripts/recipes.js`
// writes the document, `check.js` compares it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.js'

const recipes = inRoot('docs/frameworks.md')
const block = /^<!-- (pkg\/examples\/\S+) -->\n(?:\n```\w*\n[^]*?\n```\n)?/gm

/** The document with the code of the examples, and the files that are missing. */
function filled() {
  const missing = []
  const text = readFileSync(recipes, 'utf8').replaceAll(block, (_, name) => {
    const file = inRoot(name)
    if (!existsSync(file)) missing.push(name)
    const code = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : ''
    const language = { '.mjs': 'js' }[extname(name)] ?? extname(name).slice(1)
    return `<!-- ${name} -->\n\n\`\`\`${language}\n${code}\n\`\`\`\n`
  })
  return { text, missing }
}

/** The problems of the document. */
export function wrongRecipes() {
  const { text, missing } = filled()
  return [
    ...missing.map((name) => `docs/frameworks.md names ${name}, which does not exist`),
    ...(text === readFileSync(recipes, 'utf8')
      ? []
      : ['docs/frameworks.md differs from the examples: run `node scripts/recipes.js`']),
  ]
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(recipes, filled().text)
