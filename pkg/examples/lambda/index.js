import { leads } from './leads.js'

/** For a function URL, or an HTTP API of API Gateway (payload 2.0). */
export async function handler({ rawPath, rawQueryString, headers, body, ...event }) {
  const { domainName, http } = event.requestContext
  const request = new Request(`https://${domainName}${rawPath}?${rawQueryString}`, {
    method: http.method,
    headers,
    body: body && Buffer.from(body, event.isBase64Encoded ? 'base64' : 'utf8'),
  })
  const tasks = []
  const waitUntil = (task) => tasks.push(task)
  // The rate limit counts the address that AWS saw.
  const response = await leads.fetch(request, { ip: http.sourceIp }, { waitUntil })
  // `onLead` and `onError`: Lambda stops whatever is left when the function returns.
  await Promise.allSettled(tasks)
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  }
}
