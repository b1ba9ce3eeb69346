import { relationIds, type OfficeParts } from './office-parts.ts'
import { attribute, descendants, prune } from './xml-document.ts'

/** Takes slides that are hidden (隐藏幻灯片) out of the show; the names of their parts. */
export function hiddenSlides(parts: OfficeParts): string[] {
  const show = parts.xml.get('ppt/presentation.xml')
  if (!show) return []
  const hidden = new Set(
    [...parts.xml].flatMap(([name, document]) => {
      const slide = /^ppt\/slides\//.test(name) ? document.children.find((node) => node.name === 'sld') : undefined
      return slide && /^(?:0|false)$/.test(attribute(slide, 'show') ?? '1') ? [name] : []
    }),
  )
  const targets = relationIds(parts, 'ppt/presentation.xml')
  for (const node of [...descendants(show)]) {
    prune(node, (child) => child.name === 'sldId' && hidden.has(targets.get(relationOf(child.head)) ?? ''))
  }
  return [...hidden]
}

function relationOf(head: string): string {
  return /\sr:id\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? ''
}
