// Measures how long a new Node process takes until the package is ready, without the start of Node itself.

import { execFileSync } from 'node:child_process'

const runs = 15
const dist = new URL('../pkg/dist/', import.meta.url).href

const cases = {
  'first access to Response': `globalThis.Response`,
  'import leadbridge': `await import('${dist}index.js')`,
  'import, ready()': `await (await import('${dist}index.js')).ready()`,
  'import sandbox, createSandbox()': `await (await import('${dist}sandbox.js')).createSandbox()`,
}

console.log(`median of ${runs} processes, ms`)
for (const [name, code] of Object.entries(cases)) {
  console.log(
    name.padEnd(34) +
      median(() => inNewProcess(code))
        .toFixed(1)
        .padStart(8),
  )
}

function inNewProcess(code) {
  const timed = `const began = performance.now(); ${code}; console.log(performance.now() - began)`
  const args = ['--input-type=module', '--eval', timed]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

function median(measure) {
  const sorted = Array.from({ length: runs }, measure).sort((a, b) => a - b)
  return sorted[Math.floor(runs / 2)]
}
