import type { Socket } from 'node:net'

const SENTENCES = {
  400: '请求的格式有误，没有执行。请返回后重试。 This request could not be read. Please go back and try again.',
  408: '请求没有在规定时间内发完，没有执行。请重试。 This request took too long to arrive. Please try again.',
  431: '地址或请求头太长，没有执行。请缩短后重试。 The address or the headers are too long. Please shorten them and try again.',
} as const

function statusOf(code: string | undefined): keyof typeof SENTENCES {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

const TITLES = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' } as const

/** Answers what is not HTTP enough to become a request: nobody's language or address is known yet, so in both languages. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
  const status = statusOf(error.code)
  const body = SENTENCES[status]
  socket.end(
    `HTTP/1.1 ${status} ${TITLES[status]}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
  )
}
