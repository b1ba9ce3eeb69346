import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { checkApproval, isCleared, isSealed, openRelease, readApproval, sealApproval } from './approval.ts'
import type { Cleared, SealedApproval } from './approval.ts'
import { partName } from './content-parts.ts'
import type { ReleaseContent } from './content.ts'
import { contentOf, sha256 } from './testing.ts'

const drafter = { person: 'u1', name: '甲' }
const reviewers = [{ person: 'u2', name: '乙' }]
const base = { drafter, reviewers, decisions: [], at: 1_772_000_000_000, digest: sha256 }

function approved(content: ReleaseContent, over: object = {}): SealedApproval {
  const approval = sealApproval({ ...base, content, ...over })
  if ('refused' in approval) throw new Error(JSON.stringify(approval))
  return approval
}

function voidedBy(content: ReleaseContent, edited: ReleaseContent, over: object = {}) {
  const answer = checkApproval(edited, approved(content, over), sha256)
  if (answer === null) return null
  expect(answer.refused).toBe('approval-void')
  return answer.facts
}

const file = (name: string) => ({ name, type: 'application/pdf', sha256: sha256(name), size: 12 })
const full = contentOf(
  { title: '费减政策有哪些变化？', body: '第一行\n第二行：Ångström é' },
  {
    channels: ['board', 'feed'],
    attachments: [file('办事指南.pdf'), file('流程图.pdf')],
    addresseeTexts: { answer: '另告。' },
  },
)

describe('an edit voids it and is named', () => {
  const texts = full.texts
  const first = file('办事指南.pdf')
  const second = file('流程图.pdf')
  it.each<[string, Partial<ReleaseContent>, string[]]>([
    ['a character of the title', { texts: { ...texts, title: '费减政策有哪些变化?' } }, ['text:title']],
    [
      'a line feed for a carriage return and one',
      { texts: { ...texts, body: '第一行\r\n第二行：Ångström é' } },
      ['text:body'],
    ],
    [
      'another composition of an accent',
      { texts: { ...texts, body: texts.body?.normalize('NFD') ?? '' } },
      ['text:body'],
    ],
    ['a zero-width space', { texts: { ...texts, title: '费减政策\u200b有哪些变化？' } }, ['text:title']],
    ['a variation selector', { texts: { ...texts, title: '费减政策有哪些变化？\ufe00' } }, ['text:title']],
    ['a letter that only looks the same', { texts: { ...texts, body: '第一行\n第二行：Ångstrоm é' } }, ['text:body']],
    ['a space at the end', { texts: { ...texts, body: '第一行\n第二行：Ångström é ' } }, ['text:body']],
    ['a text more', { texts: { ...texts, note: '' } }, ['text:note']],
    ['a text less', { texts: { title: texts.title ?? '' } }, ['text:body']],
    ['other bytes of a file', { attachments: [first, { ...second, sha256: sha256('别的') }] }, ['attachment:2']],
    ['another name of a file', { attachments: [{ ...first, name: '办事指南.PDF' }, second] }, ['attachment:1']],
    ['another type of a file', { attachments: [{ ...first, type: 'text/html' }, second] }, ['attachment:1']],
    ['another size of a file', { attachments: [first, { ...second, size: 13 }] }, ['attachment:2']],
    ['the files in another order', { attachments: [second, first] }, ['attachment:1', 'attachment:2']],
    ['a file less', { attachments: [first] }, ['attachment:2']],
    ['a channel more', { channels: ['board', 'feed', 'widget'] }, ['channels']],
    ['a channel in capitals', { channels: ['Board', 'feed'] }, ['channels']],
    ['receivers', { receivers: ['园区企业'] }, ['audience']],
    ['what the addressee is told', { addresseeTexts: { answer: '另告！' } }, ['addressee:answer']],
    ['title and channels', { texts: { ...texts, title: 'x' }, channels: [] }, ['channels', 'text:title']],
  ])('%s', (_, change, changed) => {
    expect(voidedBy(full, { ...full, ...change })).toEqual({ because: 'content-changed', changed })
  })

  it('and leaks nothing of what it names', () => {
    const facts = voidedBy(full, { ...full, texts: { ...texts, body: '机密内容' } })
    expect(JSON.stringify(facts)).not.toMatch(/机密|第一行/)
    expect(partName('attachment:2', 'zh')).toBe('附件2')
    expect(partName('text:title', 'en')).toBe('the title')
    expect(partName('text:__proto__', 'zh')).toBe('一处文字')
  })

  it('whatever the content and wherever the edit', () => {
    const word = fc.string({ unit: 'binary', maxLength: 12 })
    const contents = fc.record({
      texts: fc.dictionary(fc.constantFrom('title', 'body', 'note', '__proto__', 'constructor'), word, { minKeys: 1 }),
      attachments: fc.array(fc.record({ name: word, type: word, sha256: word.map(sha256), size: fc.nat() }), {
        maxLength: 3,
      }),
      channels: fc.uniqueArray(fc.constantFrom('board', 'feed', 'widget', 'mail'), { maxLength: 4 }),
      item: word,
      place: word,
    })
    const edits = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    let tried = 0
    fc.assert(
      fc.property(contents, edits, (parts, [which, where, at, unit]) => {
        const content = contentOf(parts.texts, parts)
        const edited = edit(content, which, where, at, unit)
        fc.pre(edited !== null)
        if (edited === null) return
        const approval = sealApproval({ ...base, content })
        fc.pre(!('refused' in approval))
        if ('refused' in approval) return
        tried += 1
        expect(checkApproval(edited.content, approval, sha256)).toEqual({
          refused: 'approval-void',
          facts: { because: 'content-changed', changed: [edited.part] },
        })
        expect(checkApproval({ ...content, channels: [...content.channels].reverse() }, approval, sha256)).toBeNull()
      }),
      { numRuns: 150 },
    )
    expect(tried).toBeGreaterThan(60)
  })
})

