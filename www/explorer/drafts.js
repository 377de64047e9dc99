// Stores what was typed into the form of an operation in sessionStorage, so that it is restored with the operation, also
// after a reload. Secrets are not stored.

const SECRET =
  /passw|passphrase|passcode|secret|token|credential|api_?key|private_?key|auth|^code$|^pin$/i
const TOKEN = /\bpit-[\w-]{4,}|\bbearer\s+\S|\beyJ[\w-]{8,}\./i

const place = (id) => `leadbridge explorer ${id}`

/** The stored strings by the paths of their fields, with null for a field that is sent as null; undefined if nothing is stored. */
export function kept(id) {
  try {
    return JSON.parse(sessionStorage.getItem(place(id))) ?? undefined
  } catch {
    return undefined
  }
}

/** Stores what was typed, without secrets; `tokens` are those of the account. */
export function keep(id, typed, tokens = []) {
  const entries = Object.entries(typed).filter(([path, text]) => !isSecret(path, text, tokens))
  try {
    if (entries.length === 0) sessionStorage.removeItem(place(id))
    else sessionStorage.setItem(place(id), JSON.stringify(Object.fromEntries(entries)))
  } catch {
    // Storage may be full or disabled; then nothing is stored.
  }
}

/** Whether a field has the name of a secret, or its text contains a token or, as JSON, a field with such a name. */
export function isSecret(path, text, tokens = []) {
  if (path.split(/[^\w]+/).some((name) => SECRET.test(name))) return true
  if (text === null) return false
  if (TOKEN.test(text) || tokens.some((token) => token && text.includes(token))) return true
  if (!/^\s*[[{]/.test(text)) return false
  return [...text.matchAll(/(\w+)["']?\s*:/g)].some(([, name]) => SECRET.test(name))
}
