import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Received {
  readonly to: string
  readonly from: string
  readonly source: string
  /** A header as it came, unfolded; '' where there is none. */
  header(name: string): string
}

export interface MailServer {
  readonly port: number
  readonly received: Received[]
  /** How often somebody connected. */
  connections(): number
  /** Stops answering; nobody can connect. */
  down(): Promise<void>
  /** Listens again on the same port. */
  up(): Promise<void>
  /** What the next recipients are answered, by address; the mail is taken where nothing is said. */
  readonly refusing: Map<string, number>
  /** Takes the next mail and breaks the line before it says so. */
  loseNextAnswer(): void
}

/** A real SMTP server in this process, on 127.0.0.1. */
export async function mailServer(): Promise<MailServer> {
  const received: Received[] = []
  const refusing = new Map<string, number>()
  let connected = 0
  let losing = false
  let port = 0
  const open = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onConnect(_, done) {
        connected++
        done()
      },
      onRcptTo({ address }, _, done) {
        const code = refusing.get(address)
        if (code === undefined) return done()
        done(Object.assign(new Error(`<${address}> is not wanted here`), { responseCode: code }))
      },
      onData(stream, session, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const source = Buffer.concat(chunks).toString('utf8')
          const { mailFrom, rcptTo } = session.envelope
          received.push({
            to: rcptTo.map(({ address }) => address).join(),
            from: mailFrom ? mailFrom.address : '',
            source,
            header(name) {
              const head = (source.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ')
              const line = head.split('\r\n').find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}: `))
              return line?.slice(name.length + 2) ?? ''
            },
          })
          if (!losing) return done()
          losing = false
          for (const connection of server.connections) connection.close()
        })
      },
    })
  let server = open()
  async function up() {
    server = open()
    server.on('error', () => undefined)
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
    port = (server.server.address() as AddressInfo).port
  }
  await up()
  return {
    get port() {
      return port
    },
    received,
    refusing,
    connections: () => connected,
    up,
    down: () => new Promise((resolve) => server.close(() => resolve())),
    loseNextAnswer: () => void (losing = true),
  }
}

/** The parts of a mail in clear, whatever they were encoded with for the way. */
export function bodyOf({ source }: Received): string {
  return source
    .split(/\r\n--[^\r\n]+(?:\r\n|$)/)
    .map((part) => {
      const at = part.indexOf('\r\n\r\n')
      const [head, text] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 4)]
      const encoding = /content-transfer-encoding: (\S+)/i.exec(head)?.[1]?.toLowerCase()
      if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8')
      if (encoding !== 'quoted-printable') return part
      const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`)
      return bytes.replace(/(?:%[0-9A-F]{2})+/g, (run) => decodeURIComponent(run))
    })
    .join('\n')
}
