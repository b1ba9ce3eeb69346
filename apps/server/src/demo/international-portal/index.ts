import { readdir, readFile } from 'node:fs/promises'
import type { Surroundings } from '../../modules/surroundings.ts'
import { tellDocument } from './tell-document.ts'
import { readDemoText, type DemoText } from './text.ts'

const TEXTS = new URL('./texts/', import.meta.url)

/** The texts of the demonstration; what another one replaces comes after it. */
export async function demoTexts(): Promise<DemoText[]> {
  const names = (await readdir(TEXTS)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
  const texts = await Promise.all(names.map(async (name) => readDemoText(await readFile(new URL(name, TEXTS), 'utf8'))))
  return [...texts].sort(
    (one, other) => Number(one.head.has('superseded-by')) - Number(other.head.has('superseded-by')),
  )
}

/**
 * The international portal of the demonstration: policies, guides and notices with their versions and translations, each brought to
 * where its file says through the real acts, so that every state of currency is there.
 */
export async function loadInternationalPortal(surroundings: Surroundings): Promise<void> {
  const now = surroundings.clock.now()
  for (const text of await demoTexts()) await tellDocument(surroundings, text, now)
}
