import { words } from './words.js'

/** What submits a form. */
export type Submitter = HTMLButtonElement | HTMLInputElement

/** Selects those in markup. */
export const SUBMITTERS =
  'button:not([type=button],[type=reset]),input[type=submit],input[type=image]'

/** Lets a button show that it works: its own text says so after a moment, and no node of the page changes places. */
export function busy(button: Submitter | null) {
  const nodes: { data: string }[] = []
  if (button instanceof HTMLInputElement)
    nodes.push({
      get data() {
        return button.value
      },
      set data(text) {
        button.value = text
      },
    })
  else if (button) {
    const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT)
    for (let node; (node = walker.nextNode() as Text | null);)
      if (node.data.trim()) nodes.push(node)
  }
  const labels = nodes.map(({ data }) => data)
  let said = labels
  const tell = (texts: string[]) => {
    clearTimeout(timer)
    // What the page has changed meanwhile stays.
    nodes.forEach((node, at) => node.data === said[at] && (node.data = texts[at]!))
    said = texts
  }
  const say = (text: string) => tell(labels.map((_, at) => (at ? '' : text)))
  const timer = setTimeout(() => say(words.sending), 200)
  button?.setAttribute('aria-disabled', 'true')
  button?.setAttribute('aria-busy', 'true')
  return {
    say,
    end() {
      tell(labels)
      button?.removeAttribute('aria-disabled')
      button?.removeAttribute('aria-busy')
    },
  }
}
