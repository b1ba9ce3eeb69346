import { createClient } from '@gongkai/contract-kit/fetch'
import type { ExchangeFormat, ExchangeMaker } from '@gongkai/translation/exchange'
import type { exchangeContract } from '@gongkai/translation/exchange/contract'
import { exchangeRoutes } from '@gongkai/translation/exchange/routes'
import { useDeskLang } from '@gongkai/ui/desk'

const { lang } = useDeskLang()
const client = createClient<typeof exchangeContract>(exchangeRoutes, { lang: () => lang.value })

/** What a file would change; nothing is kept. */
export const previewExchange = (translation: string, maker: ExchangeMaker, file: File) =>
  client.previewExchange({ params: { translation }, query: { maker }, body: { name: file.name, content: file } })

export const importExchange = (translation: string, maker: ExchangeMaker, file: File, key: string) =>
  client.importExchange({ params: { translation }, query: { maker }, body: { name: file.name, content: file }, key })

/** The address under which a translation comes as a file for an agency. */
export const exchangeFileAddress = (translation: string, format: ExchangeFormat): string =>
  `/api/desk/translations/${encodeURIComponent(translation)}/exchange/${format}`
