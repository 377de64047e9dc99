// Elements made from data: always as text, never as markup.

export const $ = (id) => document.getElementById(id)

/** Makes an element with text or children; an attribute that is undefined or false is left out, true is empty. */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value)
  }
  node.append(...children.filter((child) => child !== undefined))
  return node
}

/** The method, as a label. */
export const methodLabel = (method) => make('span', { class: `method ${method}` }, method)

/** A value as JSON with its names coloured. */
export function pretty(value) {
  return (JSON.stringify(value, null, 2) ?? '(empty)')
    .split(/("(?:[^"\\]|\\.)*"(?=:))/)
    .map((part, index) => (index % 2 ? make('span', { class: 'key' }, part) : part))
}

/** An id or a path, which may break after a dot and before a slash and nowhere else unless it must. */
export const breakable = (text) =>
  text.split(/(?<=\.)|(?=\/)/).flatMap((part, index) => (index ? [make('wbr'), part] : [part]))

/** A sentence with `code` in it. */
export const sentence = (text) =>
  text.split('`').map((part, index) => (index % 2 ? make('code', {}, part) : part))
