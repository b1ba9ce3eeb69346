import { expect, test } from 'vitest'
import { screenBytes } from '../screening/file-screening.ts'
import { buildPptx, shape, type SlideContent } from '../testing.ts'
import { slidePart } from '../testing/pptx.ts'

async function told(slides: readonly SlideContent[], parts: Record<string, string> = {}) {
  const { findings } = await screenBytes({
    name: '汇报.pptx',
    bytes: buildPptx({ slides, parts, core: { creator: 'PptxGenJS' } }),
  })
  return findings.map(({ type, rule, text, where }) => `${type} ${rule} ${text} ${where.slide ?? ''}`.trim())
}

const fill = (hex: string) => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`
const title = shape('专利转化专项行动进展', [2, 1, 20, 3])

test('a plain slide has nothing to tell', async () => {
  const banner = shape('第一部分', [0, 5, 33, 3], { fill: fill('1F4E79'), look: fill('FFFFFF') })
  expect(await told([{ shapes: [title, banner] }])).toEqual([])
})

test('hidden slides, hidden shapes, notes and words off the slide or under a shape are told', async () => {
  const notes = slidePart('notes', [shape('这页不要讲太细', [1, 1, 5, 5])])
  const found = await told(
    [
      {
        shapes: [title, shape('机动预算二百万', [40, 2, 6, 2])],
        links: [{ type: 'notesSlide', target: '../notesSlides/notesSlide1.xml' }],
      },
      { shapes: [shape('备用页', [2, 1, 20, 3])], shown: false },
      { shapes: [shape('企业名称略', [2, 8, 10, 2]), shape('', [1.9, 7.9, 10.3, 2.3], { fill: fill('000000') })] },
      {
        shapes: [
          shape('隐藏图形里的话', [2, 2, 5, 2], { hidden: true }),
          shape('白字', [2, 8, 5, 2], { look: fill('FFFFFF') }),
        ],
      },
    ],
    { 'ppt/notesSlides/notesSlide1.xml': notes },
  )
  expect(found).toEqual([
    'HIDDEN_TEXT text-off-the-slide 机动预算二百万 1',
    'HIDDEN_TEXT speaker-notes 这页不要讲太细 1',
    'HIDDEN_SHEET hidden-slide 备用页 2',
    'COVERED_TEXT shape-over-text 企业名称略 3',
    'HIDDEN_TEXT hidden-drawing 隐藏图形里的话 4',
    'HIDDEN_TEXT text-on-its-own-colour 白字 4',
  ])
})

test('a later shape without a fill covers nothing', async () => {
  const frame = shape('', [1.9, 0.9, 21, 4], { fill: '<a:noFill/>' })
  expect(await told([{ shapes: [title, frame] }])).toEqual([])
})
