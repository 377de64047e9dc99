// The server of the benchmark, in a separate process: returns the same contact for every request.
import http from 'node:http'

const contact = {
  id: 'c_1',
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.com',
  tags: ['vip'],
}
for (let number = 0; number < 14; number++) contact[`field${number}`] = `value ${number} `.repeat(4)
const body = JSON.stringify({ contact })
const headers = {
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
}
const server = http.createServer((request, response) => {
  request.resume()
  response.writeHead(200, headers).end(body)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit(0))
