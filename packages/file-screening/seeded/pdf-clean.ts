import { harmless } from './invented.ts'
import { scan } from './pdf-leaks.ts'
import { appended, latin, onePage, onePageFile, PdfFile, unicode, words } from './pdf-syntax.ts'
import { photograph } from './pictures.ts'
import type { Chance } from './random.ts'
import { clean, type Recipe } from './recipe.ts'

function body(chance: Chance): string {
  return [700, 670, 640].map((y) => words(harmless(chance), 72, y)).join('')
}

const STYLED: readonly Recipe[] = [
  clean('coloured-table-head', 'pdf', (chance) => {
    const fill = chance.of(['0.1 0.3 0.6 rg', '0.75 0.1 0.1 rg', '0 g', '0.2 0.45 0.3 rg'])
    const head = `${fill} 60 730 480 26 re f 1 g ${latin('No.  Item  Amount', 72, 738)}${words('序号 项目 单位', 250, 738)}`
    return onePage(`${head}0 g ${body(chance)}`)
  }),
  clean('white-on-a-picture', 'pdf', (chance) =>
    onePage(
      `q 595 0 0 200 0 642 cm /Im Do Q 1 g ${latin('Annual Report 2025', 80, 720, 28)}0 g ${words(harmless(chance), 72, 560)}`,
      (file) => {
        const dict = '/Type/XObject/Subtype/Image/Width 2/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8'
        return { resources: `/XObject<</Im ${file.stream(dict, Uint8Array.of(40, 70))} 0 R>>` }
      },
    ),
  ),
  clean('scan-with-its-reading', 'pdf', (chance) => {
    const content = `q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /H 14 Tf 60 620 Td (Notice of the programme) Tj 0 -40 Td (Applications are open) Tj ET`
    return onePage(content, scan(chance))
  }),
  clean('reading-below-the-scan', 'pdf', (chance) => {
    const content = `${latin('Notice of the programme', 60, 620, 14)}${latin('Second line of the page', 60, 560, 14)}q 595 0 0 842 0 0 cm /Im Do Q`
    return onePage(content, scan(chance))
  }),
  clean('yellow-highlighter', 'pdf', (chance) =>
    onePage(`${body(chance)}${latin('Key figures for the year', 72, 600)}/M gs 1 1 0 rg 70 594 200 18 re f`, () => ({
      resources: '/ExtGState<</M<</BM/Multiply>>>>',
    })),
  ),
  clean('transparent-seal', 'pdf', (chance) =>
    onePage(`${body(chance)}${latin('Shanghai, 2026', 350, 500)}q 120 0 0 120 340 450 cm /Im Do Q`, (file) => {
      const plain = '/Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8'
      const mask = file.stream(`${plain}/ColorSpace/DeviceGray`, Uint8Array.of(90, 60, 60, 90))
      const red = Uint8Array.of(220, 20, 20, 220, 20, 20, 220, 20, 20, 220, 20, 20)
      const seal = file.stream(`${plain}/ColorSpace/DeviceRGB/SMask ${mask} 0 R`, red)
      return { resources: `/XObject<</Im ${seal} 0 R>>` }
    }),
  ),
  clean('shadowed-title', 'pdf', (chance) =>
    onePage(`1 g ${latin('Work report', 73, 779, 20)}0.2 g ${latin('Work report', 72, 780, 20)}${body(chance)}`),
  ),
  clean('light-grey-watermark', 'pdf', (chance) =>
    onePage(`0.85 g ${latin('SAMPLE', 150, 400, 90)}0 g ${body(chance)}`),
  ),
  clean('underlined-and-ruled', 'pdf', (chance) =>
    onePage(`${body(chance)}${latin('Underlined words', 72, 600)}0 g 72 597 95 1 re f 60 500 400 60 re S`),
  ),
  clean('turned-page', 'pdf', (chance) => onePage(body(chance), () => ({ page: '/Rotate 90' }))),
  clean('cropped-page', 'pdf', (chance) =>
    onePage(body(chance), () => ({ box: '/MediaBox[-50 -50 700 900]/CropBox[0 0 595 842]' })),
  ),
  clean('redrawn-over-a-banner', 'pdf', (chance) =>
    onePage(`0 g 0 740 595 60 re f 1 1 1 rg ${latin('Banner before its words', 72, 762, 18)}0 g ${body(chance)}`),
  ),
]

