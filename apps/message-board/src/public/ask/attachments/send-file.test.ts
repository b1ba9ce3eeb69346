import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sendFile, STALLED_AFTER } from './send-file.ts'

/** As much of a browser's request as sending a file needs; the test plays the line. */
class Request {
  static last: Request
  readonly upload: { onprogress?: (event: { loaded: number }) => void } = {}
  onload?: () => void
  onabort?: () => void
  onloadend?: () => void
  status = 0
  responseText = ''
  constructor() {
    Request.last = this
  }
  open(): void {}
  setRequestHeader(): void {}
  send(): void {}
  abort(): void {
    this.onabort?.()
    this.onloadend?.()
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('XMLHttpRequest', Request)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const begin = () => sendFile(new File(['12345'], '照片.jpg'), 'zh', () => undefined)

it('a line that carries nothing any more is told as lost, one that is slow is waited for', async () => {
  const told = vi.fn()
  void begin().done.then(told)
  await vi.advanceTimersByTimeAsync(STALLED_AFTER - 1)
  Request.last.upload.onprogress?.({ loaded: 3 })
  await vi.advanceTimersByTimeAsync(STALLED_AFTER - 1)
  expect(told).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(told).toHaveBeenCalledWith({ ok: false, lost: true, sentence: null })
})

it('an answer that came is not lost afterwards', async () => {
  const { done } = begin()
  Request.last.status = 201
  Request.last.responseText = '{"token":"t"}'
  Request.last.onload?.()
  Request.last.onloadend?.()
  expect(await done).toEqual({ ok: true, upload: { token: 't' } })
  expect(vi.getTimerCount()).toBe(0)
})
