import type { FileFinding } from '@gongkai/disclosure-rules'
import { attribute, descendants, prune, wordsOf, type XmlNode } from './xml-document.ts'

const DELETED: readonly string[] = ['del', 'moveFrom', 'delText', 'delInstrText', 'cellDel']
const KEPT: readonly string[] = ['ins', 'moveTo']
const NOTES_OF_CHANGE =
  /^(?:\w+PrChange|(?:moveFrom|moveTo|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)|cellIns|cellMerge|numberingChange)$/

/** Accepts every tracked change (修订): what was struck is gone from the file, what was added is plain text. */
export function acceptChanges(document: XmlNode): void {
  prune(document, (node) => node.name === 'tr' && isDeletedRow(node))
  prune(
    document,
    (node) => DELETED.includes(node.name) || NOTES_OF_CHANGE.test(node.name),
    (node) => KEPT.includes(node.name) && node.children.length > 0,
  )
  prune(document, (node) => KEPT.includes(node.name) && node.children.length === 0)
}

function isDeletedRow(row: XmlNode): boolean {
  return row.children.some(({ name, children }) => name === 'trPr' && children.some((child) => child.name === 'del'))
}

/** A row of a table that is switched off. */
export function isHiddenRow(node: XmlNode): boolean {
  if (node.name !== 'tr') return false
  const properties = node.children.find(({ name }) => name === 'trPr')
  return properties?.children.some(({ name }) => name === 'hidden') ?? false
}

/** A run that is switched off, or one whose words were found to be hidden and whose letters have a colour of their own or are tiny. */
export function isHiddenRun(node: XmlNode, hidden: readonly FileFinding[]): boolean {
  if (node.name !== 'r') return false
  const properties = node.children.find(({ name }) => name === 'rPr')
  const on = (name: string) => {
    const found = properties?.children.find((child) => child.name === name)
    return found !== undefined && !/^(?:0|false|off)$/.test(attribute(found, 'val') ?? '1')
  }
  if (on('vanish') || on('specVanish')) return true
  const words = [...descendants(node)].map((each) => (each.name === 't' ? wordsOf(each) : '')).join('')
  return (
    words.trim() !== '' &&
    hidden.some(({ text }) => text === words || text.includes(words.trim())) &&
    looksOdd(properties)
  )
}

function looksOdd(properties: XmlNode | undefined): boolean {
  if (!properties) return false
  return [...descendants(properties)].some((node) => {
    const value = attribute(node, 'val') ?? ''
    if (node.name === 'color') return !/^(?:auto|000000)$/i.test(value) || attribute(node, 'themeColor') !== undefined
    if (node.name === 'sz') return Number(value) <= 4
    return node.name === 'solidFill' || node.name === 'noFill'
  })
}
