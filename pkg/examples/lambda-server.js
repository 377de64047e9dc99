// A local function URL of AWS Lambda: converts requests into the events that AWS documents
// (https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html).

import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { handler } = await import(pathToFileURL(resolve('dist/index.mjs')))

createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const [rawPath, rawQueryString = ''] = request.url.split('?')
  const isText = /^(text\/|application\/(json|x-www-form-urlencoded))/.test(
    request.headers['content-type'],
  )
  const body = Buffer.concat(chunks)
  const result = await handler({
    version: '2.0',
    rawPath,
    rawQueryString,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    requestContext: {
      domainName: request.headers.host,
      http: { method: request.method, path: rawPath, sourceIp: request.socket.remoteAddress },
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: !isText,
  })
  response.writeHead(result.statusCode, result.headers).end(result.body)
}).listen(process.env.PORT, process.env.HOST)
