/** What the handler said in the end. */
export type Verdict =
  | { kind: 'sent'; contactId?: string }
  | { kind: 'invalid'; problems: { field: string; code?: string; message: string }[] }
  | { kind: 'failed'; code: string; status: number; message?: string }

/** What happens on the way. */
export type News = 'again' | 'offline'

interface Answer {
  ok?: boolean
  contactId?: string
  code?: string
  message?: string
  problems?: { field: string; code?: string; message: string }[]
}

const TRIES = 5

/**
 * Sends one submission until it is answered: a lost or failed attempt is repeated with the same key, so that the handler
 * takes it once. Offline, it waits for the network.
 */
export async function send(
  url: string,
  key: string,
  body: () => object,
  tell: (news: News) => void,
): Promise<Verdict> {
  for (let attempt = 1; ; attempt++) {
    if (navigator.onLine === false) {
      tell('offline')
      await new Promise((resolve) => addEventListener('online', resolve, { once: true }))
    }
    const answer = await post(url, key, JSON.stringify(body())).catch(() => undefined)
    const said = answer && ((await answer.json().catch(() => ({}))) as Answer | null)
    // A log-in page or the answer of some other server is no thanks.
    if (answer?.ok && said?.ok === true) return { kind: 'sent', contactId: said.contactId }
    if (answer?.status === 422) return { kind: 'invalid', problems: said?.problems ?? [] }
    const passes = !answer || answer.ok || answer.status === 429 || answer.status >= 500
    if (!passes || attempt === TRIES) {
      return {
        kind: 'failed',
        code: said?.code ?? 'network',
        status: answer?.status ?? 0,
        message: said?.message,
      }
    }
    tell('again')
    const told = Number(answer?.headers.get('retry-after')) * 1000
    const wait = Math.min(told || 500 * 2 ** attempt, 10_000)
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

function post(url: string, key: string, body: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'idempotency-key': key,
  }
  return fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(15_000) })
}
