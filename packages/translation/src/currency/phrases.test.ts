import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare.ts'

const effects = (old: string, next: string) =>
  compareTexts(`第一条 ${old}\n第二条 略。`, `第一条 ${next}\n第二条 略。`)[0]?.effects.join('+')

describe('a turn of official language in another form is wording', () => {
  it.each([
    ['who explains', '本办法由市局解释。', '本办法解释权归市局所有。'],
    ['to apply accordingly', '其他专利参照本办法执行。', '其他专利参照执行本办法。'],
    ['to be at odds', '与本通知不一致的，以本通知为准。', '与本通知不符的，以本通知为准。'],
    ['with a seal', '提供复印件并加盖公章。', '提供加盖公章的复印件。'],
    ['ways of which any will do', '可以当面、邮寄或者传真提交。', '可以通过当面、邮寄、传真等方式提交。'],
    ['whom nobody may be', '任何单位和个人不得侵占。', '任何单位或者个人不得侵占。'],
    ['in public', '信息应当主动公开。', '信息应当主动向社会公开。'],
    ['not twice', '奖励资金不重复享受。', '奖励资金不得重复享受。'],
    ['人都 holds no 人均', '任何人都可以查阅。', '任何人均可查阅。'],
    ['a place in a system', '在系统中上传材料。', '在系统上传材料。'],
    ['a council in short', '由评审委员会决定。', '由评委会决定。'],
    ['to set up', '应当建立健全机制。', '应当建立、健全机制。'],
  ])('%s', (_, old, next) => {
    expect(effects(old, next)).toBe('wording')
  })
})

describe('what only looks like such a turn is an edit of its own', () => {
  it.each([
    ['per head', '人均500元。', '人均600元。', 'amount'],
    ['one way less', '可以通过当面、邮寄、传真等方式提交。', '可以通过当面、邮寄等方式提交。', 'duty'],
    ['only one of both', '任何单位和个人不得侵占。', '任何单位不得侵占。', 'subject'],
    ['another who explains', '本办法解释权归市局所有。', '本办法解释权归区局所有。', 'subject'],
    ['no longer in public', '应当向社会公布。', '应当不予公布。', 'duty'],
  ])('%s', (_, old, next, what) => {
    expect(effects(old, next)).toBe(what)
  })
})
