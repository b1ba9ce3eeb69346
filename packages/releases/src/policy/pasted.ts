import type { PolicyText } from './policy.ts'

/** What somebody pasted, taken apart. */
export interface Pasted {
  readonly policies: readonly PolicyText[]
  /** The value of a `Cross-Origin-Embedder-Policy` header among it. */
  readonly embedderPolicy: string | null
}

const HEADER = /^\s*content-security-policy(-report-only)?\s*:\s*(.*)$/i
const EMBEDDER = /^\s*cross-origin-embedder-policy\s*:\s*(\S+)/i
/** nginx `add_header`, Apache `Header set`, IIS `<add name="…" value="…">`: the name, then the value in quotes. */
const CONFIGURED =
  /(?:content-security-policy)(-report-only)?['"]?\s+(?:value\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/i
const META = /<meta\b[^<>]*>/gi
const OF_A_POLICY = /\bhttp-equiv\s*=\s*["']?content-security-policy(?!-)/i
const CONTENT = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i

const ENTITIES: Readonly<Record<string, string>> = { '&#39;': "'", '&apos;': "'", '&quot;': '"', '&amp;': '&' }
const unescaped = (text: string) => text.replace(/&(?:#39|apos|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)

/**
 * Policies out of what a web team has at hand: the bare policy, response headers, a `meta` element, or the line of a server’s
 * configuration (nginx, Apache, IIS). Lines of other headers are passed over; a bare policy may be broken into lines.
 */
export function readPasted(text: string): Pasted {
  const embedder = text.split(/\r?\n/).map((line) => EMBEDDER.exec(line)?.[1]?.replace(/;.*$/, '').toLowerCase())
  const embedderPolicy = embedder.find((value) => value !== undefined) ?? null
  const metas = [...text.matchAll(META)].flatMap(([element]): PolicyText[] => {
    const [, double, single] = OF_A_POLICY.test(element) ? (CONTENT.exec(element) ?? []) : []
    const content = double ?? single
    return content === undefined ? [] : [{ from: 'meta', text: unescaped(content) }]
  })
  const lines = text.replace(META, '').split(/\r?\n/)
  const named = lines.flatMap((line): PolicyText[] => {
    const [, report, value] = HEADER.exec(line) ?? []
    if (value !== undefined) return [{ from: 'pasted', text: value, reportOnly: report !== undefined }]
    const [, configuredReport, double, single] = CONFIGURED.exec(line) ?? []
    const configured = double ?? single
    if (configured === undefined) return []
    return [{ from: 'pasted', text: configured.replace(/\\(["'])/g, '$1'), reportOnly: configuredReport !== undefined }]
  })
  if (metas.length + named.length > 0 || embedderPolicy !== null)
    return { policies: [...named, ...metas], embedderPolicy }
  const bare = lines.join(' ').trim()
  return { policies: bare === '' ? [] : [{ from: 'pasted', text: bare }], embedderPolicy }
}
