var e = `gk-large`
function t(t) {
  let n = new URL(t.location.href),
    r = n.searchParams.get(`large`) === `1`
  try {
    let { localStorage: i } = t
    ;(r ? i.setItem(e, `1`) : i.getItem(e) === `1` && (n.searchParams.set(`large`, `1`), t.location.replace(n)),
      t.document.addEventListener(`click`, (t) => {
        r && t.target instanceof Element && t.target.closest(`[data-large-switch]`) && i.removeItem(e)
      }))
  } catch {
    return
  }
}
;((document.documentElement.dataset.js = ``), t(window))
