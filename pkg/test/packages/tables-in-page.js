// A page that uses contacts and calendars, which must not load the tables of other areas.
import { check, ready } from 'leadbridge'

await ready({ areas: ['calendars'] })
const problems = [...check('contacts.get', {}), ...check('calendars.get', {})]
console.log(problems.map(({ path }) => path).join() === 'contactId,calendarId' ? 'ok' : 'problems')
