import { describe, expect, it } from 'vitest'
import { isRefusal } from '@gongkai/task-model'
import type { ExchangeFile } from './file.ts'
import { fitExchange, type FittedTranslation } from './fit.ts'
import { readExchange } from './read.ts'
import { writeTmx } from './tmx-write.ts'
import { writeXliff } from './xliff-write.ts'

const CLAUSES = [
  ['title', '标题', '关于裁决的规定'],
  ['c1', '第一条', '罚款不超过5万元。'],
  ['c2', '第二条', '自发布之日起施行。'],
] as const
const here: FittedTranslation = {
  document: 'ruling',
  language: 'en',
  version: 2,
  clauses: CLAUSES.map(([clause, label, chinese]) => ({ clause, label, chinese, text: clause === 'c1' ? 'Old.' : '' })),
}
const file: ExchangeFile = {
  document: 'ruling',
  version: 2,
  language: 'en',
  notes: [],
  units: CLAUSES.map(([clause, label, source]) => ({
    ...{ clause, label, source },
    target: clause === 'c2' ? null : `EN ${clause}`,
    state: 'translated' as const,
    machine: false,
    notes: [],
  })),
}
const xliff = writeXliff(file)
const take = (text: string) => {
  const read = readExchange(text, 'en')
  return isRefusal(read) ? read : fitExchange(read.read, here, read.format === 'xliff')
}
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length
const unitOf = (text: string, id: string) => /<unit id="ID"[\s\S]*?<\/unit>\n/.source.replace('ID', id)
const cut = (text: string, id: string) => new RegExp(unitOf(text, id)).exec(text)?.[0] ?? ''

