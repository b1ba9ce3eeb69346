/**
 * Runs in the page of the frame form, `/widgets/v1/frame/gk-…?board=…`: puts the element the address names into the page where it is not there yet,
 * with the query as its attributes, and tells its height to the page around it. The loader of the same page does the rest.
 */
const { pathname, searchParams, origin } = new URL(location.href)
const tag = pathname.replace(/.*\//, '')
const main = document.querySelector('main') ?? document.body
if (/^gk-[a-z0-9-]+$/.test(tag)) {
  if (!main.querySelector(tag)) place()
  // Nobody else may hear it, though a height is no secret: browsers without ancestorOrigins know the referrer.
  const around = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin)
  if (around && parent !== window) {
    // A page without an origin of its own, such as a sandboxed one, cannot be named.
    const to = around === 'null' ? '*' : around
    const tell = () => parent.postMessage({ gkHeight: Math.ceil(main.getBoundingClientRect().height) }, to)
    new ResizeObserver(tell).observe(main)
    // The script of the page around may come after the height was told.
    addEventListener('message', ({ data, origin: from }) => {
      if (data === 'gk-height' && from === around) tell()
    })
  }
}

/** Where the server has not put it there already. */
function place(): void {
  const host = document.createElement(tag)
  host.setAttribute('api', origin)
  host.setAttribute('loading', 'eager')
  searchParams.forEach((value, name) => {
    // Never another platform, nor a handler: only names that a description can have.
    if (/^[a-z][a-z-]*$/.test(name) && !/^(on|api$|style$|id$|class$)/.test(name)) host.setAttribute(name, value)
  })
  const lang = searchParams.get('lang')
  if (lang) document.documentElement.lang = lang
  // What stood there for readers without scripts is what the element falls back on.
  host.append(...main.childNodes)
  main.append(host)
}