const PLAIN: readonly Recipe[] = [
  clean('program-as-author', 'pdf', (chance) => {
    const file = new PdfFile()
    const content = file.stream('', body(chance))
    const page = file.add('null')
    const pages = file.add(`<</Type/Pages/Kids[${page} 0 R]/Count 1>>`)
    file.replace(page, `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents ${content} 0 R>>`)
    const root = file.add(`<</Type/Catalog/Pages ${pages} 0 R>>`)
    const maker = chance.of(['WPS 文字', 'Microsoft® Word 2019', 'LibreOffice Writer', 'Administrator'])
    file.inform(`/Author${unicode(maker)}/Creator${unicode(maker)}/Producer(Skia/PDF m120)/Title${unicode('申报指南')}`)
    return file.write(root)
  }),
  clean('layer-that-is-on', 'pdf', (chance) =>
    onePage(`${body(chance)}/OC /L BDC ${latin('Shown layer', 72, 500)}EMC`, (file) => {
      const group = file.add(`<</Type/OCG/Name${unicode('正文')}>>`)
      return {
        resources: `/Properties<</L ${group} 0 R>>`,
        catalog: `/OCProperties<</OCGs[${group} 0 R]/D<</ON[${group} 0 R]/Order[${group} 0 R]>>>>`,
      }
    }),
  ),
  clean('links-and-bookmarks', 'pdf', (chance) =>
    onePage(body(chance), (file) => {
      const link = file.add('<</Type/Annot/Subtype/Link/Rect[72 690 200 712]/A<</S/URI/URI(https://www.gov.cn/)>>>>')
      const item = file.add(`<</Title${unicode('一、总体要求')}>>`)
      return { page: `/Annots[${link} 0 R]`, catalog: `/Outlines<</Type/Outlines/First ${item} 0 R/Last ${item} 0 R>>` }
    }),
  ),
  clean('saved-again-with-more', 'pdf', (chance) => {
    const first = onePageFile(body(chance) + latin('Part one', 72, 600))
    const info = `<</Producer(Acrobat)>>`
    return appended(first.bytes, { [first.size]: info }, first.root, first.size + 1)
  }),
  clean('empty-form', 'pdf', (chance) =>
    onePage(body(chance), (file) => {
      const field = file.add('<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/Rect[72 600 200 620]/F 4>>')
      return { page: `/Annots[${field} 0 R]`, catalog: `/AcroForm<</Fields[${field} 0 R]>>` }
    }),
  ),
  clean('photograph-of-a-camera', 'pdf', (chance) =>
    onePage(`${body(chance)}q 160 0 0 160 72 450 cm /Im Do Q`, (file) => {
      const dict =
        '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode'
      return { resources: `/XObject<</Im ${file.stream(dict, photograph({ camera: true }))} 0 R>>` }
    }),
  ),
  clean('numbers-of-patents', 'pdf', (chance) =>
    onePage(
      body(chance) +
        words(`专利号：ZL20231${chance.digits(7)}.${chance.below(10)}`, 72, 600) +
        words(`沪知局规〔2025〕${1 + chance.below(30)}号`, 72, 570),
      undefined,
      true,
    ),
  ),
  clean('marks-without-words', 'pdf', (chance) =>
    onePage(body(chance), (file) => {
      const quads = '/QuadPoints[72 712 200 712 72 696 200 696]'
      const mark = file.add(`<</Type/Annot/Subtype/Underline/Rect[72 696 200 712]${quads}/C[1 0 0]>>`)
      return { page: `/Annots[${mark} 0 R]` }
    }),
  ),
]

export const PDF_CLEAN: readonly Recipe[] = [...STYLED, ...PLAIN]
