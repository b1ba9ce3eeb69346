import { childOf, type XmlElement } from '../markup/xml-tree.ts'

/** Twips: as far left or up no page reaches from its margins, and as far right or down neither. */
const OFF_LEFT = -3_000
const OFF_RIGHT = 34_000
const NO_ROOM = 40

/** Whether a paragraph's frame (图文框) stands outside of the page or has no room for a line. */
export function isFramedAway(properties: XmlElement | undefined): boolean {
  const frame = childOf(properties, 'framePr')?.attributes
  if (!frame) return false
  const far = ['x', 'y'].some((side) => Number(frame[side] ?? 0) < OFF_LEFT || Number(frame[side] ?? 0) > OFF_RIGHT)
  const flat = frame['hRule'] === 'exact' && frame['h'] !== undefined && Number(frame['h']) <= NO_ROOM
  return far || flat
}
