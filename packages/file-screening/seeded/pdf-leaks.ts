import { zlibSync } from 'fflate'
import { bankCard, harmless, idCard, leaking, mobile, person } from './invented.ts'
import { appended, latin, onePage, onePageFile, PdfFile, unicode, words } from './pdf-syntax.ts'
import { locked } from './pdf-locked.ts'
import { photograph } from './pictures.ts'
import type { Chance } from './random.ts'
import { expect, leak, type Recipe } from './recipe.ts'

function heading(chance: Chance): string {
  return (
    words(chance.of(['关于受理情况的公示', '资助项目名单', '工作情况通报']), 72, 770, 16) +
    words(harmless(chance), 72, 735)
  )
}

const ON_PAGE: readonly Recipe[] = [
  leak('box-over-number', 'pdf', (chance) => {
    const id = idCard(chance)
    const box = chance.of(['0 g', '0.1 0.1 0.1 rg', '0 0 0 1 k'])
    return [
      onePage(
        heading(chance) + latin(`No. ${id}`, 72, 640) + `${box} 70 634 220 18 re f\n`,
        undefined,
        chance.below(2) === 1,
      ),
      expect('COVERED_TEXT', id.slice(0, 8)),
      expect('ID_CARD', id),
    ]
  }),
  leak('box-over-chinese', 'pdf', (chance) => {
    const name = `${person(chance)}与${person(chance)}`
    return [onePage(heading(chance) + words(name, 100, 600) + '0 g 95 594 140 20 re f\n'), expect('COVERED_TEXT', name)]
  }),
  leak('box-of-a-form', 'pdf', (chance) => {
    const id = idCard(chance)
    const content = `${heading(chance)}${latin(id, 90, 560)}q 1 0 0 1 80 552 cm /Bar Do Q\n`
    const build = (file: PdfFile) => {
      const bar = file.stream('/Type/XObject/Subtype/Form/BBox[0 0 240 22]', '0 g 0 0 240 22 re f')
      return { resources: `/XObject<</Bar ${bar} 0 R>>` }
    }
    return [onePage(content, build), expect('COVERED_TEXT', id)]
  }),
  leak('picture-over-text', 'pdf', (chance) => {
    const card = bankCard(chance)
    const content = `${heading(chance)}${latin(card, 90, 560)}q 200 0 0 24 80 552 cm /Im Do Q\n`
    const build = (file: PdfFile) => {
      const grey = file.stream(
        '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
        Uint8Array.of(90, 90, 90, 90),
      )
      return { resources: `/XObject<</Im ${grey} 0 R>>` }
    }
    return [onePage(content, build), expect('COVERED_TEXT', card), expect('BANK_CARD', card)]
  }),
  leak('white-box-over-number', 'pdf', (chance) => {
    const number = mobile(chance)
    return [
      onePage(heading(chance) + latin(number, 72, 640) + '1 g 60 630 200 24 re f\n'),
      expect('COVERED_TEXT', number),
      expect('MOBILE', number),
    ]
  }),
  leak('white-on-white', 'pdf', (chance) => {
    const number = mobile(chance)
    const white = chance.of(['1 g', '1 1 1 rg', '0 0 0 0 k', '0.99 g'])
    return [onePage(`${heading(chance)}${white} ${latin(number, 72, 500)}`), expect('HIDDEN_TEXT', number)]
  }),
  leak('dark-on-dark', 'pdf', (chance) => {
    const number = mobile(chance)
    return [
      onePage(`${heading(chance)}0.1 0.2 0.4 rg 60 480 300 40 re f ${latin(number, 72, 500)}`),
      expect('HIDDEN_TEXT', number),
    ]
  }),
  leak('invisible-mode', 'pdf', (chance) => {
    const id = idCard(chance)
    return [onePage(`${heading(chance)}BT 3 Tr /H 12 Tf 72 500 Td (${id}) Tj ET`), expect('HIDDEN_TEXT', id)]
  }),
  leak('transparent', 'pdf', (chance) => {
    const id = idCard(chance)
    const build = () => ({ resources: '/ExtGState<</G<</ca 0/CA 0>>>>' })
    return [onePage(`${heading(chance)}/G gs ${latin(id, 72, 500)}`, build), expect('HIDDEN_TEXT', id)]
  }),
  leak('outside-crop', 'pdf', (chance) => {
    const id = idCard(chance)
    const build = () => ({ box: '/MediaBox[0 0 595 842]/CropBox[0 100 595 842]' })
    return [onePage(heading(chance) + latin(id, 72, 40), build), expect('HIDDEN_TEXT', id)]
  }),
  leak('beyond-the-sheet', 'pdf', (chance) => {
    const id = idCard(chance)
    return [onePage(heading(chance) + latin(id, 700 + chance.below(300), 300)), expect('HIDDEN_TEXT', id)]
  }),
  leak('tiny', 'pdf', (chance) => {
    const id = idCard(chance)
    return [onePage(heading(chance) + latin(id, 72, 500, 0.5)), expect('HIDDEN_TEXT', id)]
  }),
  leak('clipped-away', 'pdf', (chance) => {
    const id = idCard(chance)
    return [onePage(`${heading(chance)}q 10 10 20 20 re W n ${latin(id, 200, 500)}Q`), expect('HIDDEN_TEXT', id)]
  }),
  leak('layer-off', 'pdf', (chance) => {
    const id = idCard(chance)
    const build = (file: PdfFile) => {
      const group = file.add(`<</Type/OCG/Name${unicode('内部批注')}>>`)
      return {
        resources: `/Properties<</L ${group} 0 R>>`,
        catalog: `/OCProperties<</OCGs[${group} 0 R]/D<</OFF[${group} 0 R]/Order[${group} 0 R]>>>>`,
      }
    }
    return [onePage(`${heading(chance)}/OC /L BDC ${latin(id, 72, 500)}EMC`, build), expect('HIDDEN_LAYER')]
  }),
  leak('box-on-scan', 'pdf', (chance) => {
    const id = idCard(chance)
    const content = `q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /H 14 Tf 60 420 Td (${id}) Tj ET 0 g 55 414 200 22 re f`
    return [onePage(content, scan(chance)), expect('COVERED_TEXT', id), expect('ID_CARD', id)]
  }),
  leak('plain-personal-data', 'pdf', (chance) => {
    const { text, type, secret } = leaking(chance)
    return [onePage(heading(chance) + words(text, 72, 640, 10), undefined, true), expect(type, secret)]
  }),
  leak('number-in-pieces', 'pdf', (chance) => {
    const id = idCard(chance)
    const pieces = `BT /H 12 Tf 72 600 Td (${id.slice(0, 5)}) Tj (${id.slice(5, 11)}) Tj [(${id.slice(11, 14)}) -12 (${id.slice(14)})] TJ ET`
    return [onePage(heading(chance) + pieces), expect('ID_CARD')]
  }),
  leak('secrecy-mark', 'pdf', (chance) => {
    const mark = chance.of(['秘密★10年', '机密★20年', '机密★长期'])
    return [onePage(words(mark, 72, 800) + heading(chance)), expect('SECRECY')]
  }),
]

