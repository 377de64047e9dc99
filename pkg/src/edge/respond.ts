/** A response as the core writes it. */
export interface CoreResponse {
  status: number
  headers: Record<string, string>
  body: string
}

export function respond({ status, headers, body }: CoreResponse, url: string): Response {
  // GET and HEAD are allowed for the page of thanks.
  if (status === 405 && new URL(url).searchParams.has('sent'))
    headers['allow'] = 'GET, HEAD, POST, OPTIONS'
  const empty = status === 204 || status === 303
  return new Response(empty ? null : body, { status, headers })
}

/** The response where not even the core could be started. */
export function unavailable(request: Request): Response {
  const message = 'We could not take your message just now. Please try again in a moment.'
  const headers = { 'retry-after': '5', 'cache-control': 'no-store' }
  if (!request.headers.get('accept')?.includes('text/html'))
    return Response.json({ ok: false, code: 'unavailable', message }, { status: 503, headers })
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not sent yet</title><p>${message}</p><p>Please go back to the form.</p></html>`
  return new Response(html, {
    status: 503,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
  })
}
