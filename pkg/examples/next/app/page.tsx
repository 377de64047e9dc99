import { CallbackForm } from './callback-form'

export default function Page() {
  return <CallbackForm action="/leads" />
}