/** A page-size picture with strokes in it, as a scanner makes. */
export function scan(chance: Chance): (file: PdfFile) => { resources: string } {
  const [width, height] = [150, 212]
  const pixels = new Uint8Array(width * height).fill(244)
  for (let y = 0; y < height; y += 1) {
    for (let x = 10; x < width - 10; x += 1) if (y % 4 < 2 && chance.below(3) > 0) pixels[y * width + x] = 30
  }
  return (file) => {
    const picture = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8`
    return { resources: `/XObject<</Im ${file.stream(picture, pixels, true)} 0 R>>` }
  }
}

function noted(chance: Chance, annotation: string, content = ''): Uint8Array {
  return onePage(heading(chance) + content, (file) => {
    const number = file.add(`<</Type/Annot${annotation}>>`)
    return { page: `/Annots[${number} 0 R]` }
  })
}

const BESIDE_PAGES: readonly Recipe[] = [
  leak('sticky-note', 'pdf', (chance) => {
    const author = person(chance)
    const note = '这一段先不要对外，待领导确认'
    return [
      noted(chance, `/Subtype/Text/Rect[400 700 420 720]/Contents${unicode(note)}/T${unicode(author)}`),
      expect('COMMENT', note),
      expect('AUTHOR', author),
    ]
  }),
  leak('highlight-with-note', 'pdf', (chance) => {
    const note = '数据口径有问题，请核对后再报'
    const quads = '/QuadPoints[72 750 300 750 72 730 300 730]'
    return [
      noted(chance, `/Subtype/Highlight/Rect[72 730 300 750]${quads}/C[1 1 0]/Contents${unicode(note)}`),
      expect('COMMENT', note),
    ]
  }),
  leak('unapplied-redaction', 'pdf', (chance) => {
    const id = idCard(chance)
    return [
      noted(chance, '/Subtype/Redact/Rect[70 594 230 616]/IC[0 0 0]', latin(id, 72, 600)),
      expect('COVERED_TEXT', id),
    ]
  }),
  leak('black-annotation', 'pdf', (chance) => {
    const id = idCard(chance)
    return [
      onePage(heading(chance) + latin(id, 72, 600), (file) => {
        const look = file.stream('/Type/XObject/Subtype/Form/BBox[0 0 180 24]', '0 g 0 0 180 24 re f')
        const square = file.add(
          `<</Type/Annot/Subtype/Square/Rect[68 592 248 616]/IC[0 0 0]/C[0 0 0]/F 4/AP<</N ${look} 0 R>>>>`,
        )
        return { page: `/Annots[${square} 0 R]` }
      }),
      expect('COVERED_TEXT', id),
    ]
  }),
  leak('attachment', 'pdf', (chance) => {
    const { text, type, secret } = leaking(chance)
    return [
      onePage(heading(chance), (file) => {
        const inside = file.stream('/Type/EmbeddedFile', Buffer.from(text), true)
        const entry = file.add(`<</Type/Filespec/F(list.txt)/UF(list.txt)/EF<</F ${inside} 0 R>>>>`)
        return { catalog: `/Names<</EmbeddedFiles<</Names[(list.txt) ${entry} 0 R]>>>>` }
      }),
      expect('EMBEDDED_FILE'),
      expect(type, secret),
    ]
  }),
  leak('attachment-on-page', 'pdf', (chance) => [
    onePage(heading(chance), (file) => {
      const inside = file.stream('/Type/EmbeddedFile', Buffer.from('内部测算草稿'))
      const entry = file.add(`<</Type/Filespec/F(draft.txt)/EF<</F ${inside} 0 R>>>>`)
      const pin = file.add(`<</Type/Annot/Subtype/FileAttachment/Rect[400 700 420 720]/FS ${entry} 0 R>>`)
      return { page: `/Annots[${pin} 0 R]` }
    }),
    expect('EMBEDDED_FILE'),
  ]),
  leak('script', 'pdf', (chance) => [
    onePage(heading(chance), () => ({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' })),
    expect('MACRO'),
  ]),
  leak('launch', 'pdf', (chance) => [
    noted(chance, '/Subtype/Link/Rect[72 700 200 720]/A<</S/Launch/F(setup.exe)>>'),
    expect('MACRO'),
  ]),
  leak('author', 'pdf', (chance) => {
    const author = person(chance)
    const file = new PdfFile()
    const content = file.stream('', heading(chance))
    const page = file.add('null')
    const pages = file.add(`<</Type/Pages/Kids[${page} 0 R]/Count 1>>`)
    file.replace(page, `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents ${content} 0 R>>`)
    const root = file.add(`<</Type/Catalog/Pages ${pages} 0 R>>`)
    file.inform(`/Author${unicode(author)}/Creator(Microsoft Word)/Producer(Acrobat Distiller)`)
    return [file.write(root), expect('AUTHOR', author)]
  }),
  leak('author-in-xmp', 'pdf', (chance) => {
    const author = person(chance)
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`
    return [
      onePage(heading(chance), (file) => ({
        catalog: `/Metadata ${file.stream('/Type/Metadata/Subtype/XML', Buffer.from(packet))} 0 R`,
      })),
      expect('AUTHOR', author),
    ]
  }),
  leak('hidden-field', 'pdf', (chance) => {
    const id = idCard(chance)
    return [
      onePage(heading(chance), (file) => {
        const field = file.add(`<</Type/Annot/Subtype/Widget/FT/Tx/T(id)/V(${id})/Rect[72 600 200 620]/F 2>>`)
        return { page: `/Annots[${field} 0 R]`, catalog: `/AcroForm<</Fields[${field} 0 R]>>` }
      }),
      expect('HIDDEN_TEXT', id),
      expect('ID_CARD', id),
    ]
  }),
  leak('bookmark', 'pdf', (chance) => {
    const number = mobile(chance)
    return [
      onePage(heading(chance), (file) => {
        const title = unicode(`${person(chance)} 手机${number}`)
        const item = file.add(`<</Title${title}/Parent ${file.add('<</Type/Outlines>>')} 0 R>>`)
        return { catalog: `/Outlines<</Type/Outlines/First ${item} 0 R/Last ${item} 0 R/Count 1>>` }
      }),
      expect('MOBILE', number),
    ]
  }),
  leak('earlier-version', 'pdf', (chance) => {
    const id = idCard(chance)
    const first = onePageFile(heading(chance) + latin(`Applicant ${id}`, 72, 600))
    const content = latin('Applicant ***', 72, 600)
    const stream = `<</Length ${content.length}>>\nstream\n${content}\nendstream`
    return [appended(first.bytes, { [first.content]: stream }, first.root, first.size), expect('HIDDEN_TEXT', id)]
  }),
  leak('photograph-with-position', 'pdf', (chance) => [
    onePage(`${heading(chance)}q 160 0 0 160 72 500 cm /Im Do Q`, (file) => {
      const photo = photograph({ position: true })
      const dict =
        '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode'
      return { resources: `/XObject<</Im ${file.stream(dict, photo)} 0 R>>` }
    }),
    expect('POSITION'),
  ]),
  leak('locked', 'pdf', (chance) => [locked(heading(chance), '8-way'), expect('UNREADABLE')]),
  leak('broken', 'pdf', (chance) => [onePage(heading(chance)).slice(0, 60 + chance.below(30)), expect('UNREADABLE')]),
  leak('packed-a-thousandfold', 'pdf', () => {
    const once = zlibSync(new Uint8Array(64 * 1024 * 1024))
    const file = new PdfFile()
    const page = file.add('null')
    const pages = file.add(`<</Type/Pages/Kids[${page} 0 R]/Count 1>>`)
    const twice = zlibSync(once)
    const all = Array.from({ length: 8 }, () => `${file.stream('/Filter[/FlateDecode/FlateDecode]', twice)} 0 R`)
    file.replace(page, `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 9 9]/Contents[${all.join(' ')}]>>`)
    return [file.write(file.add(`<</Type/Catalog/Pages ${pages} 0 R>>`)), expect('BOMB')]
  }),
]

export const PDF_LEAKS: readonly Recipe[] = [...ON_PAGE, ...BESIDE_PAGES]
