/** What the handler asks to be corrected: a field by name, and what is wrong with it. */
export interface FieldProblem {
  field: string
  code?: string
  message: string
}

/** What the handler said in the end. */
export type Verdict =
  | { kind: 'sent'; contactId?: string }
  | { kind: 'invalid'; problems: FieldProblem[] }
  | { kind: 'failed'; code: string; status: number; message?: string }

/** What happens on the way. */
export type News = 'slow' | 'offline'

interface Answer {
  ok?: boolean
  contactId?: string
  code?: string
  message?: string
  problems?: FieldProblem[]
}

const TRIES = 5

/** Where the handler asks for more milliseconds, a person is told to come back. */
const PATIENCE = 300_000

/**
 * Sends one submission until it is answered: a lost or failed attempt is repeated with the same key, so that the handler
 * takes it once. When an attempt fails and the browser says that it is offline, the network is waited for.
 */
export async function send(
  url: string,
  key: string,
  body: () => object,
  tell: (news: News) => void,
): Promise<Verdict> {
  for (let attempt = 1; ; attempt++) {
    const [answer, said] = await post(url, key, JSON.stringify(body())).catch(
      (): [undefined, undefined] => [undefined, undefined],
    )
    // A log-in page or the answer of some other server is no thanks.
    if (answer?.ok && said?.ok === true) return { kind: 'sent', contactId: said.contactId }
    if (answer?.status === 422 && said?.problems?.length)
      return { kind: 'invalid', problems: said.problems }
    const isOffline = !answer && navigator.onLine === false
    const told = Number(answer?.headers.get('retry-after')) * 1000
    const passes =
      !answer ||
      ((answer.status === 429 || answer.status >= 500) &&
        said?.code !== 'rejected' &&
        !(told > PATIENCE))
    if (!isOffline && (!passes || attempt >= TRIES)) {
      return {
        kind: 'failed',
        code: said?.code ?? (answer ? 'unexpected_answer' : 'network'),
        status: answer?.status ?? 0,
        message: said?.message,
      }
    }
    tell(isOffline ? 'offline' : 'slow')
    const wait = Math.min(told || 500 * 2 ** attempt, 10_000)
    await new Promise((resolve) => {
      setTimeout(resolve, isOffline ? 20_000 : wait)
      // The browser may be wrong about being offline, so that time ends the wait as well, and no attempt is counted.
      if (isOffline) addEventListener('online', resolve, { once: true })
    })
    if (isOffline) attempt--
  }
}

async function post(url: string, key: string, body: string): Promise<[Response, Answer?]> {
  const stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject()
      stop.abort()
    }, 15_000)
  })
  const answered = async (): Promise<[Response, Answer?]> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': key,
      },
      body,
      signal: stop.signal,
    })
    return [answer, (await answer.json().catch(() => undefined)) as Answer | undefined]
  }
  return Promise.race([answered(), late]).finally(() => clearTimeout(timer))
}
