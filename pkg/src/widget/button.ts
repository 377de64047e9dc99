import { words } from './words.js'

/** A control that submits a form. */
export type Submitter = HTMLButtonElement | HTMLInputElement

/** Selects submit buttons. */
export const SUBMITTERS =
  'button:not([type=button],[type=reset]),input[type=submit],input[type=image]'

/** Shows on a button that the form is being sent: changes its text after a short delay, without adding or moving nodes. */
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
  let shown = labels
  const show = (texts: string[]) => {
    clearTimeout(timer)
    // Text that the page has changed in the meantime is kept.
    nodes.forEach((node, at) => node.data === shown[at] && (node.data = texts[at]!))
    shown = texts
  }
  const say = (text: string) => show(labels.map((_, at) => (at ? '' : text)))
  const timer = setTimeout(() => say(words.sending), 200)
  button?.setAttribute('aria-disabled', 'true')
  button?.setAttribute('aria-busy', 'true')
  return {
    say,
    end() {
      show(labels)
      button?.removeAttribute('aria-disabled')
      button?.removeAttribute('aria-busy')
    },
  }
}
