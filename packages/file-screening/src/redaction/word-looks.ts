import type { XmlElement } from '../markup/xml-tree.ts'
import { isFramedAway } from '../word/framed-away.ts'
import { hiddenWhy } from '../word/hidden-run.ts'
import { readStyles, type WordStyles } from '../word/run-look.ts'
import { attributesOf, type XmlNode } from './xml-document.ts'

/**
 * The runs of a part of a Word document that are hidden by what they and their styles say, judged as screening judges them:
 * switched off, two points high, squeezed, black on black; and those of paragraphs in a frame off the page.
 */
export function hiddenRuns(part: XmlNode, styles: WordStyles): ReadonlySet<XmlNode> {
  const hidden = new Set<XmlNode>()
  walk(part, undefined, false)
  return hidden

  function walk(node: XmlNode, paragraphStyle: string | undefined, away: boolean): void {
    for (const child of node.children) {
      if (child.name === 'r') {
        const properties = elementAt(child, 'rPr')
        // What lies behind a run is not known here: letters in the colour of their ground are told by their words.
        if (away || hiddenWhy(styles.lookOf(paragraphStyle, properties), null)) hidden.add(child)
      }
      const paragraph = child.name === 'p' ? elementAt(child, 'pPr') : undefined
      const style = paragraph?.children.find((one) => typeof one !== 'string' && one.name === 'pStyle')
      const named = typeof style === 'object' ? style.attributes['val'] : undefined
      walk(child, child.name === 'p' ? named : paragraphStyle, away || isFramedAway(paragraph))
    }
  }
}

/** The styles of a Word document under redaction. */
export function stylesOf(document: XmlNode | undefined): WordStyles {
  const root = document?.children.find(({ name }) => name === 'styles')
  return readStyles(root && elementOf(root))
}

function elementAt(node: XmlNode, name: string): XmlElement | undefined {
  const child = node.children.find((one) => one.name === name)
  return child && elementOf(child)
}

function elementOf(node: XmlNode): XmlElement {
  const children = node.children.map((child) => (child.name === '' ? child.head : elementOf(child)))
  return { name: node.name, attributes: attributesOf(node), children }
}
