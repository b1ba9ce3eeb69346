import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'

/** A mail with everything that goes over the wire. */
export interface OutgoingMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** `<…@…>`: the same for every attempt at the same mail. */
  readonly messageId: string
  readonly headers: Readonly<Record<string, string>>
  readonly attachments?: readonly MailAttachment[]
}

/** A text that goes along with a mail: an entry for a calendar. */
export interface MailAttachment {
  readonly filename: string
  readonly contentType: string
  readonly content: string
}

/** What became of an attempt. A reply code where the server answered; whether it was our signing in that it refused. */
export type MailOutcome =
  | { readonly sent: true }
  | { readonly sent: false; readonly replyCode: number | null; readonly signingIn: boolean; readonly fault: string }

export interface Mailer {
  send(mail: OutgoingMail): Promise<MailOutcome>
  /** The domain of the sender, for message ids. */
  readonly domain: string
}

const SECONDS = 1000

/** The part of an address behind the last @, without what closes a name and address. */
export function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from.slice(from.lastIndexOf('@')))?.[1] ?? 'localhost'
}

/** Sends over the configured SMTP server, one connection for each mail; null where none is configured. */
export function openMailer({ smtp, from }: Config['mail']): Mailer | null {
  if (smtp === undefined) return null
  const transport = createTransport({
    url: smtp,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    domain: domainOf(from),
    async send({ to, headers, attachments = [], ...mail }) {
      try {
        // As an object: an address is never read as a list of addresses.
        await transport.sendMail({
          ...mail,
          from,
          to: { name: '', address: to },
          headers: { ...headers },
          attachments: attachments.map((one) => ({ ...one })),
        })
        return { sent: true }
      } catch (error) {
        const { code, command, responseCode } = Object(error) as Record<string, unknown>
        const signingIn =
          code === 'EAUTH' || code === 'ENOAUTH' || (typeof command === 'string' && command.startsWith('AUTH'))
        return {
          sent: false,
          replyCode: typeof responseCode === 'number' ? responseCode : null,
          signingIn,
          // The server's own words may repeat the address, so they are not kept.
          fault: [code, command, responseCode].filter((part) => part !== undefined && part !== false).join(' '),
        }
      }
    },
  }
}
