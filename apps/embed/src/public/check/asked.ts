import { EMBED_FORMS, type EmbedForm } from '@gongkai/releases/values'

/** What the check page was asked, from its address. */
export interface Asked {
  readonly address: string
  readonly policy: string
  readonly form: EmbedForm
  readonly tag: string
}

/** Longer than any policy in use; what is longer would not fit into an address anyway. */
const LONGEST = 8000

export function askedOf(query: URLSearchParams, known: readonly string[]): Asked {
  const form = query.get('form')
  const tag = query.get('tag') ?? ''
  return {
    address: (query.get('address') ?? '').slice(0, 2000),
    policy: (query.get('policy') ?? '').slice(0, LONGEST),
    form: EMBED_FORMS.find((one) => one === form) ?? 'loader',
    tag: known.includes(tag) ? tag : '',
  }
}

/** An address as people write it: where it begins with the name of a host, `https://` is meant. */
export function fullAddress(written: string): string {
  const address = written.trim()
  return /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(address) ? `https://${address}` : address
}
