import type { Engine } from './engine.ts'
import { canCover, coverOpacity, fillOf, laterOver, type Drawn } from './drawn.ts'
import { area, overlap, type Box, type Glyph } from './glyphs.ts'
import { colourOf, difference, inkOf, render, viewOf, type Raster, type View } from './raster.ts'

/** Why a character of the page cannot be seen by whoever looks at it. */
export type Unseen =
  | 'under-box'
  | 'under-picture'
  | 'under-annotation'
  | 'layer-off'
  | 'invisible-mode'
  | 'transparent'
  | 'same-colour'
  | 'outside-page'
  | 'clipped'
  | 'tiny-text'

/** Below this height, in points, nobody reads. */
const TINY = 2
/** Below this difference of colour (of 255) nobody sees. */
const FAINT = 16
const INKED = 48
const INVISIBLE = 3
/** Adds the letters to the clip and draws nothing itself: what is painted through them is seen as letters. */
const CLIPPING_ONLY = 7
const INVISIBLE_MODES: readonly number[] = [INVISIBLE, CLIPPING_ONLY]
/** A page of which pictures take more than this is a scan, and its unseen text is what the picture shows. */
const SCANNED = 0.5

interface Sight {
  readonly engine: Engine
  readonly page: number
  readonly view: View
  readonly covers: readonly Drawn[]
  readonly orders: ReadonlyMap<number, number>
  readonly clips: ReadonlyMap<number, Box>
  readonly scanned: boolean
  readonly full: Raster
  readonly withoutText: Raster
  readonly withoutCovers: () => Raster
  readonly withoutAnnotations: () => Raster
  readonly layered: (object: number) => boolean
  readonly layersOff: boolean
}

/**
 * Says of every character whether the page shows it, by drawing the page twice, with and without its text: where the two
 * pictures are alike, the text is not seen, however it was made unseen. Draw order, blending, clipping, layers and transparent
 * seals are so judged as the eye judges them. Answers null for what is seen.
 */
export function unseenOf(
  engine: Engine,
  page: number,
  glyphs: readonly Glyph[],
  drawn: readonly Drawn[],
  layered: (object: number) => boolean,
  layersOff: boolean,
): (Unseen | null)[] {
  const nothing = glyphs.map(() => null)
  const covers = drawn.filter((each) => each.kind !== 'text' && canCover(engine, each))
  const orders = new Map(drawn.map(({ handle, order }) => [handle, order]))
  const view = viewOf(engine, page)
  if (!suspicious(engine, page, glyphs, covers, orders, view)) return nothing
  const sight = look(engine, page, drawn, covers, orders, view, layered, layersOff)
  const unseen = glyphs.map((glyph) => (glyph.object === 0 || !glyph.char.trim() ? null : judged(sight, glyph)))
  return sight.scanned ? withoutMisplaced(sight, glyphs, unseen) : unseen
}

/** Beyond so many characters × shapes, drawing the page costs less than comparing them. */
const MOST_PAIRS = 20_000_000

/** Drawing costs; a page of which nothing hints at hidden text is not drawn. */
function suspicious(
  engine: Engine,
  page: number,
  glyphs: readonly Glyph[],
  covers: readonly Drawn[],
  orders: ReadonlyMap<number, number>,
  view: View,
): boolean {
  const { pdfium } = engine
  if (glyphs.length === 0) return false
  if (hasMarks(engine, page)) return true
  const objects = new Set(glyphs.map(({ object }) => object))
  for (const object of objects) {
    if (object === 0) continue
    const fill = fillOf(engine, object)
    if (!fill || fill.slice(0, 3).some((colour) => colour > 160) || (fill[3] ?? 255) < 100) return true
    if (pdfium.FPDFTextObj_GetTextRenderMode(object) > 0 || pdfium.FPDFPageObj_CountMarks(object) > 0) return true
    if (pdfium.FPDFClipPath_CountPaths(pdfium.FPDFPageObj_GetClipPath(object)) > 0) return true
  }
  if (glyphs.length * covers.length > MOST_PAIRS) return true
  const fills = new Map<number, readonly number[] | null>()
  const fill = (handle: number) => {
    const known = fills.get(handle)
    if (known !== undefined) return known
    const found = handle === 0 ? null : fillOf(engine, handle)
    fills.set(handle, found)
    return found
  }
  return glyphs.some((glyph) => {
    const box = view.toPixels(glyph.box)
    if (box.right < 0 || box.top < 0 || box.left > view.width || box.bottom > view.height) return true
    if (glyph.object !== 0 && glyph.box.top - glyph.box.bottom < TINY * 2) return true
    const order = orders.get(glyph.object) ?? 0
    // Dark letters on a light stripe drawn before them are how tables look.
    return laterOver(covers, -1, glyph.box).some(
      (each) => each.order > order || each.kind !== 'path' || nearly(fill(glyph.object), fill(each.handle)),
    )
  })
}

