/** Script of a page around a frame: gives a frame of ours the height that it asks for, and does nothing else. */
try {
  const script = (document.currentScript ?? document.querySelector('script[src*="/widgets/v"]')) as HTMLScriptElement
  const { origin } = new URL(script.src)
  const frames = () => document.querySelectorAll('iframe')
  addEventListener('message', ({ data, origin: from, source }) => {
    if (from !== origin || typeof data?.gkHeight !== 'number') return
    frames().forEach((frame) => {
      if (frame.contentWindow === source) frame.style.height = `${data.gkHeight}px`
    })
  })
  // A frame that was there first has told its height to nobody.
  frames().forEach((frame) => {
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage('gk-height', origin)
  })
} catch {
  // A page is never broken by a widget.
}
