import { describe, expect, it } from 'vitest'
import { htmlDocument, stateJson } from './document.ts'

const assets = { styles: ['/a.css'], scripts: { frame: '/f.js', workbench: '/k.js', check: '/c.js' } }

describe('htmlDocument', () => {
  it('escapes what comes from data in the head', () => {
    const html = htmlDocument({
      lang: 'zh',
      large: false,
      title: '</title><script>alert(1)</script>',
      description: '"><b>',
      meta: { ArticleTitle: '\'"<' },
      alternate: '/?a=1&lang=en',
      assets,
      body: '<p>x</p>',
    })
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('content="&quot;&gt;&lt;b&gt;"')
    expect(html).toContain('content="&#39;&quot;&lt;"')
    expect(html).toContain('<html lang="zh-CN">')
  })

  it('carries state as data that cannot end its element', () => {
    const json = stateJson({ subject: '</script><img src=x>' })
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual({ subject: '</script><img src=x>' })
  })

  it('loads a page script only where the page has one', () => {
    const base = { lang: 'en', large: true, title: 't', meta: {}, alternate: '/', assets, body: '' } as const
    expect(htmlDocument(base)).not.toContain('/k.js')
    expect(htmlDocument({ ...base, script: 'workbench' })).toContain('/k.js')
    expect(htmlDocument(base)).toContain('<html lang="en" data-large>')
    const live = htmlDocument({ ...base, loaders: ['/widgets/v1/loader.js'] })
    expect(live).toContain('<script async src="/widgets/v1/loader.js"></script>')
  })
})
