import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { toNodeHandler } from 'leadbridge/node'
import { leads } from './leads.js'

const handleLead = toNodeHandler(leads)
const files = {
  '/': ['text/html', 'public/index.html'],
  '/leadbridge-widget.js': ['text/javascript', 'node_modules/leadbridge/dist/leadbridge-widget.js'],
}

const server = createServer(async (request, response) => {
  const [path] = request.url.split('?')
  if (path === '/leads') return handleLead(request, response)
  if (!Object.hasOwn(files, path)) return response.writeHead(404).end('Not found')
  const [type, file] = files[path]
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(await readFile(file))
})

server.listen({ port: process.env.PORT ?? 3000, host: process.env.HOST })
