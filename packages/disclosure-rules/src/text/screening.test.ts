import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingMessage } from './finding-words.ts'
import { FINDING_RULES } from './finding.ts'
import { screenContent, screenText, screenTexts } from './screening.ts'
import { cardOf, contentOf, creditCodeOf, idCardOf } from '../testing.ts'

const id = idCardOf('31010419850712301')
const code = creditCodeOf('91310000MA1FL1234')
const card = cardOf('622848001234567890')
const wide = (text: string) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
const seen = (text: string) => screenText(text).map((finding) => `${finding.type} ${finding.text}`)

describe('what is found', () => {
  it.each([
    ['an identity number', `身份证号${id}，请核对`, [`ID_CARD ${id}`]],
    [
      'one in groups',
      `号码 ${id.slice(0, 6)} ${id.slice(6, 14)}-${id.slice(14)}`,
      [`ID_CARD ${id.slice(0, 6)} ${id.slice(6, 14)}-${id.slice(14)}`],
    ],
    ['one in full-width digits', `号码${wide(id)}。`, [`ID_CARD ${wide(id)}`]],
    ['an old one', '旧证号码310104850712301', ['ID_CARD 310104850712301']],
    ['a mobile number', '手机13812345678', ['MOBILE 13812345678']],
    ['one in groups', '手机 138 1234 5678，微信同号', ['MOBILE 138 1234 5678']],
    ['one with the country code', '请拨+86 138-1234-5678', ['MOBILE +86 138-1234-5678']],
    ['one in Chinese numerals', '电话一三八一二三四五六七八', ['MOBILE 一三八一二三四五六七八']],
    ['two mobile numbers side by side', '13812345678 13912345678', ['MOBILE 13812345678', 'MOBILE 13912345678']],
    ['a landline with area code', '传真021-52345678。', ['LANDLINE 021-52345678']],
    ['a landline after a cue', '联系电话：52345678', ['LANDLINE 52345678']],
    ['a bank card', `卡号${card}`, [`BANK_CARD ${card}`]],
    [
      'a bank card in groups',
      `工行 ${card.replace(/(\d{4})/g, '$1 ').trim()}`,
      [`BANK_CARD ${card.replace(/(\d{4})/g, '$1 ').trim()}`],
    ],
    ['a credit code', `信用代码${code}`, [`USCC ${code}`]],
    ['a passport', '护照号E12345678', ['PASSPORT E12345678']],
    ['a permit', '港澳通行证H12345678已核验', ['PASSPORT H12345678']],
    ['a plate', '车牌沪B·12D45停在门口', ['PLATE 沪B·12D45']],
    ['a new-energy plate', '绿牌沪AD12345', ['PLATE 沪AD12345']],
    ['an e-mail address', '发至wang.x+1@example.com.cn。', ['EMAIL wang.x+1@example.com.cn']],
    ['a home', '家住徐汇区田林路200弄8号301室', ['ADDRESS 徐汇区田林路200弄8号301室']],
    ['a street number with a cue', '住址：静安区余姚路88号', ['ADDRESS 静安区余姚路88号']],
    ['a home in a village', '家住青浦区朱家角镇张马村8组23号', ['ADDRESS 青浦区朱家角镇张马村8组23号']],
    ['a name after a role', '申请人周明远提交了材料', ['NAME 周明远']],
    ['a compound surname', '投诉人欧阳文静反映', ['NAME 欧阳文静']],
    ['a name before details', '方芳（女，三十岁）来电', ['NAME 方芳']],
    ['a name with a title', '感谢林建新先生的建议', ['NAME 林建新']],
    ['a short name behind a joining word', '邻居的方芳（电话不详', ['NAME 方芳']],
    ['names in a list', '申请人为周明远、林晓东，', ['NAME 周明远', 'NAME 林晓东']],
    ['a name said of oneself', '本人林晓东，想问', ['NAME 林晓东']],
    ['a name beside its number', '请回电。周明远，13812345678。', ['NAME 周明远', 'MOBILE 13812345678']],
    ['a signature', '盼复\n周明远\n2026年3月2日', ['NAME 周明远']],
    ['a name before a verb', '被投诉人汪洋经营的网店', ['NAME 汪洋']],
    ['a parcel', '快递至闵行区七莘路3333号2区14号楼', ['ADDRESS 闵行区七莘路3333号2区14号楼']],
    ['a level with a dot', '秘密·长期', ['SECRECY 秘密·长期']],
    ['a quoted level', '“机密”级文件', ['SECRECY 机密']],
    ['a name with a dot', '申请人阿里木·买买提来电', ['NAME 阿里木·买买提']],
    ['a foreign name', '联系人：John Smith，', ['NAME John Smith']],
    ['a mobile number with dots', '手机138.1234.5678', ['MOBILE 138.1234.5678']],
    ['a mobile number digit by digit', '1 3 8 1 2 3 4 5 6 7 8', ['MOBILE 1 3 8 1 2 3 4 5 6 7 8']],
    ['a landline in groups', '021 5234 5678', ['LANDLINE 021 5234 5678']],
    ['a landline from abroad', '+86-21-52345678', ['LANDLINE +86-21-52345678']],
    ['a Hong Kong identity card', '香港身份证号A123456(3)', ['PASSPORT A123456(3)']],
    ['a level in words', '该文件属于机密级国家秘密', ['SECRECY 机密级']],
    ['a level far right on its line', `${'　'.repeat(20)}绝密`, ['SECRECY 绝密']],
    ['a secrecy mark', '机密★20年', ['SECRECY 机密★20年']],
    ['a secrecy mark alone', '秘密\n关于有关事项的请示', ['SECRECY 秘密']],
    ['an internal mark', '内部资料，请勿外传', ['INTERNAL 内部资料，请勿外传']],
    ['a draft', '现将办法（送审稿）发你处', ['INTERNAL 送审稿']],
  ])('%s', (_, text, expected) => expect(seen(text)).toEqual(expected))
})