/** One edit of one field, or null when it happens to change nothing. */
function edit(content: ReleaseContent, which: number, where: number, at: number, unit: string) {
  const put = (text: string) => {
    const position = at % (text.length + 1)
    return text.slice(0, position) + unit + text.slice(position + (where % 2))
  }
  const fields = ['item', 'place', 'channels', 'text', 'attachment'] as const
  const field = fields[which % fields.length] ?? 'item'
  if (field === 'item' || field === 'place') {
    const changed = put(content[field])
    return changed === content[field] ? null : { part: field, content: { ...content, [field]: changed } }
  }
  if (field === 'channels') return { part: field, content: { ...content, channels: [...content.channels, `x${unit}`] } }
  if (field === 'text') {
    const names = Object.keys(content.texts)
    const name = names[where % names.length] ?? ''
    const changed = put(content.texts[name] ?? '')
    if (changed === content.texts[name]) return null
    const texts = Object.fromEntries(
      Object.entries(content.texts).map(([key, text]) => [key, key === name ? changed : text]),
    )
    return { part: `text:${name}`, content: { ...content, texts } }
  }
  const { attachments } = content
  if (attachments.length === 0) return null
  const index = where % attachments.length
  const changed = attachments.map((one, place) => {
    if (place !== index) return one
    return at % 2 === 0 ? { ...one, name: `${one.name}${unit}` } : { ...one, size: one.size + 1 }
  })
  return { part: `attachment:${index + 1}`, content: { ...content, attachments: changed } }
}

describe('validity', () => {
  const limited = approved(full, { validUntil: base.at + 1000 })
  it.each<[string, number | undefined, unknown]>([
    ['at its last instant', base.at + 1000, null],
    ['after it', base.at + 1001, 'expired'],
    ['at no time at all', NaN, 'expired'],
    ['when nobody says what time it is', undefined, 'no-time-given'],
  ])('%s', (_, at, because) => {
    expect(checkApproval(full, limited, sha256, {}, at)?.facts['because'] ?? null).toBe(because)
  })
  it('cannot be made longer in the store', () => {
    expect(readApproval({ ...limited, validUntil: base.at * 2 }, sha256)).toMatchObject({
      facts: { because: 'seal-broken' },
    })
    const { validUntil, ...without } = limited
    expect(validUntil).toBe(base.at + 1000)
    expect(readApproval(without, sha256)).toMatchObject({ refused: 'approval-void' })
  })
})

