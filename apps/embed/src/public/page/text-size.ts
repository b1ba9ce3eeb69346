const KEPT_AS = 'gk-large'

/**
 * Large text is in the address, so that it works without a script; a browser that chose it once is led to the
 * large address again. Nothing is kept when the browser keeps nothing (private windows throw).
 */
export function chooseTextSize(page: Pick<Window, 'location' | 'localStorage' | 'document'>): void {
  const url = new URL(page.location.href)
  const large = url.searchParams.get('large') === '1'
  try {
    const { localStorage } = page
    if (large) localStorage.setItem(KEPT_AS, '1')
    else if (localStorage.getItem(KEPT_AS) === '1') {
      url.searchParams.set('large', '1')
      page.location.replace(url)
    }
    page.document.addEventListener('click', (event) => {
      if (large && event.target instanceof Element && event.target.closest('[data-large-switch]')) {
        localStorage.removeItem(KEPT_AS)
      }
    })
  } catch {
    return
  }
}
