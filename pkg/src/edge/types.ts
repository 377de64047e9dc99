import type { Facts } from '../errors.js'
import type * as Host from '../host.js'
import type { Client, Problem } from '../index.js'
import type { WasmSource } from '../wasm/source.js'
import type { Store } from './store.js'

/** How leads are taken. */
export interface LeadOptions {
  /** Origins that may post, such as `https://shop.example`. The handler's own origin always may; `*` is any. */
  allow?: string[] | undefined
  /** Form field → contact field, before the usual names; `customFields.KEY` names a custom field, `consent` the consent, `''` leaves it out. */
  fields?: Record<string, string> | undefined
  /** The country in which national phone numbers are read when the form does not say, such as `US`. */
  country?: string | undefined
  /** Tags that every lead gets. */
  tags?: string[] | undefined
  /** Tags that a page may add by the widget's `tags`. */
  pageTags?: string[] | undefined
  /** The source of a new contact; without one the widget's `source`, or `Website`. */
  source?: string | undefined
  /**
   * A query parameter of the page (`utm_source`, `gclid` …), `page` or `referrer` → custom field. By default only an empty
   * field is filled (first touch); `touch: 'last'` replaces the value at every lead.
   */
  attribution?:
    Record<string, string | { field: string; touch?: 'first' | 'last' | undefined }> | undefined
  /**
   * What happens to a contact that exists. `fill` (default): empty fields are filled, what differs is kept in a note.
   * `overwrite`: fields take the new value, the one before is kept in a note. `note`: everything goes into a note. Tags and
   * notes are added in each case.
   */
  existing?: 'fill' | 'overwrite' | 'note' | undefined
  /** Whether what fits no field (message, consent, page, campaign) becomes a note; default true. `false` needs `onLead`. */
  note?: boolean | undefined
  /** Whether a lead without consent is refused; default false. */
  requireConsent?: boolean | undefined
  /** The largest body without files, in bytes; default 32,768. */
  maxBytes?: number | undefined
  /** The largest body of a form with files, in bytes; default 5,000,000. Of a file its name, type and size are kept. */
  maxUpload?: number | undefined
  /** The most values in one form; default 100. */
  maxFields?: number | undefined
  /** How long a body may take to arrive, in milliseconds; default 20,000. */
  readTimeout?: number | undefined
  /**
   * How long one lead may take in all, in milliseconds; default 45,000. It replaces the client's `deadline`. If your
   * host stops a function sooner, set a lower value: the visitor then gets a response, which asks to send the form again.
   */
  deadline?: number | undefined
  /** The least time between seeing the form and sending it, in milliseconds; default 800. */
  minTime?: number | undefined
  /** Leads per address; default 20 in 60,000 ms. Repetitions of a lead that was stored are not counted. For no limit, set a large `most`. */
  limit?: { most?: number | undefined; window?: number | undefined } | undefined
  /** Where a plain form goes after success; default a short page of the handler. */
  thanks?: string | undefined
  /** Whether the visitor's browser gets the contact's id; default false. */
  returnContactId?: boolean | undefined
  /**
   * Whether a proxy in front of the handler is trusted: the number of proxies that add to `X-Forwarded-For` (`true` is one),
   * or the name of the header that the proxy always sets. Then `X-Forwarded-Host` names the handler's own host as well.
   */
  trustProxy?: boolean | number | string | undefined
}

/** What became of a lead, for the site's owner. The visitor never sees it. */
export interface LeadReport {
  outcome:
    | 'created'
    | 'updated'
    | 'conflict'
    | 'repeated'
    | 'refused'
    | 'limited'
    | 'trapped'
    | 'failed'
    | ''
  /** The contact; in a conflict, the one with the e-mail address and the one with the phone number. */
  contactIds: string[]
  /** What the visitor was asked to correct, or what was kept in the note because it fits no field. */
  problems: Problem[]
  /** What went wrong, where something did. */
  error?: Facts
  /** The fields of the form as sent, members of objects as `address[city]`; empty where the body could not be read. */
  values: Record<string, unknown>
  /** The same for all attempts of one submission; missing where none began. */
  key?: string
}

/** What `createHandler` takes. */
export interface HandlerOptions {
  client: Client
  lead?: LeadOptions | undefined
  /** Default: in memory, which is right for one process. */
  store?: Store | undefined
  /** What happens when the store fails: `refuse` (default) responds with 503, `accept` takes leads without limit and claim. */
  storeDown?: 'refuse' | 'accept' | undefined
  /**
   * The visitor's address, for the rate limit; nothing where it is not known. Default: what the runtime guarantees, or
   * `lead.trustProxy`.
   */
  address?: ((request: Host.Request) => string | null | undefined) | undefined
  /** Called with every lead after the response. */
  onLead?: ((report: LeadReport) => unknown) | undefined
  /**
   * Called with what the owner must fix: a refused token, a missing custom field, a store or a hook that fails. Default:
   * `console.error`, for each message at most once a minute, without personal data.
   */
  onError?: ((error: Error, report?: LeadReport) => unknown) | undefined
  /** Keeps the process alive for `onLead`, such as Next's `after`. Default: the runtime's own `waitUntil`. */
  waitUntil?: ((task: Promise<unknown>) => unknown) | undefined
  /** Where the WebAssembly comes from, when the first handler starts it. */
  wasm?: WasmSource | undefined
}

/** Takes leads: `Request` in, `Response` out. */
export interface Handler {
  fetch(request: Host.Request, env?: unknown, context?: unknown): Promise<Host.Response>
  /**
   * What is missing in the account: the location, the scopes, the custom fields that the options name. Writes nothing.
   *
   * @returns every problem with its remedy; an empty array when all is well
   */
  check(): Promise<Problem[]>
}
