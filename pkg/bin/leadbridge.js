#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { startSandbox } from './sandbox.js'
import { startSite } from './site.js'

const HELP = `leadbridge sandbox [--port 4010] [--data FILE]     HighLevel, emulated on 127.0.0.1; the token is pit-sandbox
leadbridge sandbox --www DIR [--port 8080]         the same, and a site with the widget in front of it

With LEADBRIDGE_TOKEN and LEADBRIDGE_LOCATION set, the site's leads go to that account instead of the sandbox.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    www: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})

const [command] = positionals
if (values.help || !command) {
  console.log(HELP)
} else if (command !== 'sandbox') {
  console.error(`leadbridge: there is no command ${command}\n\n${HELP}`)
  process.exitCode = 2
} else {
  await sandbox().catch((error) => {
    const taken =
      error.code === 'EADDRINUSE' && `port ${error.port} is taken: choose another with --port`
    console.error(`leadbridge: ${taken || error.message}`)
    process.exit(1)
  })
}

async function sandbox() {
  const port = Number(values.port ?? (values.www ? 8080 : 4010))
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('--port must be a number from 0 to 65535')
  const { LEADBRIDGE_TOKEN: token, LEADBRIDGE_LOCATION: location } = process.env
  const running = []
  if (!values.www) {
    const api = await startSandbox({ port, data: values.data })
    running.push(api)
    console.log(
      `HighLevel sandbox on ${api.url}, token ${api.sandbox.token}, location ${api.sandbox.location}`,
    )
  } else if (token && location) {
    const site = await startSite({ port, www: values.www, account: { token, location } })
    running.push(site)
    console.log(`Open ${site.url} (leads go to the HighLevel location ${location})`)
  } else {
    const api = await startSandbox({ data: values.data })
    const account = { token: api.sandbox.token, location: api.sandbox.location, baseUrl: api.url }
    const site = await startSite({ port, www: values.www, account, sandbox: api.sandbox })
    running.push(site, api)
    console.log(
      `Open ${site.url} (sandbox; a real account: LEADBRIDGE_TOKEN=pit-… LEADBRIDGE_LOCATION=… make demo)`,
    )
  }
  const stop = async () => {
    await Promise.all(running.map((server) => server.close()))
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
