import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'

/** A mail server that keeps what it is given: as much SMTP as a sender without TLS speaks. */
export interface MailBox {
  readonly port: number
  /** Waits for a mail to an address whose text matches, and gives what the first group caught. */
  caught(to: string, pattern: RegExp): Promise<string>
  close(): Promise<void>
}

interface Mail {
  readonly to: string
  readonly text: string
}

/** The lines of a part as they were before the mail was wrapped: quoted-printable, or base64. */
function decoded(raw: string): string {
  const soft = raw.replace(/=\r\n/g, '').replace(/=3D/g, '=')
  const base64 = [...raw.matchAll(/\r\n\r\n((?:[A-Za-z0-9+/=]{2,}\r\n)+)/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString('utf8'),
  )
  return [soft, ...base64].join('\n')
}

export async function openMailBox(): Promise<MailBox> {
  const mails: Mail[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let to = ''
    let data: string | null = null
    let rest = ''
    socket.write('220 here\r\n')
    socket.on('error', () => socket.destroy())
    socket.on('data', (bytes) => {
      rest += bytes.toString('latin1')
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (data !== null) {
          if (line !== '.') data += `${line}\r\n`
          else {
            mails.push({ to, text: decoded(data) })
            data = null
            socket.write('250 kept\r\n')
          }
        } else if (/^DATA/i.test(line)) {
          data = ''
          socket.write('354 go on\r\n')
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
        else {
          to = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1] ?? to
          socket.write('250 ok\r\n')
        }
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    async caught(to, pattern) {
      for (let tries = 0; tries < 200; tries++) {
        for (const mail of mails.filter((one) => one.to === to)) {
          const found = pattern.exec(mail.text)?.[1]
          if (found) return found
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(`no mail to ${to} with ${pattern} among ${mails.length}`)
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
