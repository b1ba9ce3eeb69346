import { describe, expect, it } from 'vitest'
import { applyOverrides, overrideOf, type Override } from './overrides.ts'
import { screenText } from './screening.ts'
import { sha256 } from '../testing.ts'

const ruling = {
  scope: 'board:open-month',
  reason: '活动主讲人，本人同意署名',
  by: 'liu.yan',
  at: '2026-03-02T09:00:00Z',
}
const source = '本场活动主讲人周明远，欢迎报名。'

function ruled(text: string, more: Partial<typeof ruling> = {}): Override {
  const [finding] = screenText(text)
  if (!finding) throw new Error('nothing was found')
  const override = overrideOf(text, finding, { ...ruling, ...more }, sha256)
  if ('refused' in override) throw new Error(override.refused)
  return override
}
const applied = (text: string, overrides: readonly Override[], scopes = [ruling.scope]) =>
  applyOverrides(text, screenText(text), overrides, { scopes, digest: sha256 })

describe('reviewers’ rulings', () => {
  it('settle the same text in the same words, wherever it stands', () => {
    const { open, settled } = applied(`各位市民：${source}`.replace('各位市民：', '公告如下。\n'), [
      ruled(`公告如下。\n${source}`),
    ])
    expect(open).toEqual([])
    expect(settled.map(({ override }) => override.reason)).toEqual([ruling.reason])
  })
  it.each([
    ['in other words', '申请人周明远，已撤回。'],
    ['of another person', source.replace('周明远', '林晓东')],
  ])('do not settle a name %s', (_, text) => expect(applied(text, [ruled(source)]).open).toHaveLength(1))
  it('hold in their scope only', () => {
    expect(applied(source, [ruled(source)], ['board:fee-reduction']).open).toHaveLength(1)
  })
  it('are named by the latest of several', () => {
    const later = ruled(source, { by: 'chen.bo', at: '2026-04-01T09:00:00Z' })
    expect(applied(source, [later, ruled(source)]).settled[0]?.override.by).toBe('chen.bo')
  })
  it('keep no personal data', () => {
    expect(JSON.stringify(ruled(source))).not.toContain('周明远')
  })
  it('are refused without a reason, and for secrecy marks', () => {
    const [mark] = screenText('机密★10年')
    const [name] = screenText(source)
    if (!mark || !name) throw new Error('nothing was found')
    expect(overrideOf('机密★10年', mark, ruling, sha256)).toEqual({ refused: 'secrecy-is-never-overridden' })
    expect(overrideOf(source, name, { ...ruling, reason: ' ' }, sha256)).toEqual({ refused: 'override-needs-reason' })
  })
})