describe('what was not approved cannot look approved', () => {
  const forged = (value: unknown) => checkApproval(full, value as SealedApproval, sha256)?.facts['because']
  it('not a copy, a child, a proxy, or JSON of one', () => {
    const approval = approved(full)
    expect(isSealed(approval)).toBe(true)
    expect(forged({ ...approval })).toBe('not-sealed')
    expect(forged(Object.create(approval))).toBe('not-sealed')
    expect(forged(new Proxy(approval, {}))).toBe('not-sealed')
    expect(forged(JSON.parse(JSON.stringify(approval)))).toBe('not-sealed')
    expect(forged(null)).toBe('not-sealed')
    const read = readApproval(JSON.parse(JSON.stringify(approval)) as SealedApproval, sha256)
    expect('refused' in read ? read : checkApproval(full, read, sha256)).toBeNull()
  })
  it('not a cleared release that was made by hand', () => {
    const cleared = openRelease(full, approved(full), sha256)
    if ('refused' in cleared) throw new Error(cleared.refused)
    expect(
      [Object.create(cleared), { ...cleared }, JSON.parse(JSON.stringify(cleared)), new Proxy(cleared, {})].map(
        isCleared,
      ),
    ).toEqual([false, false, false, false])
  })
  it('not a content that answers differently the second time', () => {
    let asked = 0
    const shifting = {
      ...full,
      texts: {
        get title() {
          return asked++ === 0 ? (full.texts['title'] ?? '') : '另一个标题'
        },
        body: full.texts['body'] ?? '',
      },
    }
    const cleared = openRelease(shifting, approved(full), sha256)
    if ('refused' in cleared) throw new Error(JSON.stringify(cleared))
    expect(cleared.content.texts).toEqual(full.texts)
  })
  it('not a field that no hash covers', () => {
    const cleared = openRelease({ ...full, extra: '没有审过' } as ReleaseContent, approved(full), sha256)
    expect(JSON.stringify(cleared)).not.toContain('没有审过')
  })
  it('not a text that is none', () => {
    const texts = { body: { toJSON: () => '看起来一样' } as unknown as string }
    expect(() => sealApproval({ ...base, content: { ...full, texts } })).toThrow(TypeError)
  })
  it('not with a change of what was sealed', () => {
    const approval = approved(full)
    expect(() => Object.assign(approval.reviewers, { 0: drafter })).toThrow(TypeError)
    expect(() => Object.assign(approval.parts ?? {}, { channels: '' })).toThrow(TypeError)
  })
  it('in the types: publish takes nothing that is written by hand', () => {
    const publish = (cleared: Cleared) => cleared.hash
    expectTypeOf(publish).parameter(0).toEqualTypeOf<Cleared>()
    expectTypeOf<{ content: ReleaseContent; approval: SealedApproval; hash: string }>().not.toExtend<
      Parameters<typeof publish>[0]
    >()
    expectTypeOf<SealedApproval>().not.toExtend<Cleared>()
  })
})

it('reads an approval that was stored before parts were kept', () => {
  const { parts, seal, ...facts } = approved(full)
  expect(Object.keys(parts ?? {}).length).toBeGreaterThan(5)
  const old = { ...facts, seal: sha256(canonicalOf(facts)) }
  expect(seal).not.toBe(old.seal)
  const read = readApproval(old, sha256)
  if ('refused' in read) throw new Error(read.refused)
  expect(checkApproval(full, read, sha256)).toBeNull()
  expect(checkApproval({ ...full, place: 'x' }, read, sha256)?.facts).toEqual({
    because: 'content-changed',
    changed: [],
  })
})

function canonicalOf(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : held,
  )
}

it('refuses a drafter who signs with a space', () => {
  const signed = (person: string) => sealApproval({ ...base, content: full, reviewers: [{ person, name: '丙' }] })
  expect(signed('u1 ')).toMatchObject({ refused: 'drafter-cannot-review' })
  expect(signed(' ')).toMatchObject({ refused: 'no-reviewer' })
})
