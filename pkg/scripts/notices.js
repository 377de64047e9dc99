// The licenses of the crates that are compiled into the wasm, which must be distributed with it.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inPkg, inRoot, root } from './paths.js'
import { output } from './steps.js'

export const notices = inPkg('dist/THIRD-PARTY-NOTICES.txt')

/** Licenses that require only their notice. */
const known = ['Apache-2.0', 'MIT', 'Unicode-3.0', 'Unlicense']

const features = 'edge,full,sandbox,widget'
const target = 'wasm32-unknown-unknown'

/** Every linked crate, the standard library and the source of the numbering plans. */
export function linked() {
  const args = ['metadata', '--locked', '--format-version', '1', '--filter-platform', target]
  const { status, text } = output('cargo', [...args, '--features', features], { cwd: root })
  if (status !== 0) throw new Error(text)
  const line = text.split('\n').find((line) => line.startsWith('{'))
  const { packages, resolve } = JSON.parse(line)
  const crates = new Map(packages.map((crate) => [crate.id, crate]))
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]))
  const found = new Set([resolve.root])
  for (const id of found)
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps)
      if (kinds.some(({ kind }) => kind === null) && !isMacro(crates.get(pkg))) found.add(pkg)
  found.delete(resolve.root)
  return [...found]
    .map((id) => crates.get(id))
    .map(({ name, version, license, authors, manifest_path: manifest }) => ({
      name,
      version,
      license,
      texts: textsOf(dirname(manifest), authors),
    }))
    .concat(
      {
        name: 'The Rust standard library',
        version: '',
        license: 'MIT OR Apache-2.0',
        texts: [mit('The Rust Project Contributors')],
      },
      {
        name: 'libphonenumber metadata',
        version: plans(),
        license: 'Apache-2.0',
        texts: [
          'Copyright (C) The Libphonenumber Authors\n\nThe numbering plans are derived from it, in another form. The license is LICENSE-APACHE of this package.',
        ],
      },
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The version that `src/phone/regions.txt` was derived from. */
const plans = () =>
  /metadata (\d+(\.\d+)+)/.exec(readFileSync(inRoot('src/phone/regions.txt'), 'utf8'))[1]

/** Whether a crate is a procedural macro, which is not linked. */
const isMacro = ({ targets }) => targets.some(({ kind }) => kind.includes('proc-macro'))

/** The license texts of a crate. If there is a choice, MIT is used. */
function textsOf(folder, authors) {
  const files = readdirSync(folder).filter((file) => /^(licen[sc]e|copying|notice)/i.test(file))
  const chosen = files.filter((file) => !/apache/i.test(file))
  const texts = (chosen.length > 0 ? chosen : files).map((file) =>
    readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  )
  return texts.length > 0 ? texts : [mit(authors.join(', ') || 'its authors')]
}

/** The content of the file: each license text once, with its crates. */
export function noticesText() {
  const names = new Map()
  for (const { name, version, license, texts } of linked())
    for (const text of texts)
      names.set(text, [
        ...(names.get(text) ?? []),
        `${name} ${version} (${license})`.replace('  ', ' '),
      ])
  const parts = [...names].map(([text, crates]) => `${crates.join('\n')}\n\n${text}\n`)
  return `The licenses of the code compiled into leadbridge's WebAssembly.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The problems of the file. */
export function wrongNotices() {
  if (!existsSync(notices)) return ['dist/THIRD-PARTY-NOTICES.txt is missing']
  const text = readFileSync(notices, 'utf8')
  return linked().flatMap(({ name, version, license }) => {
    const isListed = text.includes(`${name} ${version}`)
    const isKnown = license?.split(/ AND /).every((part) => known.some((one) => part.includes(one)))
    return [
      ...(isListed ? [] : [`${name} ${version} is not in dist/THIRD-PARTY-NOTICES.txt`]),
      ...(isKnown
        ? []
        : [
            `${name} ${version} has the license ${license}, which is not in scripts/notices.js: check what it requires`,
          ]),
    ]
  })
}

const mit = (holder) => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
