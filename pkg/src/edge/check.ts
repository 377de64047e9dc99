import { LeadbridgeError, type Client, type Problem } from '../index.js'
import type { LeadOptions } from './types.js'

interface Definition {
  id?: string
  name?: string
  fieldKey?: string
}

/** An id that no contact has. */
const UNKNOWN_CONTACT = 'leadbridge-check'

const UNREACHABLE = 'the API cannot be reached: check the connection and `baseUrl`'

/** What to do if the API did not respond; the token is not the reason. */
const UNAVAILABLE: Record<string, string> = {
  network: UNREACHABLE,
  timeout: UNREACHABLE,
  server: 'the API fails at present: try again later',
}

/** What is missing in the account. Nothing is written: the one write goes to a contact that does not exist. */
export async function checkAccount(client: Client, lead: LeadOptions): Promise<Problem[]> {
  const problems: Problem[] = []
  const note = (path: string, error: unknown, remedy: string) => {
    const { code, message } =
      error instanceof LeadbridgeError ? error : { code: 'server', message: '' }
    const said = UNAVAILABLE[code] ?? remedy
    problems.push({ path, code, message: `${said}${message && ` (${message})`}` })
  }
  const isAbsent = (error: unknown) =>
    error instanceof LeadbridgeError && ['not_found', 'invalid'].includes(error.code)

  const email = `${UNKNOWN_CONTACT}@example.com`
  try {
    await client.call('contacts.findDuplicate', { email } as never)
  } catch (error) {
    note(
      'client',
      error,
      'cannot read contacts: check the token, its scope contacts.readonly and the location',
    )
  }
  // Without a response, nothing is known about the token.
  if (problems.some(({ code }) => code in UNAVAILABLE)) return problems
  const body = { firstName: 'leadbridge' }
  try {
    await client.call('contacts.update', { contactId: UNKNOWN_CONTACT, body } as never)
  } catch (error) {
    if (!isAbsent(error))
      note('client', error, 'cannot write contacts: check the token and its scope contacts.write')
  }

  const wanted = new Map<string, string>()
  for (const [name, target] of Object.entries(lead.fields ?? {}))
    if (target.startsWith('customFields.')) wanted.set(`lead.fields.${name}`, target.slice(13))
  for (const [name, touch] of Object.entries(lead.attribution ?? {})) {
    const field = typeof touch === 'string' ? touch : touch.field
    wanted.set(`lead.attribution.${name}`, field.replace(/^customFields\./, ''))
  }
  if (wanted.size === 0) return problems
  try {
    const body = await client.call('locations.listCustomFields', { model: 'contact' } as never)
    const defined = (body as { customFields?: Definition[] }).customFields ?? []
    const names = defined.map(({ id, name, fieldKey }) => ({
      exact: [id, fieldKey, fieldKey?.replace(/^\w+\./, '')],
      name: name?.toLowerCase(),
    }))
    for (const [path, field] of wanted) {
      const isThere = names.some(
        ({ exact, name }) => exact.includes(field) || name === field.toLowerCase(),
      )
      if (isThere) continue
      const known = defined.map(({ fieldKey }) => fieldKey?.replace(/^\w+\./, '')).join(', ')
      const message = `names the custom field ${field}, which the location does not have: create it, or name one of ${known || 'those that it will have'}`
      problems.push({ path, code: 'unknown_field', message })
    }
  } catch (error) {
    note(
      'client',
      error,
      'cannot read the custom fields that the options name: add the scope locations/customFields.readonly',
    )
  }
  return problems
}
