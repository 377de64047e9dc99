// The declarations of the built package: what they mention can be named, and optional options may be undefined.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const pkg = fileURLToPath(new URL('..', import.meta.url))
const dist = join(pkg, 'dist/')

/** Aliases of the host's own types. A declaration file contains what they stand for. */
const INLINED = ['host', 'wasm/source'].map((name) => join(dist, `${name}.d.ts`))

const { exports } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'))
const entries = Object.entries(exports).flatMap(([name, { types }]) =>
  types && !types.includes('/for/') ? [[name, resolve(pkg, types)]] : [],
)
const program = ts.createProgram(
  entries.map(([, file]) => file),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  },
)
const checker = program.getTypeChecker()

const original = (symbol) =>
  symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** What an entry exports. */
const exportsOf = (file) =>
  checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))).map(original)

const isOurs = (node) => node.getSourceFile().fileName.startsWith(dist)

/** The declarations of a symbol in this package. */
const declarationsOf = (symbol) => (symbol?.declarations ?? []).filter(isOurs)

const isNameable = (node) =>
  [ts.isClassDeclaration, ts.isInterfaceDeclaration, ts.isTypeAliasDeclaration].some((is) =>
    is(node),
  )

/** The names of types in a declaration. */
function namesIn(node, found = []) {
  if (ts.isTypeReferenceNode(node)) found.push(node.typeName)
  if (ts.isExpressionWithTypeArguments(node)) found.push(node.expression)
  ts.forEachChild(node, (child) => void namesIn(child, found))
  return found
}

test('every type that a declaration mentions is exported', () => {
  const main = exportsOf(join(dist, 'index.d.ts'))
  const missing = new Set()
  for (const [name, file] of entries) {
    const known = new Set([...main, ...exportsOf(file)])
    for (const symbol of exportsOf(file))
      for (const declaration of declarationsOf(symbol))
        for (const mentioned of namesIn(declaration)) {
          const type = original(checker.getSymbolAtLocation(mentioned))
          const isNamed = declarationsOf(type).some(
            (own) => isNameable(own) && !INLINED.includes(own.getSourceFile().fileName),
          )
          if (isNamed && !known.has(type))
            missing.add(`${name}: ${symbol.name} mentions ${type.name}`)
        }
  }
  assert.deepEqual([...missing], [])
})

/** A function is called with what the package passes; parts of types are read where the types are. */
const isSkipped = (node) =>
  [
    ts.isFunctionTypeNode,
    ts.isIndexedAccessTypeNode,
    ts.isMethodSignature,
    ts.isTypeOperatorNode,
  ].some((is) => is(node))

const mayBeUndefined = ({ type }) =>
  [type, ...(type && ts.isUnionTypeNode(type) ? type.types : [])].some((part) =>
    [ts.SyntaxKind.UndefinedKeyword, ts.SyntaxKind.UnknownKeyword].includes(part?.kind),
  )

test('every optional property that a user passes may be undefined', () => {
  const strict = []
  const seen = new Set()
  let optional = 0
  /** Reads the properties of a type that a user passes. */
  const read = (node, place) => {
    if (isSkipped(node)) return
    if (ts.isPropertySignature(node)) {
      place = `${place}.${node.name.getText()}`
      if (node.questionToken) {
        optional++
        if (!mayBeUndefined(node)) strict.push(place)
      }
    }
    if (ts.isTypeReferenceNode(node))
      for (const declaration of declarationsOf(
        original(checker.getSymbolAtLocation(node.typeName)),
      )) {
        if (seen.has(declaration) || !isNameable(declaration) || ts.isClassDeclaration(declaration))
          continue
        seen.add(declaration)
        if (!INLINED.includes(declaration.getSourceFile().fileName))
          read(declaration, declaration.name.text)
      }
    ts.forEachChild(node, (child) => read(child, place))
  }
  /** Reads the parameters of the functions and methods of a declaration. */
  const readParameters = (node, place) => {
    if (ts.isFunctionTypeNode(node)) return
    if (ts.isParameter(node)) {
      if (node.type) read(node.type, `${place}(${node.name.getText()})`)
      return
    }
    const name = node.name?.getText()
    ts.forEachChild(node, (child) => readParameters(child, name ?? place))
  }
  for (const [, file] of entries)
    for (const symbol of exportsOf(file))
      for (const declaration of declarationsOf(symbol)) readParameters(declaration, symbol.name)
  assert.deepEqual(strict, [])
  assert.ok(optional > 3000, `${optional}`)
})
