/**
 * Makes every `[data-copy]` button copy the code beside it. Where the page may not write to the clipboard (no https, a
 * policy, an old browser), the code is selected and the reader is told which keys to press: it never fails in silence.
 */
export function offerCopies(page: Document): void {
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null
    const block = button?.closest('.em-code')
    const code = block?.querySelector<HTMLElement>('pre')
    const told = block?.querySelector('[role=status]')
    if (!button || !code || !told) return
    void copyFrom(page, code).then((done) => {
      told.textContent = (done ? button.dataset['done'] : button.dataset['selected']) ?? ''
    })
  })
}

/** True when the text is on the clipboard; else it is selected. */
async function copyFrom(page: Document, code: HTMLElement): Promise<boolean> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(code.textContent ?? '')
    return true
  } catch {
    code.focus()
    page.getSelection()?.selectAllChildren(code)
    return false
  }
}
