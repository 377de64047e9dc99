// A minimal server instead of HighLevel, in a separate process: every lead is a new contact, and it responds at once.
import http from 'node:http'

let created = 0
const routes = {
  'GET /contacts/search/duplicate': () => ({ contact: null }),
  'POST /contacts/': (body) => ({ contact: { ...body, id: `contact_${++created}` } }),
  'POST /contacts/note': (body) => ({ note: { id: `note_${created}`, body: body.body } }),
}
const server = http.createServer((request, response) => {
  const path = request.url
    .split('?')[0]
    .replace(/^\/contacts\/contact_\d+\/notes$/, '/contacts/note')
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    const route = routes[`${request.method} ${path}`]
    const body = parts.length ? JSON.parse(Buffer.concat(parts)) : {}
    const text = JSON.stringify(route ? route(body) : { message: path })
    const length = Buffer.byteLength(text)
    response
      .writeHead(route ? 200 : 404, {
        'content-type': 'application/json',
        'content-length': length,
      })
      .end(text)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit(0))
