import { widgetView } from '@gongkai/releases'
import { widgetOf } from '@gongkai/releases/testing'
import { describe, expect, it } from 'vitest'
import { checkedPolicy } from './checked-policy.ts'

const platform = 'https://platform.example'
const at = (file: { file: string; sri: string; size: number }) => ({
  ...file,
  address: `${platform}/widgets/v1/${file.file}`,
})
const made = widgetOf('gk-a', '1.0.0')
const widget = widgetView.parse({
  ...made,
  app: 'board',
  changelog: '',
  off: false,
  view: { zh: at(made.view.zh), en: at(made.view.en) },
  single: { zh: at(made.single.zh), en: at(made.single.en) },
  deps: [],
  later: [],
  loader: `${platform}/widgets/v1/loader.js`,
  frame: `${platform}/widgets/v1/frame/gk-a`,
  resize: `${platform}/widgets/v1/resize.js`,
})
const checked = (policy: string, form: 'loader' | 'single' | 'frame' = 'loader') =>
  checkedPolicy({ address: '', policy, form, tag: '' }, platform, [widget], 'zh')

describe('a pasted policy', () => {
  it('is nothing to check when it is empty', () => {
    expect(checked(' ')).toBeNull()
  })

  it('names the directives that block, and with the suggestion nothing is left to say', () => {
    const result = checked("Content-Security-Policy: default-src 'self'; script-src 'self'")
    expect(result?.faults.map(({ directive }) => directive)).toEqual(['script-src', 'default-src'])
    const [suggestion = ''] = result?.suggestion ?? []
    expect(checked(suggestion)?.faults).toEqual([])
  })

  it('asks a frame for its own directive only', () => {
    const [fault, ...more] = checked("default-src 'self'", 'frame')?.faults ?? []
    expect([fault?.kind, fault?.line]).toEqual(['frame-blocked', `frame-src 'self' ${platform}`])
    expect(more.filter(({ kind }) => kind !== 'script-blocked')).toEqual([])
  })
})
