/** Long enough that a pointer passing over the text opens nothing, and short enough to find the panel on its way to it. */
const OPENS_AFTER = 200
const CLOSES_AFTER = 300
/** Room to the edges of the window. */
const EDGE = 8

/**
 * What WCAG 1.4.13 asks of what appears on hover or focus: it can be sent away without moving (Escape), the pointer can go over it, and it stays
 * until the reader leaves or sends it away. A touch or a press keeps it open until the next one.
 */
export function makeDisclosure(wrap: HTMLElement, word: HTMLElement, panel: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Opened by a press: leaving with the pointer does not close it. */
  let pressed = false

  const isOpen = () => panel.hidden === false
  const show = (open: boolean) => {
    clearTimeout(timer)
    panel.hidden = !open
    word.setAttribute('aria-expanded', String(open))
    if (!open) pressed = false
    else place()
  }
  /** Beside the word, and inside the window. */
  const place = () => {
    panel.style.insetInlineStart = '0px'
    const { left, right } = panel.getBoundingClientRect()
    const over = Math.max(0, right - (document.documentElement.clientWidth - EDGE))
    panel.style.insetInlineStart = `${String(-Math.min(over, left - EDGE))}px`
  }
  const later = (open: boolean, after: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => show(open), after)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen()) show(false)
  }
  const onPressElsewhere = (event: PointerEvent) => {
    if (isOpen() && !event.composedPath().includes(wrap)) show(false)
  }

  wrap.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') later(true, OPENS_AFTER)
  })
  wrap.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && !pressed && !wrap.contains(activeIn(wrap))) later(false, CLOSES_AFTER)
  })
  word.addEventListener('click', () => {
    const open = !isOpen() || !pressed
    show(open)
    pressed = open
  })
  // Focus by keyboard opens it; the focus of a press is the press's own business.
  word.addEventListener('focus', () => word.matches(':focus-visible') && show(true))
  wrap.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && wrap.contains(relatedTarget))) show(false)
  })
  document.addEventListener('keydown', onKey)
  document.addEventListener('pointerdown', onPressElsewhere)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('pointerdown', onPressElsewhere)
  }
}

const activeIn = (wrap: HTMLElement) => (wrap.getRootNode() as ShadowRoot).activeElement
