import { createServer } from 'node:net'
import { StartRefused } from './start-refused.ts'

/** The sentence for a port that cannot be listened on; the error itself when it is about something else. */
export function portRefused(error: Error & { code?: string }, host: string, port: number): Error {
  const choose = 'Set PORT to another number.'
  if (error.code === 'EADDRINUSE') {
    return new StartRefused(
      `Port ${port} on ${host} is in use by another program. Stop that program, or set PORT to another number.`,
    )
  }
  if (error.code === 'EACCES') return new StartRefused(`This user may not listen on port ${port}. ${choose}`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StartRefused(
      `HOST ${host} is not an address of this machine. Set HOST to 127.0.0.1, 0.0.0.0 or one of its addresses.`,
    )
  }
  return error
}

/** Tries the port before anything is created, and lets it go again. */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error) => reject(portRefused(error, host, port)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })
}
