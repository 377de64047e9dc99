/** A field that must be corrected. */
export interface FieldProblem {
  field: string
  code?: string
  message: string
}

/** The result of sending a form. */
export type SendResult =
  | { kind: 'sent'; contactId?: string }
  | { kind: 'invalid'; problems: FieldProblem[] }
  | { kind: 'failed'; code: string; status: number; message?: string }

/** The state of sending, while it is retried. */
export type Progress = 'slow' | 'offline'

interface ResponseBody {
  ok?: boolean
  contactId?: string
  code?: string
  message?: string
  problems?: FieldProblem[]
}

const MAX_ATTEMPTS = 5

/** The longest `Retry-After` that is waited for, in milliseconds. */
const MAX_RETRY_AFTER = 300_000

/**
 * Sends a submission. Failed attempts are repeated with the same key, so that the handler stores it once. If an attempt fails
 * while the browser is offline, it is repeated when the browser is online again.
 */
export async function send(
  url: string,
  key: string,
  body: () => object,
  report: (progress: Progress) => void,
): Promise<SendResult> {
  for (let attempt = 1; ; attempt++) {
    const [response, content] = await post(url, key, JSON.stringify(body())).catch(
      (): [undefined, undefined] => [undefined, undefined],
    )
    // The content is checked, because a log-in page may have the status 200, too.
    if (response?.ok && content?.ok === true) return { kind: 'sent', contactId: content.contactId }
    if (response?.status === 422 && content?.problems?.length)
      return { kind: 'invalid', problems: content.problems }
    const isOffline = !response && navigator.onLine === false
    const retryAfter = Number(response?.headers.get('retry-after')) * 1000
    const isTransient =
      !response ||
      ((response.status === 429 || response.status >= 500) &&
        content?.code !== 'rejected' &&
        !(retryAfter > MAX_RETRY_AFTER))
    if (!isOffline && (!isTransient || attempt >= MAX_ATTEMPTS)) {
      return {
        kind: 'failed',
        code: content?.code ?? (response ? 'unexpected_answer' : 'network'),
        status: response?.status ?? 0,
        message: content?.message,
      }
    }
    report(isOffline ? 'offline' : 'slow')
    const wait = retryAfter || 500 * 2 ** attempt
    await new Promise((resolve) => {
      setTimeout(resolve, isOffline ? 20_000 : wait)
      // The browser may be wrong about being offline, so the wait also ends after some time. It does not count as an attempt.
      if (isOffline) addEventListener('online', resolve, { once: true })
    })
    if (isOffline) attempt--
  }
}

async function post(url: string, key: string, body: string): Promise<[Response, ResponseBody?]> {
  const abort = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject()
      abort.abort()
    }, 15_000)
  })
  const request = async (): Promise<[Response, ResponseBody?]> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': key,
      },
      body,
      signal: abort.signal,
    })
    return [response, (await response.json().catch(() => undefined)) as ResponseBody | undefined]
  }
  return Promise.race([request(), timeout]).finally(() => clearTimeout(timer))
}
