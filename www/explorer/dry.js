// Runs a call without the network to get its request.

/** Calls an operation through the client's method; a list requests its first page. */
export const start = (client, { id, area, pages }, params) =>
  pages ? client[area][id.slice(area.length + 1)](params) : client.call(id, params)

/**
 * Returns the request that a call would send, without its token: `{ method, url, headers, body }`. In a multipart body,
 * files are given by name and size. If custom fields are given by name, `lookup` is the path that the call reads first, and
 * the unknown ids are written as `(id of NAME)`. Throws what the call would throw.
 */
export async function dryRun(createClient, row, params, options) {
  const own = pathPattern(row[options.version].path)
  const definitions = namesIn(params.body).map((name) => ({
    id: `(id of ${name})`,
    fieldKey: name,
    name,
    model: row.area === 'opportunities' ? 'opportunity' : 'contact',
  }))
  let request
  let lookup
  const fetch = async (url, { method, headers, body = null }) => {
    const { pathname } = new URL(url)
    if (!request && !(method === row[options.version].method && own.test(pathname))) {
      lookup = pathname
      return Response.json({ customFields: definitions })
    }
    const { Authorization: _, ...rest } = headers
    request ??= { method, url, headers: rest, body: body instanceof FormData ? parts(body) : body }
    return new Response('{}')
  }
  const client = createClient({ ...options, token: 'dry-run', fetch, retries: 0 })
  try {
    await start(client, row, params)
  } catch (error) {
    // Errors caused by the empty response are ignored.
    if (!request) throw error
  }
  return { request, lookup }
}

/** The names of custom fields in the values of a body and in the filters of a search. */
function namesIn(body) {
  const named = ({ field, filters } = {}) => {
    const [, name] = /^customFields\.(.+)/.exec(field) ?? []
    return [...(name ? [name] : []), ...(Array.isArray(filters) ? filters.flatMap(named) : [])]
  }
  const values = body?.customFields
  const isByName = values && typeof values === 'object' && !Array.isArray(values)
  return [...(isByName ? Object.keys(values) : []), ...named(body ?? undefined)]
}

/** Matches the end of a URL's path, because a base URL may have a path. */
const pathPattern = (path) =>
  new RegExp(
    `${path
      .split(/\{[^}]+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^/]+')}$`,
  )

function parts(form) {
  const shown = ([name, value]) => [
    name,
    value instanceof File ? { file: value.name, bytes: value.size } : value,
  ]
  return Object.fromEntries([...form].map(shown))
}
