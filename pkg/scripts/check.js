// The package tells the truth: what it holds, what it weighs, what leaked where, and that its examples compile.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sizes } from './sizes.js'

const pkg = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const root = path.dirname(pkg)
const bin = (name) => path.join(pkg, 'node_modules', '.bin', name)
const run = (command, args, options) =>
  execFileSync(command, args, {
    cwd: pkg,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  })

const failures = []
function check(what, act) {
  try {
    const said = act()
    console.log(`ok   ${what}${said ? `: ${said}` : ''}`)
  } catch (error) {
    failures.push(what)
    console.log(`FAIL ${what}\n${String(error.stdout ?? '')}${error.message}`)
  }
}

check('the tarball holds what is meant to be in it, and nothing else', () => {
  const [{ files, size }] = JSON.parse(
    run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']),
  )
  const names = files.map((file) => file.path)
  const kinds = [
    /^(package\.json|README\.md|LICENSE-(MIT|APACHE))$/,
    /^bin\/[a-z]+\.js$/,
    /^dist\/(widget\/|wasm\/|generated\/)?[a-z-]+\.(js|d\.ts)$/,
    /^wasm\/(full|sandbox|widget)(\.js|\.d\.ts|\.hex\.js|_bg\.wasm)$/,
  ]
  const strangers = names.filter((name) => !kinds.some((kind) => kind.test(name)))
  assert.deepEqual(strangers, [])
  for (const name of [
    'README.md',
    'LICENSE-MIT',
    'dist/index.js',
    'dist/leadbridge-widget.js',
    'wasm/full_bg.wasm',
    'bin/leadbridge.js',
  ]) {
    assert(names.includes(name), `${name} is missing`)
  }
  return `${names.length} files, ${Math.round(size / 1024)} KB packed`
})

check('every export is there', () => {
  const { exports, imports } = JSON.parse(fs.readFileSync(path.join(pkg, 'package.json'), 'utf8'))
  const targets = (value) =>
    typeof value === 'string' ? [value] : Object.values(value).flatMap(targets)
  for (const place of [exports, imports].flatMap(targets)) {
    assert(fs.existsSync(path.join(pkg, place)), `${place} is missing`)
  }
})

check('publint', () => void run(bin('publint'), ['--strict', '.']))
check(
  'attw',
  () =>
    void run(bin('attw'), [
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'full.wasm',
      '--format',
      'ascii',
    ]),
)

check('no wasm asks for more than its glue gives', () => {
  for (const name of ['full', 'sandbox', 'widget']) {
    const module = new WebAssembly.Module(
      fs.readFileSync(path.join(pkg, 'wasm', `${name}_bg.wasm`)),
    )
    const foreign = WebAssembly.Module.imports(module).filter(
      (entry) => entry.module !== `./${name}_bg.js`,
    )
    assert.deepEqual(foreign, [])
  }
})

check('nothing of the full build is in the widget, and no path of a machine anywhere', () => {
  for (const [name, words] of Object.entries({
    widget: ['/contacts', 'locationId', 'Bearer', 'serde'],
    full: ['pit-sandbox', 'does not allow duplicated'],
    sandbox: [],
  })) {
    const text = fs.readFileSync(path.join(pkg, 'wasm', `${name}_bg.wasm`), 'latin1')
    for (const word of [...words, os.homedir() + path.sep, root + path.sep]) {
      assert(!text.includes(word), `${name} has ${JSON.stringify(word)} in it`)
    }
  }
})

check('the types compile with the library checked and no types of a runtime', () => {
  const folder = fs.mkdtempSync(path.join(pkg, 'test', 'types', 'run-'))
  try {
    for (const [at, name] of [
      [path.join(root, 'README.md'), 'readme'],
      [path.join(pkg, 'README.md'), 'package'],
    ]) {
      const blocks = [...fs.readFileSync(at, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
        ([, code]) => code,
      )
      assert(blocks.length > 0, `${at} has no example`)
      blocks.forEach((code, index) =>
        fs.writeFileSync(path.join(folder, `${name}-${index}.ts`), `${code}\nexport {}\n`),
      )
    }
    fs.copyFileSync(path.join(pkg, 'test', 'types', 'uses.ts'), path.join(folder, 'uses.ts'))
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
      }
      const config = path.join(folder, 'tsconfig.json')
      fs.writeFileSync(config, JSON.stringify({ compilerOptions, include: ['*.ts'] }))
      run(bin('tsc'), ['-p', config])
    }
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})

check('no any in the public types', () => {
  const names = fs
    .readdirSync(path.join(pkg, 'dist'), { recursive: true })
    .filter((name) => name.endsWith('.d.ts'))
  for (const name of names.filter((name) => !name.startsWith('wasm'))) {
    const text = fs
      .readFileSync(path.join(pkg, 'dist', name), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
    assert(!/[:<|(,=]\s*any\b/.test(text), `${name} says any`)
  }
})

check('sizes', () => {
  const table = sizes()
  console.table(
    Object.fromEntries(
      table.map(({ name, raw, brotli, most }) => [name, { raw, brotli, most: most ?? '' }]),
    ),
  )
  const heavy = table.filter(({ brotli, most }) => most && brotli > most)
  assert.deepEqual(
    heavy.map(({ name, brotli, most }) => `${name}: ${brotli} bytes, at most ${most}`),
    [],
  )
})

if (failures.length) {
  console.error(`\n${failures.length} to mend: ${failures.join('; ')}`)
  process.exit(1)
}