describe('what is not flagged', () => {
  it.each([
    ['patent numbers', '专利号ZL202210123456.7，申请号CN202310765432.1'],
    ['document numbers', '沪知局规〔2024〕12号、国办发〔2017〕47号'],
    ['amounts', '预算13812345678元，结余13912345678.50元'],
    ['counts and ordinals', '共13812345678人次，2024年第13812345678号'],
    ['dates and times', '2024-06-04 10:15:30至20240630'],
    ['longer numbers', '流水138123456780001'],
    ['an identity number that fails its check', `${id.slice(0, 17)}${id.endsWith('5') ? '6' : '5'}`],
    ['a masked number', '310104********3012，138****5678'],
    ['an office’s street number', '窗口地址：徐汇区漕溪路250号'],
    ['secrecy as a subject', '国家秘密、商业秘密的保护，机密文件管理培训'],
    ['internal affairs as a subject', '完善内部控制和内部审计'],
    ['a public consultation', '关于《办法（征求意见稿）》公开征求意见的公告'],
    ['a shortened name', '申请人王某、李某某，联系人张先生'],
    ['a district after a role', '我是徐汇区的居民，由黄浦区提交'],
    ['words after a role that look like names', '申请人应当提交材料，当事人可以委托代理人办理，请向有关部门反映'],
    ['a row of small numbers', '权重1 6 3 7 9 10 5 8 4 2 1 6'],
    ['what somebody else keeps inside', '对方窃取我公司内部资料'],
    ['words in a list', '发明人和团队、高校和企业'],
    ['firms and offices in a role', '申请人江阴机械厂、被请求人华阳科技有限公司，由徐汇法院提交'],
    ['a polite end', '请回复\n谢谢'],
    ['the calendar', '二〇二六年三月二日'],
  ])('%s', (_, text) => expect(seen(text)).toEqual([]))

  it('only notes an organ’s mailbox and a firm’s code', () => {
    const findings = screenText(`来信请寄hezuo@gov.example.gov.cn，代码${code}`)
    expect(findings.map((finding) => finding.severity)).toEqual(['info', 'info'])
  })
})

describe('the list of what may stand in public', () => {
  const allow = ['021-52345678', '12345678']
  it('silences what it covers whole', () => {
    expect(screenText('咨询电话021-52345678', { allow })).toEqual([])
    expect(screenText('咨询电话０２１－５２３４５６７８', { allow })).toEqual([])
  })
  it('does not silence a longer number that contains it', () => {
    expect(screenText('手机13812345678', { allow })).toHaveLength(1)
  })
})

describe('texts of an item', () => {
  it('keys findings by field and place', () => {
    const [finding] = screenTexts({ reply: '手机13812345678' })
    expect(finding).toMatchObject({ field: 'reply', key: 'reply:MOBILE:2-13', severity: 'block' })
  })
  it('eases personal data, not secrecy, in what only the addressee reads', () => {
    const content = contentOf(
      {},
      { audience: 'addressee', addresseeTexts: { reply: '您的手机13812345678。\n绝密★长期' } },
    )
    expect(screenContent(content).map((one) => [one.type, one.severity])).toEqual([
      ['MOBILE', 'review'],
      ['SECRECY', 'block'],
    ])
  })
})

describe('for every text', () => {
  const pieces = fc.constantFrom(
    id,
    wide(id),
    card,
    code,
    '13812345678',
    '一三八一二三四五六七八',
    '申请人周明远',
    '😀',
    '𠮷',
    '\u0000',
    '\ud83d',
    '秘密★',
    '021-52345678',
    '徐汇区田林路200弄8号',
    ' ',
    '-',
    '@',
    '.',
    '1',
    '号',
    '\n',
    'a@b.cn',
    '内部资料',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  )

  it('findings are slices of it, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0
        for (const finding of screenText(source)) {
          expect(source.slice(finding.start, finding.end)).toBe(finding.text)
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          end = finding.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('an identity number is found behind any emoji and rare Han', () => {
    const around = fc
      .array(fc.constantFrom('😀', '𠮷', '👨‍👩‍👧', '，', '汉', '\n'), { maxLength: 8 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(around, around, (before, after) => {
        const found = screenText(before + id + after).filter((finding) => finding.type === 'ID_CARD')
        expect(found.map((finding) => [finding.start, finding.text])).toEqual([[before.length, id]])
      }),
    )
  })
})

it('has words for every rule in both languages', () => {
  for (const rule of FINDING_RULES) {
    expect(findingMessage({ rule }, 'zh')).toMatch(/。$/)
    expect(findingMessage({ rule }, 'en')).toMatch(/\.$/)
  }
})
