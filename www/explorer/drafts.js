// What was typed into the form of an operation, kept while the tab is open: it comes back with the operation, also after
// the page is loaded again. Secrets are not kept.

const SECRET =
  /passw|passphrase|passcode|secret|token|credential|api_?key|private_?key|auth|^code$|^pin$/i
const TOKEN = /\bpit-[\w-]{4,}|\bbearer\s+\S|\beyJ[\w-]{8,}\./i

const place = (id) => `leadbridge explorer ${id}`

/** What was typed: texts by the paths of their fields, null for a field that is sent as null; undefined where there is none. */
export function kept(id) {
  try {
    return JSON.parse(sessionStorage.getItem(place(id))) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps what is typed, without secrets; `tokens` are those of the account. */
export function keep(id, typed, tokens = []) {
  const entries = Object.entries(typed).filter(([path, text]) => !isSecret(path, text, tokens))
  try {
    if (entries.length === 0) sessionStorage.removeItem(place(id))
    else sessionStorage.setItem(place(id), JSON.stringify(Object.fromEntries(entries)))
  } catch {
    // Storage that is full or forbidden keeps nothing.
  }
}

/** Whether a field is named like a secret, or what is typed has a token or, as JSON, a field that is named like one. */
export function isSecret(path, text, tokens = []) {
  if (path.split(/[^\w]+/).some((name) => SECRET.test(name))) return true
  if (text === null) return false
  if (TOKEN.test(text) || tokens.some((token) => token && text.includes(token))) return true
  if (!/^\s*[[{]/.test(text)) return false
  return [...text.matchAll(/(\w+)["']?\s*:/g)].some(([, name]) => SECRET.test(name))
}
