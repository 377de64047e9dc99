/** Light, and easy to overrule: every rule has the weight of one tag, every colour is a property. */
const css = `
:where(contact-widget){display:block;--contact-ink:light-dark(#1d1d1f,#eceae6);--contact-line:light-dark(#8a8780,#85827b);--contact-paper:transparent;--contact-accent:light-dark(#1f5f4d,#8fd3bb);--contact-on-accent:light-dark(#fff,#10241d);--contact-bad:light-dark(#a3261d,#ff9a8d);--contact-radius:6px;color:var(--contact-ink);
&:where([theme=light]){color-scheme:light}
&:where([theme=dark]){color-scheme:dark}
:where(form){display:grid;gap:16px}
:where(label){display:grid;gap:4px}
:where(label.contact-tick){grid-template-columns:auto 1fr;gap:12px;align-items:center;min-height:44px}
:where(input:not([type=checkbox]),textarea){box-sizing:border-box;width:100%;min-height:44px;padding:8px 12px;font:inherit;color:inherit;background:var(--contact-paper);border:1px solid var(--contact-line);border-radius:var(--contact-radius)}
:where(input[type=checkbox]){width:20px;height:20px;accent-color:var(--contact-accent)}
:where(button){min-height:44px;padding:8px 20px;font:inherit;font-weight:600;color:var(--contact-on-accent);background:var(--contact-accent);border:0;border-radius:var(--contact-radius);cursor:pointer}
:where(button[aria-disabled=true]){opacity:.6;cursor:default}
:where(:is(input,textarea,button):focus-visible){outline:2px solid var(--contact-accent);outline-offset:2px}
:where([aria-invalid=true]){border-color:var(--contact-bad)}
:where(form>.contact-problem){margin-top:-10px}
:where(.contact-problem){color:var(--contact-bad);font-size:.875em}
:where(.contact-status:empty,.contact-problem:empty){display:none}
:where(.contact-status){margin:0}
:where(.contact-trap){position:absolute;left:-9999px}}
contact-widget [hidden]{display:none!important}
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