describe('a file that fits', () => {
  it.each([
    ['XLIFF', xliff],
    ['TMX', writeTmx(file)],
    ['XLIFF under a prefix', xliff.replaceAll(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')],
    ['a Chinese that was laid out anew', xliff.replace('罚款不超过5万元。', '\n  罚款不超过 5万元。\n')],
  ])('is laid beside the translation: %s', (_, text) => {
    expect(take(text)).toMatchObject({
      units: [
        { clause: 'title', standing: 'new', given: 'EN title' },
        { clause: 'c1', standing: 'changed', now: 'Old.', given: 'EN c1' },
        { clause: 'c2', standing: 'empty', given: '' },
      ],
    })
  })

  it.each(['translated', 'reviewed', 'final'] as const)('keeps the mark of a machine on words it calls %s', (state) => {
    const units = file.units.map((unit) => ({ ...unit, state, machine: unit.clause === 'c1' }))
    for (const write of [writeXliff, writeTmx])
      expect(take(write({ ...file, units }))).toMatchObject({
        units: [{ machine: false }, { machine: true }, { machine: false }],
      })
  })

  it('of a foreign memory is read without the entries that hold codes of a tool', () => {
    const foreign = `<tmx version="1.4"><header/><body>
<tu><tuv xml:lang="zh-CN"><seg><bpt i="1">&lt;b&gt;</bpt>罚款不超过5万元。<ept i="1"/></seg></tuv><tuv xml:lang="en-US"><seg>A fine</seg></tuv></tu>
<tu><tuv xml:lang="zh-CN"><seg>自发布之日起施行。</seg></tuv><tuv xml:lang="en-US"><seg>In <ph x="1"/>force.</seg></tuv></tu>
<tu><tuv xml:lang="zh-CN"><seg>自发布之日起施行。</seg></tuv><tuv xml:lang="en-US"><seg>In force now.</seg></tuv></tu></body></tmx>`
    expect(take(foreign)).toMatchObject({
      units: [{ standing: 'empty' }, { standing: 'empty' }, { given: 'In force now.', line: 4 }],
      leftOut: [
        { line: 2, zh: '<b>罚款不超过5万元。' },
        { line: 3, zh: '自发布之日起施行。' },
      ],
    })
    // Of a file that names its document nothing may be lost.
    const own = writeTmx(file).replace('EN c1', 'EN <ph x="1"/>')
    expect(take(own)).toMatchObject({ refused: 'exchange-inline-code' })
  })

  it('puts pieces together that an agency has cut, in their order', () => {
    const pieces =
      '<segment><source>罚款不</source><target order="3">two</target></segment><ignorable><source>超过</source><target order="2"> </target></ignorable>' +
      '<segment><source>5万元。</source><target order="1">one</target></segment>'
    const own = cut(xliff, 'c1')
    const text = xliff.replace(own, `<unit id="c1" xml:space="preserve">${pieces}</unit>`)
    expect(take(text)).toMatchObject({ units: [{}, { given: 'one two' }, {}] })
  })

  it.each([
    'SYSTEM "tmx14.dtd"',
    'PUBLIC "-//LISA OSCAR:1998//DTD for TMX//EN" "tmx14.dtd"',
    "SYSTEM 'http://x/y.dtd'",
  ])('may say of which type it is, as the tools of agencies do: %s', (type) => {
    const text = writeTmx(file).replace('?>\n', `?>\n<!DOCTYPE tmx ${type}>\n`)
    expect(take(text)).toMatchObject({ units: [{ standing: 'new' }, { standing: 'changed' }, { standing: 'empty' }] })
  })

  it('may hold what a tool of an agency keeps for itself, in names of its own', () => {
    const own = `<my:target>not this</my:target><target xml:space="preserve">EN c1</target><my:target>nor this</my:target>`
    const mine = c1
      .replace(/<target[^]*<\/target>/, own)
      .replace(
        '<segment',
        '<my:segment><my:source>x</my:source></my:segment><mtc:matches><target>nor</target></mtc:matches>\n<segment',
      )
    const text = xliff
      .replace(c1, `<group id="g">\n${mine}</group>\n`)
      .replace('<xliff ', '<!-- <tmx > -->\n<xliff xmlns:my="urn:my" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" ')
      .replace('<unit ', '<skeleton><my:unit id="x"/></skeleton>\n<unit ')
    expect(take(text)).toMatchObject({ units: [{ given: 'EN title' }, { given: 'EN c1' }, { standing: 'empty' }] })
  })

  it('takes entries of a foreign memory by their Chinese and leaves the rest out', () => {
    const foreign = `<tmx version="1.4"><header/><body>
<tu tuid="9"><tuv xml:lang="ZH-cn"><seg>自发布之日起施行。</seg></tuv><tuv xml:lang="en-GB"><seg>In force <hi>now</hi>.</seg></tuv></tu>
<tu><tuv xml:lang="zh"><seg>别的</seg></tuv><tuv xml:lang="en"><seg>Other</seg></tuv></tu></body></tmx>`
    expect(take(foreign)).toMatchObject({
      units: [{ standing: 'empty' }, { standing: 'empty' }, { given: 'In force now.', line: 2 }],
      leftOut: [{ line: 3, zh: '别的' }],
    })
  })
})

const c1 = cut(xliff, 'c1')
const BOMB = '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<xliff>&b;</xliff>'

describe('a file that does not fit is refused with its line:', () => {
  it.each([
    ['a document type with entities', BOMB, 'exchange-dtd', 2],
    [
      'a document type that declares an entity of a file',
      '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<tmx version="1.4">&a;</tmx>',
      'exchange-dtd',
      1,
    ],
    [
      'a document type behind the first tag',
      '<tmx version="1.4">\n<!DOCTYPE tmx SYSTEM "tmx14.dtd"></tmx>',
      'exchange-dtd',
      2,
    ],
    [
      'an entity of a document type that only names a file',
      '<!DOCTYPE tmx SYSTEM "http://x/tmx14.dtd">\n<tmx version="1.4">&a;</tmx>',
      'exchange-not-xml',
      2,
    ],
    ['an entity that nobody defined', xliff.replace('EN c1', '&lol;'), 'exchange-not-xml', lineOf(xliff, 'EN c1')],
    [
      'a tag that is never closed',
      xliff.replace('</segment>', ''),
      'exchange-not-xml',
      lineOf(xliff, '</segment>') + 1,
    ],
    ['tags without end', `<xliff>${'<g>'.repeat(100_000)}`, 'exchange-too-deep', 1],
    ['more tags than a document has', `<xliff>\n${'<g/>'.repeat(300_001)}</xliff>`, 'exchange-file-too-large', 2],
    ['another format', '<html/>', 'exchange-no-known-format', 1],
    ['an older XLIFF', xliff.replace('version="2.1"', 'version="1.2"'), 'exchange-wrong-version', 2],
    ['other languages', xliff.replace('trgLang="en"', 'trgLang="fr"'), 'exchange-wrong-languages', 3],
    ['another document', xliff.replace('ruling@2', 'pledge@2'), 'exchange-another-document', 3],
    ['an older version', xliff.replace('ruling@2', 'ruling@1'), 'exchange-another-version', 3],
    [
      'two documents',
      xliff.replace('</file>', '</file>\n<file id="f2" original="b@1"/>'),
      'exchange-several-documents',
      lineOf(xliff, '</file>') + 1,
    ],
    [
      'a clause that is none here',
      xliff.replace('unit id="c1"', 'unit id="c9"'),
      'exchange-unit-unknown',
      lineOf(xliff, 'unit id="c1"'),
    ],
    [
      'a clause twice',
      xliff.replace(c1, c1 + c1),
      'exchange-unit-doubled',
      lineOf(xliff, c1) + c1.split('\n').length - 1,
    ],
    [
      'a clause too few',
      xliff.replace(c1, ''),
      'exchange-unit-missing',
      lineOf(xliff.replace(c1, ''), '<unit id="c2"'),
    ],
    ['a changed Chinese', xliff.replace('5万元', '50万元'), 'exchange-source-changed', lineOf(xliff, '<unit id="c1"')],
    [
      'a code inside the text',
      xliff.replace('EN c1', 'EN <ph id="1"/>'),
      'exchange-inline-code',
      lineOf(xliff, 'EN c1'),
    ],
    [
      'words longer than a clause may be',
      xliff.replace('EN c1', 'word '.repeat(4001)),
      'exchange-file-too-large',
      lineOf(xliff, '<unit id="c1"'),
    ],
    ['a memory of another text', writeTmx(file).replace('ruling@2', 'pledge@2'), 'exchange-another-document', 3],
    [
      'a memory in which nothing fits',
      '<tmx version="1.4"><body>\n<tu><tuv xml:lang="zh"><seg>别的</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu></body></tmx>',
      'exchange-nothing-fits',
      2,
    ],
  ])('%s', (_, text, refused, line) => {
    expect(take(text)).toMatchObject({ refused, facts: { line } })
  })
})
