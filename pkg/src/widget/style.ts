/** Light, and easy to overrule: every rule has the weight of one tag, every colour is a property. */
const css = `
:where(contact-widget){display:block;--contact-ink:light-dark(#1d1d1f,#eceae6);--contact-line:light-dark(#8a8780,#85827b);--contact-paper:transparent;--contact-accent:light-dark(#1f5f4d,#8fd3bb);--contact-on-accent:light-dark(#fff,#10241d);--contact-bad:light-dark(#a3261d,#ff9a8d);--contact-radius:6px;color:var(--contact-ink)}
:where(contact-widget[theme=light]){color-scheme:light}
:where(contact-widget[theme=dark]){color-scheme:dark}
:where(contact-widget form){display:grid;gap:16px}
:where(contact-widget label){display:grid;gap:4px}
:where(contact-widget label.contact-tick){grid-template-columns:auto 1fr;gap:12px;align-items:center;min-height:44px}
:where(contact-widget input:not([type=checkbox]),contact-widget textarea){box-sizing:border-box;width:100%;min-height:44px;padding:8px 12px;font:inherit;color:inherit;background:var(--contact-paper);border:1px solid var(--contact-line);border-radius:var(--contact-radius)}
:where(contact-widget input[type=checkbox]){width:20px;height:20px;accent-color:var(--contact-accent)}
:where(contact-widget button){min-height:44px;padding:8px 20px;font:inherit;font-weight:600;color:var(--contact-on-accent);background:var(--contact-accent);border:0;border-radius:var(--contact-radius);cursor:pointer}
:where(contact-widget button[aria-disabled=true]){opacity:.6;cursor:default}
:where(contact-widget :is(input,textarea,button):focus-visible){outline:2px solid var(--contact-accent);outline-offset:2px}
:where(contact-widget [aria-invalid=true]){border-color:var(--contact-bad)}
:where(contact-widget .contact-problem){color:var(--contact-bad);font-size:.875em}
:where(contact-widget .contact-status:empty,contact-widget .contact-problem:empty){display:none}
:where(contact-widget .contact-status){margin:0}
contact-widget [hidden]{display:none!important}
:where(contact-widget .contact-trap){position:absolute;left:-9999px}
`

let sheet: CSSStyleSheet | undefined

/** Adds the style to a document or shadow root, once. A constructed sheet is allowed under every style-src. */
export function dress(root: Document | ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  // First in the list, so that whatever the page says wins.
  if (!root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets]
}
