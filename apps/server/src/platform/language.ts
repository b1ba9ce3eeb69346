import type { Lang } from '@gongkai/contract-kit'
import type { FastifyRequest } from 'fastify'

/** The reader's language: `?lang=`, else the better liked of Chinese and English in Accept-Language, else Chinese. */
export function languageOf(request: FastifyRequest): Lang {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  if (asked === 'en' || asked === 'zh') return asked
  const header = request.headers['accept-language']
  if (!header || !header.includes('en')) return 'zh'
  const likes = { zh: 0, en: 0 }
  for (const part of header.toLowerCase().split(',')) {
    const [tag = '', quality] = part.trim().split(';')
    const lang = tag.startsWith('zh') ? 'zh' : tag.startsWith('en') ? 'en' : null
    if (lang) likes[lang] = Math.max(likes[lang], quality ? Number(quality.replace(/^\s*q=/, '')) || 0 : 1)
  }
  return likes.en > likes.zh ? 'en' : 'zh'
}
