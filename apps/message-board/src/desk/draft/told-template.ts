import type { Placeholder } from '@gongkai/messages/replies'

/** A template as it is read: what is filled in later stands in words, 〔留言标题〕, not by its name in braces. */
export function toldTemplate(text: string, names: Readonly<Record<Placeholder, string>>): string {
  const known: Readonly<Record<string, string>> = names
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (known[name] ? `〔${known[name]}〕` : whole))
}
