import { translationProcedure, type TranslationProcedure } from '@gongkai/translation/editions'
import type { Config } from '../../platform/config.ts'

const known = new WeakMap<Config, TranslationProcedure>()

/** The procedure of translations with this bureau's limits. */
export function bureauTranslations({ config }: { readonly config: Config }): TranslationProcedure {
  const made = known.get(config) ?? translationProcedure(config.translation)
  known.set(config, made)
  return made
}