/** Whether two fills could pass for one another; a pattern could pass for anything. */
function nearly(one: readonly number[] | null, other: readonly number[] | null): boolean {
  if (!one || !other) return true
  return [0, 1, 2].every((colour) => Math.abs((one[colour] ?? 0) - (other[colour] ?? 0)) < FAINT * 4)
}

const LINK = 2

/** Whether something other than links hangs on the page: what can lie over its text. */
function hasMarks({ pdfium }: Engine, page: number): boolean {
  for (let index = 0; index < pdfium.FPDFPage_GetAnnotCount(page); index += 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index)
    const kind = annotation === 0 ? 0 : pdfium.FPDFAnnot_GetSubtype(annotation)
    if (annotation !== 0) pdfium.FPDFPage_CloseAnnot(annotation)
    if (kind !== LINK) return true
  }
  return false
}

function look(
  engine: Engine,
  page: number,
  drawn: readonly Drawn[],
  covers: readonly Drawn[],
  orders: ReadonlyMap<number, number>,
  view: View,
  layered: (object: number) => boolean,
  layersOff: boolean,
): Sight {
  const { pdfium } = engine
  const without = (objects: readonly Drawn[]): Raster => {
    for (const { handle } of objects) pdfium.FPDFPageObj_SetIsActive(handle, false)
    const raster = render(engine, page, view)
    for (const { handle } of objects) pdfium.FPDFPageObj_SetIsActive(handle, true)
    return raster
  }
  let uncovered: Raster | null = null
  let bare: Raster | null = null
  const paper = { left: 0, bottom: 0, right: view.width, top: view.height }
  const pictured = covers.filter(({ kind }) => kind === 'picture')
  const size = pictured.reduce((sum, { box }) => sum + overlap(view.toPixels(box), paper), 0)
  return {
    engine,
    page,
    view,
    covers,
    orders,
    clips: new Map(drawn.flatMap(({ handle, clip }) => (clip ? [[handle, clip] as const] : []))),
    layered,
    layersOff,
    scanned: size > area(paper) * SCANNED,
    full: render(engine, page, view),
    withoutText: without(drawn.filter(({ kind }) => kind === 'text')),
    withoutCovers: () => (uncovered ??= without(covers)),
    withoutAnnotations: () => (bare ??= render(engine, page, view, false)),
  }
}

/** Whether the engine has an outline to draw for it: of a Chinese font that is not in the file it has none. */
function canDraw({ pdfium }: Engine, { object, char }: Glyph): boolean {
  if ((char.codePointAt(0) ?? 0) < 0x250) return true
  const font = pdfium.FPDFTextObj_GetFont(object)
  return font === 0 || pdfium.FPDFFont_GetIsEmbedded(font) !== 0
}

function judged(sight: Sight, glyph: Glyph): Unseen | null {
  const { engine, view, full, withoutText } = sight
  const box = view.toPixels(glyph.box)
  const paper = { left: 0, bottom: 0, right: view.width, top: view.height }
  if (overlap(box, paper) < area(box) * 0.3) return 'outside-page'
  const drawable = canDraw(engine, glyph)
  if (drawable && difference(full, withoutText, box) >= FAINT) return isTiny(sight, glyph) ? 'tiny-text' : null
  // Too small to have left a mark at this scale: nothing can be said by looking.
  if (area(box) < 1 && view.scale < 1) return null
  const ink = inkOf(full, box)
  const mode = engine.pdfium.FPDFTextObj_GetTextRenderMode(glyph.object)
  const over = laterOver(sight.covers, sight.orders.get(glyph.object) ?? 0, glyph.box)
  const picture = over.some(({ kind }) => kind === 'picture')
  if (sight.scanned && (INVISIBLE_MODES.includes(mode) || picture)) {
    if (ink.contrast >= INKED) return null
    return ink.light < 128 ? 'under-box' : 'invisible-mode'
  }
  if (mode === CLIPPING_ONLY && over.length > 0 && (!drawable || ink.contrast >= INKED)) return null
  if (INVISIBLE_MODES.includes(mode)) return 'invisible-mode'
  if (sight.layered(glyph.object)) return 'layer-off'
  const fill = fillOf(engine, glyph.object)
  if (fill && (fill[3] ?? 255) < 26) return 'transparent'
  return drawable ? whyUnseen(sight, glyph, box, over, fill) : unseenUndrawn(sight, glyph, box, over, fill)
}

