import type { Seal } from '../../platform/seal.ts'
import type { contactOf } from '../messages/index.ts'

type Contact = NonNullable<Awaited<ReturnType<typeof contactOf>>>

/** By which messages of one writer are known: a code of the telephone and one of the e-mail, of which nothing can be read back. A name is no one's alone. */
export function writerCodes(seal: Seal, { phone, email }: Contact): string[] {
  const said = [
    phone === null
      ? ''
      : phone
          .normalize('NFKC')
          .replace(/\D/gu, '')
          .replace(/^(?:00)?86(?=1\d{10}$)/u, ''),
    email === null ? '' : email.normalize('NFKC').trim().toLowerCase(),
  ]
  return said.flatMap((one) => (one === '' ? [] : [seal.code('triage-writer', one).toString('base64url')]))
}
