/**
 * The style sheet, also published as `leadbridge/widget.css`. It is easy to override: elements with a class are not styled, the
 * other rules have no specificity, and every colour is a custom property. Only the widget's own parts, and checkboxes and radio
 * buttons in labels, have the specificity of a type selector, so that resets do not change them.
 */
export const css = `
:where(contact-widget){display:block;overflow-wrap:break-word;--contact-line:color-mix(in srgb,currentcolor 55%,transparent);--contact-paper:transparent;--contact-accent:light-dark(#1f5f4d,#8fd3bb);--contact-on-accent:light-dark(#fff,#10241d);--contact-bad:color-mix(in srgb,#e02d1f 60%,currentcolor);--contact-radius:6px;color:var(--contact-ink,inherit);
&:where([theme=light]){color-scheme:light;--contact-ink:#1d1d1f}
&:where([theme=dark]){color-scheme:dark;--contact-ink:#eceae6}
&:where(:empty:not(:defined)){min-height:320px}
:where(:not([class])){
&:where(form:not(:has(>div[class]))){display:grid;gap:16px;
&>:where(.contact-problem){margin-top:-12px}}
&:where(fieldset){min-width:0;margin:0;padding:0;border:0}
&:where(label:has(>input,>select,>textarea)){display:grid;gap:4px;min-width:0}
&:where(fieldset,div)>:where(label,div)+:where(label,div){margin-top:12px}
&:where(input,select,textarea){box-sizing:border-box;max-width:100%;font:inherit;color:inherit;accent-color:var(--contact-accent)}
&:where(input:not([type=checkbox],[type=radio],[type=range],[type=color],[type=image],[type=submit],[type=button],[type=reset]),select,textarea){width:100%;min-height:44px;padding:8px 12px;background:var(--contact-paper);border:1px solid var(--contact-line);border-radius:var(--contact-radius)}
&:where([type=checkbox],[type=radio]){width:20px;height:20px}
&:where(button,[type=submit],[type=button],[type=reset]){padding:8px 20px;background:none;font:inherit;color:inherit;min-height:44px;border:1px solid var(--contact-line);border-radius:var(--contact-radius);cursor:pointer}
&:where(button:not([type=button],[type=reset]),[type=submit]){font-weight:600;color:var(--contact-on-accent);background:var(--contact-accent);border-color:transparent}
}
:where([aria-disabled=true]){opacity:.7;cursor:progress}
}
contact-widget{
:where([data-made]){
:where(input:not([type=checkbox]),textarea){width:100%;min-height:44px;padding:8px 12px;background:var(--contact-paper);border:1px solid var(--contact-line);border-radius:var(--contact-radius)}
:where(button){color:var(--contact-on-accent);background:var(--contact-accent);padding:8px 20px;border:1px solid transparent;border-radius:var(--contact-radius)}
:where([type=checkbox]){appearance:auto}
}
:where([aria-invalid=true]){border-color:var(--contact-bad)}
:where(label:not([class]):has(>[type=checkbox],>[type=radio])){display:block;position:relative;box-sizing:border-box;min-height:44px;padding:10px 0;padding-inline-start:32px;margin:0}
:where(label:not([class])>[type=checkbox],label:not([class])>[type=radio]){position:absolute;inset-inline-start:0;top:.5lh;margin:0}
:where(form:not([class])>:is([type=checkbox],[type=radio]):not([class])){margin:0;
&+:where(label){margin-top:-38px;padding-inline-start:32px}}
:where(.contact-problem){flex-basis:100%;grid-column:1/-1;min-height:1.5em;font-size:.875em;display:block;color:var(--contact-bad)}
:where(.contact-status){margin:16px 0 0}
:where(.contact-status:empty){display:none}
:where([role=alert]){position:relative;padding:10px 12px;padding-inline-start:44px;color:var(--contact-bad);border:1px solid;border-radius:var(--contact-radius)}
:where([role=alert])::before{content:"!";position:absolute;inset-inline-start:12px;top:12px;width:20px;font:700 14px/18px system-ui;text-align:center;border:1px solid;border-radius:50%;box-sizing:border-box}
& [hidden]{display:none!important}
}
`

let sheet: CSSStyleSheet | undefined

/** Adds the style sheet to a document or shadow root, once. Constructed style sheets are not subject to `style-src`. */
export function addStyle(root: Node): void {
  if (!('adoptedStyleSheets' in root)) return
  const { adoptedStyleSheets: sheets } = root as Document
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  // First in the list, so that the page's rules override it.
  if (!sheets.includes(sheet)) (root as Document).adoptedStyleSheets = [sheet, ...sheets]
}
