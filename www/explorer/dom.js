// Creates elements from data, always as text and never as markup.

export const $ = (id) => document.getElementById(id)

/** Makes an element with text or children. Attributes that are undefined or false are omitted; true is the empty string. */
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

/** A value as JSON with coloured property names. */
export function pretty(value) {
  return (JSON.stringify(value, null, 2) ?? '(empty)')
    .split(/("(?:[^"\\]|\\.)*"(?=:))/)
    .map((part, index) => (index % 2 ? make('span', { class: 'key' }, part) : part))
}

/** An id or a path with line break opportunities after dots and before slashes. */
export const breakable = (text) =>
  text.split(/(?<=\.)|(?=\/)/).flatMap((part, index) => (index ? [make('wbr'), part] : [part]))

/** Text in which backticks mark code. */
export const sentence = (text) =>
  text.split('`').map((part, index) => (index % 2 ? make('code', {}, part) : part))
