const { createClient } = require('leadbridge')
const { createHandler } = require('leadbridge/edge')
const { createSandbox } = require('leadbridge/sandbox')
const { scenario } = require('./scenario.js')

for (const loaded of [createClient, createHandler, createSandbox]) {
  if (typeof loaded !== 'function') throw new Error('require() found no function')
}
scenario().then(console.log)