function isTiny({ engine, view }: Sight, { object, box }: Glyph): boolean {
  const drawn = view.toPixels(box)
  if ((drawn.top - drawn.bottom) / view.scale >= TINY) return false
  const { pdfium, scratch, float } = engine
  const size = pdfium.FPDFTextObj_GetFontSize(object, scratch) ? float(scratch) : TINY
  if (!pdfium.FPDFPageObj_GetMatrix(object, scratch)) return size < TINY
  return size * Math.hypot(float(scratch + 8), float(scratch + 12)) < TINY
}

function whyUnseen(
  sight: Sight,
  { object }: Glyph,
  box: Box,
  over: readonly Drawn[],
  fill: readonly number[] | null,
): Unseen {
  if (difference(sight.withoutAnnotations(), sight.withoutText, box) >= FAINT) return 'under-annotation'
  if (over.length > 0 && reappears(sight, box)) {
    return over.some(({ kind }) => kind === 'picture') ? 'under-picture' : 'under-box'
  }
  if (over.length > 0 && fill && !alike(fill, [255, 255, 255])) return 'under-box'
  if (fill && alike(fill, colourOf(sight.withoutText, box))) return 'same-colour'
  if (inkOf(sight.full, box).contrast < FAINT && hasTransparency(sight, object)) return 'transparent'
  return sight.layersOff && over.length === 0 ? 'layer-off' : 'clipped'
}

function hasTransparency({ engine }: Sight, object: number): boolean {
  return object !== 0 && engine.pdfium.FPDFPageObj_HasTransparency(object)
}

/** Whether something comes to light where everything that could lie over the text is taken away. */
function reappears(sight: Sight, box: Box): boolean {
  return inkOf(sight.withoutCovers(), box).contrast >= FAINT
}

/** For a character that cannot be drawn here: by its size, its clip, what lies over it and its colour on its ground. */
function unseenUndrawn(
  sight: Sight,
  glyph: Glyph,
  box: Box,
  over: readonly Drawn[],
  fill: readonly number[] | null,
): Unseen | null {
  const { engine, full } = sight
  if (isTiny(sight, glyph)) return 'tiny-text'
  const clip = sight.clips.get(glyph.object)
  if (clip && overlap(clip, glyph.box) < area(glyph.box) * 0.1) return 'clipped'
  const flat = inkOf(full, box).contrast < FAINT
  const opaque = over.find((each) => each.kind === 'picture' || coverOpacity(engine, each.handle) > 240)
  if (opaque && flat && !engine.pdfium.FPDFPageObj_HasTransparency(opaque.handle) && !letsThrough(sight, opaque, box)) {
    return opaque.kind === 'picture' ? 'under-picture' : 'under-box'
  }
  return flat && fill && alike(fill, colourOf(full, box)) ? 'same-colour' : null
}

/**
 * Whether a picture is transparent here: a seal (印章) paints its ring and lets the words beneath be read. Where a picture changes
 * nothing at all it is as white as the paper, and hides what it lies on.
 */
function letsThrough(sight: Sight, { kind, box: wide }: Drawn, box: Box): boolean {
  if (kind !== 'picture') return false
  const bare = sight.withoutCovers()
  return difference(sight.full, bare, box) < FAINT && difference(sight.full, bare, sight.view.toPixels(wide)) >= FAINT
}

function alike(fill: readonly number[], ground: readonly number[]): boolean {
  return [0, 1, 2].every((colour) => Math.abs((fill[colour] ?? 0) - (ground[colour] ?? 0)) < FAINT)
}

/** The text over a scan lies beside what it reads by a little: only a line that meets no ink at all is hidden. */
function withoutMisplaced(
  { view, full }: Sight,
  glyphs: readonly Glyph[],
  unseen: (Unseen | null)[],
): (Unseen | null)[] {
  const blank = new Map<number, number>()
  const all = new Map<number, number>()
  for (const [index, { object, char }] of glyphs.entries()) {
    if (!char.trim()) continue
    all.set(object, (all.get(object) ?? 0) + 1)
    if (unseen[index] === 'invisible-mode') blank.set(object, (blank.get(object) ?? 0) + 1)
  }
  return unseen.map((each, index) => {
    const glyph = glyphs[index]
    if (each !== 'invisible-mode' || !glyph) return each
    if ((blank.get(glyph.object) ?? 0) < (all.get(glyph.object) ?? 0) * 0.8) return null
    const box = view.toPixels(glyph.box)
    const wide = { ...box, bottom: box.bottom - (box.top - box.bottom), top: box.top + (box.top - box.bottom) }
    return inkOf(full, wide).contrast >= INKED ? null : each
  })
}
