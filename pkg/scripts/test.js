// Runs every `*.test.js` under test with Node's runner. `npm test -- retry` runs the files whose path contains the word.

import { inPkg } from './paths.js'
import { filesUnder, run } from './steps.js'

const words = process.argv.slice(2)
const excluded = ['test/frameworks', 'test/packages'].map((folder) => inPkg(folder))
const files = filesUnder(inPkg('test'))
  .filter(
    (file) => file.endsWith('.test.js') && !excluded.some((folder) => file.startsWith(folder)),
  )
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))

if (files.length === 0) console.log('no test file matches')
else run(process.execPath, ['--test', '--test-reporter=spec', ...files])
