import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepPolicies } from '../src/modules/replies/index.ts'
import { HEAD, RULES, sourcesRig, type SourcesRig } from './sources-rig.ts'

let r: SourcesRig
beforeAll(async () => {
  r = await sourcesRig()
  await r.register('rules')
})
afterAll(() => r.close())

const NUMBERING = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条　"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const para = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`
const item = (...runs: string[]) =>
  para('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>', ...runs)
const by = (name: string) => `w:id="1" w:author="${name}" w:date="2026-01-01T00:00:00Z"`
const ins = (name: string, text: string) => `<w:ins ${by(name)}>${run(text)}</w:ins>`
const del = (name: string, text: string) =>
  `<w:del ${by(name)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  const files = { '[Content_Types].xml': types, '_rels/.rels': links, 'word/document.xml': document, ...more }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

const texts = (body: { list: { label: string; text: string }[] }) =>
  body.list.map(({ label, text }) => `${label} ${text}`)
const notes = (body: { notes: { note: string }[] }) => body.notes.map(({ note }) => note)

describe('a Word document', () => {
  const tracked = docx(
    para(run('收费办法')) +
      item(run('每件'), del('王芳', '200'), ins('李强', '300'), run('元。')) +
      item(run('当场缴纳。')),
    { 'word/numbering.xml': NUMBERING },
  )

  it('is read with the numbers that Word prints', async () => {
    const plain = docx(para(run('收费办法')) + item(run('每件200元。')) + item(run('当场缴纳。')), {
      'word/numbering.xml': NUMBERING,
    })
    const { status, body } = await r.send('rules', '收费办法.docx', plain)
    expect(status).toBe(201)
    expect(texts(body)).toEqual(['标题 收费办法', '第一条 每件200元。', '第二条 当场缴纳。'])
    expect(body).toMatchObject({ origin: 'docx', head: { title: '收费办法' }, notes: [] })
  })

  it('with changes that nobody settled is refused with their number and authors, or read by choice', async () => {
    const refused = await r.send('rules', 'a.docx', tracked)
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'source-tracked-changes', facts: { insertions: 1, deletions: 1, who: ['王芳', '李强'] } },
    })
    expect(refused.body.message).toContain('1处插入、1处删除；修订人：王芳、李强')
    const accepted = (await r.send('rules', 'a.docx', tracked, '?changes=accept')).body
    expect(texts(accepted)).toContain('第一条 每件300元。')
    expect(notes(accepted)).toContain('changes-accepted')
    const rejected = (await r.send('rules', 'a.docx', tracked, '?changes=reject')).body
    expect(texts(rejected)).toContain('第一条 每件200元。')
  })

  it('with comments is refused with who made them, or read without', async () => {
    const comments = `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="李强">${para(run('再看看'))}</w:comment></w:comments>`
    const file = docx(para(run('收费办法')) + para(run('第一条　每件200元。')), { 'word/comments.xml': comments })
    const refused = await r.send('rules', 'a.docx', file)
    expect(refused.body).toMatchObject({ code: 'source-comments', facts: { comments: 1, who: ['李强'] } })
    expect(notes((await r.send('rules', 'a.docx', file, '?comments=leave-out')).body)).toContain('comments-left-out')
  })

  it('that is damaged, or a PDF, or nothing, is refused with what to do', async () => {
    expect((await r.send('rules', 'a.docx', docx('').slice(0, 200))).body.code).toBe('source-file-unreadable')
    expect((await r.send('rules', 'a.pdf', strToU8('%PDF-1.7\n%%EOF'))).body.code).toBe('source-file-kind')
    expect((await r.send('rules', 'a.txt', new Uint8Array())).body.code).toBe('source-no-text')
  })
})

describe('a page', () => {
  const page = `<!DOCTYPE html><html><head><title>门户</title></head><body><nav><a>首页</a></nav><h1>收费办法</h1>
    <div id="ivs_content"><p>第一条&emsp;每件200元。</p><p style="display:none">藏</p>
    <table><tr><td>类别</td><td>金额</td></tr><tr><td>发明</td><td>900元</td></tr></table><p>第二条&emsp;当场缴纳。</p></div>
    <footer>版权所有</footer></body></html>`

  it('is read without what stands around its text', async () => {
    const { body } = await r.send('rules', 'a.html', strToU8(page))
    expect(texts(body)).toEqual(['标题 收费办法', '第一条 每件200元。\n类别 金额\n发明 900元', '第二条 当场缴纳。'])
    expect(notes(body)).toContain('hidden-text-left-out')
  })

  it('is read alike when it is pasted', async () => {
    const pasted = await r.keeper('POST', '/api/desk/sources/rules/imports/text', { format: 'html', text: page })
    expect(texts(pasted.body)[2]).toBe('第二条 当场缴纳。')
  })
})

describe('a text', () => {
  it('of the old encodings is read', async () => {
    const gb = new Uint8Array([
      0xca,
      0xd5,
      0xb7,
      0xd1,
      0xb0,
      0xec,
      0xb7,
      0xa8,
      0x0a,
      ...[0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5],
      0x20,
      0xc3,
      0xbf,
      0xbc,
      0xfe,
    ])
    expect(texts((await r.send('rules', 'a.txt', gb)).body)).toEqual(['标题 收费办法', '第一条 每件'])
  })

  it('written from right to left, or with marks that turn it, is refused or cleaned with a note', async () => {
    const paste = (text: string) => r.keeper('POST', '/api/desk/sources/rules/imports/text', { format: 'txt', text })
    expect((await paste('المادة الأولى: الرسوم مئتان.')).body.code).toBe('source-not-chinese')
    const turned = (await paste(RULES.replace('500元', '\u202e005\u202c元'))).body
    expect(notes(turned)).toEqual(['direction-marks-removed'])
    expect(texts(turned)[2]).toContain('005元')
  })

  it('with a secrecy mark is kept apart and refused', async () => {
    const { db } = r.surroundings
    const before = await db.sql('test.quarantined', `select id from upload where state = 'quarantined'`)
    const refused = await r.keeper('POST', '/api/desk/sources/rules/imports/text', {
      format: 'txt',
      text: `秘密★10年\n${RULES}`,
    })
    expect(refused.body.code).toBe('source-file-blocked')
    expect(await db.sql('test.quarantined', `select id from upload where state = 'quarantined'`)).toHaveLength(
      before.length + 1,
    )
  })

  it('of 300 pages is read, aligned and adopted', async () => {
    const text = (fee: number) =>
      [
        '管理办法',
        ...Array.from(
          { length: 1500 },
          (_, at) =>
            `第${at + 1}条　申请人应当在第${at}项规定的期限内提交材料，并按照每件${at + fee}元缴纳费用；逾期不提交或者不缴纳费用的，视为放弃，已经提交的材料不再退还，由窗口登记后统一保存三年。`,
        ),
      ].join('\n')
    await r.register('long')
    const first = await r.send('long', 'a.txt', strToU8(text(1)))
    expect((await r.adopt(first.body)).body).toMatchObject({ latest: 1 })
    const changed = text(1)
      .replace('第700项规定的期限内提交材料，并按照', '第700项规定的期限内提交材料，并依照')
      .replace('每件900元', '每件901元')
    const second = await r.send('long', 'a.txt', strToU8(changed))
    const adopted = await r.adopt(second.body)
    expect(adopted.body.versions[0]).toMatchObject({ number: 2, material: 1, wording: 1 })
  }, 60_000)
})

describe('the policy register', () => {
  it('gives texts that have articles', async () => {
    const policy = {
      title: '专利纠纷处理办法',
      number: '沪知局规〔2024〕1号',
      issuer: '市知识产权局',
      date: '2024-03-01',
      state: 'in-force',
      endedOn: null,
      supersededBy: null,
      url: null,
    } as const
    await keepPolicies(
      r.surroundings,
      [
        { ...policy, articles: [{ article: '第一条', text: '请求费每件500元。' }] },
        { ...policy, title: '只有标题的办法', number: '沪知局规〔2024〕2号', articles: [] },
      ],
      '周敏',
    )
    const listed = (await r.keeper('GET', '/api/desk/source-policies?q=办法')).body.items
    expect(listed.map(({ articles }: { articles: number }) => articles).sort()).toEqual([0, 1])
    const from = (articles: number) => listed.find((one: { articles: number }) => one.articles === articles).id
    const take = (policy: string) => r.keeper('POST', '/api/desk/sources/rules/imports/policy', { policy })
    expect((await take(from(1))).body).toMatchObject({
      origin: 'policy',
      head: { number: '沪知局规〔2024〕1号', issuedOn: '2024-03-01' },
    })
    expect((await take(from(0))).body.code).toBe('source-policy-empty')
    expect((await take('none')).body.code).toBe('source-policy-none')
  })
})

describe('an import', () => {
  it('is corrected by hand, undone and adopted as it was corrected', async () => {
    await r.begin('hand')
    const next = RULES.replace('十日内答复', '十日内提交答辩').replace(
      '第四条　本办法由市知识产权局解释。',
      '第四条　逾期不答复的，不影响案件处理。',
    )
    let shown = await r.paste('hand', next)
    const url = `/api/desk/source-imports/${shown.id}`
    const correct = async (correction: object) => {
      const answer = await r.keeper('POST', `${url}/corrections`, { version: shown.version, correction })
      if (answer.status === 200) shown = answer.body
      return answer
    }
    const idOf = (label: string) => shown.before.find((clause: { label: string }) => clause.label === label).id
    const pairAt = (place: number) => shown.pairs.find((pair: { new: number[] }) => pair.new.includes(place))
    await correct({ kind: 'pair', old: [idOf('第四条')], new: [4] })
    expect(pairAt(4)).toMatchObject({ old: [idOf('第四条')], change: 'edited', byHand: true })
    await correct({ kind: 'unpair', old: [idOf('第四条')], new: [4] })
    expect(pairAt(4)).toMatchObject({ old: [], change: 'new', material: true })
    await correct({ kind: 'effects', old: [idOf('第三条')], new: [3], effects: ['wording'], reason: '只是措辞。' })
    expect(pairAt(3)).toMatchObject({ material: false, effects: [{ effect: 'wording', name: '仅文字' }] })
    expect(shown.corrections).toBe(3)
    await correct({ kind: 'undo' })
    expect(shown.corrections).toBe(2)
    expect((await correct({ kind: 'pair', old: ['none'], new: [1] })).body.code).toBe('source-clause-unknown')
    const stale = await r.keeper('POST', `${url}/corrections`, { version: 1, correction: { kind: 'undo' } })
    expect(stale).toMatchObject({ status: 409, body: { code: 'source-changed' } })
    const adopted = await r.adopt(shown)
    expect(adopted.status).toBe(200)
    const version = (await r.keeper('GET', '/api/desk/sources/hand/versions/2')).body
    expect(
      version.changes.filter(({ change }: { change: string }) => change === 'new' || change === 'gone'),
    ).toHaveLength(2)
    expect(version.list.map(({ id }: { id: string }) => id)).not.toContain(idOf('第四条'))
  })

  it('waits on the page of its document until it is dropped', async () => {
    const imported = await r.paste('rules', RULES)
    const dropped = await r.keeper('POST', `/api/desk/source-imports/${imported.id}/drop`, {
      version: imported.version,
    })
    expect(dropped.body.imports.map(({ id }: { id: string }) => id)).not.toContain(imported.id)
    expect((await r.adopt(imported, { head: HEAD })).body.code).toBe('source-import-over')
  })
})
