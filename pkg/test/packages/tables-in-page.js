// A page that asks about contacts and calendars: the tables of other areas must stay where they are.
import { check, ready } from 'leadbridge'

await ready({ areas: ['calendars'] })
const problems = [...check('contacts.get', {}), ...check('calendars.get', {})]
console.log(problems.map(({ path }) => path).join() === 'contactId,calendarId' ? 'ok' : 'problems')
