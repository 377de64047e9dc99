/** How long calls wait for a pending token function before another call starts it again, in milliseconds. */
const PENDING_LIMIT = 30_000

/**
 * Wraps the user's token function for the core, which passes whether its last token was rejected, and that token. Concurrent
 * calls share one pending token, and a token that has been renewed since is not renewed again.
 */
export function shareToken(
  token: (rejected: boolean) => string | Promise<string>,
): (rejected: boolean, rejectedToken?: string) => Promise<string> {
  let last: string | undefined
  let pending: { since: number; token: Promise<string> } | undefined
  return async (rejected, rejectedToken) => {
    // The core trims tokens.
    if (rejected && last && `${last}`.trim() !== rejectedToken) return last
    if (pending && performance.now() - pending.since < PENDING_LIMIT) return pending.token
    const own = { since: performance.now(), token: Promise.resolve().then(() => token(rejected)) }
    pending = own
    try {
      const renewed = await own.token
      if (pending === own) last = renewed
      return renewed
    } finally {
      if (pending === own) pending = undefined
    }
  }
}
