// Extracts the code blocks of the README and of the pages about widget and handler as modules, which tsc checks.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inPkg, inRoot } from './paths.js'

const folder = inPkg('test/types/readme')

/** One file per block, named after the document and the line it starts on. */
export function extractReadmes() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, path] of [
    ['README', inRoot('README.md')],
    ['widget', inRoot('docs/widget.md')],
    ['handler', inRoot('docs/handler.md')],
  ]) {
    if (!existsSync(path)) continue
    for (const { line, language, code } of blocks(readFileSync(path, 'utf8'))) {
      // `export {}` makes a block without imports a module.
      writeFileSync(`${folder}/${name}-line-${line}.${language}`, `${code}\nexport {}\n`)
    }
  }
}

function* blocks(markdown) {
  let open
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)/.exec(line)
    if (!fence) open?.lines.push(line)
    else if (!open) open = { line: index + 1, language: fence[1], lines: [] }
    else {
      const { lines, ...rest } = open
      if (['js', 'ts'].includes(open.language)) yield { ...rest, code: lines.join('\n') }
      open = undefined
    }
  }
}
