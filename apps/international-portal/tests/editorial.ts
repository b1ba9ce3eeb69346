import { openPage, signIn, signInBrowser, VIEWPORTS, type launchBrowser, type PageWatch } from '@gongkai/testing'

export type Page = Awaited<ReturnType<typeof openPage>>['page']
type Browser = Awaited<ReturnType<typeof launchBrowser>>

/** A text of our own, short enough for a journey: a title and four articles. */
export const FIRST = `专利纠纷裁决试行办法
第一条　为了规范专利纠纷裁决工作，制定本办法。
第二条　请求人应当自知道侵权行为之日起三年内提出请求，并缴纳费用500元。
第三条　市知识产权局应当自收到请求之日起5个工作日内决定是否受理。
第四条　本办法自2024年4月1日起施行。
`
/** The same with one amount changed and one comma moved. */
export const SECOND = FIRST.replace('500元', '800元').replace('第四条　本办法自', '第四条　本办法，自')

/** What the four articles and the title say in English, as somebody types them. */
export const ENGLISH = [
  'Trial Measures for Rulings on Patent Disputes',
  'These Measures are made to regulate rulings on patent disputes.',
  'A requester shall file a request within three years of learning of the infringement and pay a fee of CNY 500.',
  'The Municipal Intellectual Property Administration shall decide within 5 working days of receiving a request whether to accept it.',
  'These Measures take effect on 1 April 2024.',
] as const

/** Opens the desk as somebody, in a language, and keeps what goes wrong on the page. */
export async function openDesk(
  browser: Browser,
  origin: string,
  account: string,
  more: { path?: string; lang?: 'zh' | 'en'; width?: keyof typeof VIEWPORTS } = {},
): Promise<{ page: Page; watch: PageWatch; close(): Promise<void> }> {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS[more.width ?? 'desktop'] })
  await context.addInitScript((lang) => localStorage.setItem('gk-desk-lang', lang), more.lang ?? 'zh')
  await signInBrowser(context, origin, account)
  // Shorter than a test may take: what is missing is named, instead of the test just ending.
  page.setDefaultTimeout(15_000)
  await page.goto(`${origin}/en/desk/${more.path ?? ''}`)
  return { page, watch, close: () => context.close() }
}

/** Presses a button with the keyboard, as somebody without a mouse does. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
  await button.focus()
  await page.keyboard.press('Enter')
}

export const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

interface Head {
  readonly title: string
}
interface Reading {
  readonly id: string
  readonly version: number
  readonly head: Partial<Head>
}

/** The people around a translation, over HTTP: for what a journey needs and does not try. */
export async function openOffice(origin: string) {
  const [translator, head, reviewer] = await Promise.all(
    ['international', 'international-head', 'reviewer'].map((account) => signIn(origin, account)),
  )
  if (!translator || !head || !reviewer) throw new Error('somebody is missing')
  type Who = typeof translator

  const act = async (who: Who, id: string, action: string, input: object = {}) => {
    const { version } = await who.get(`/api/desk/translations/${id}`)
    return who.post(`/api/desk/translations/${id}/actions/${action}`, { version, ...input })
  }
  const release = async (kind: string, id: string, action: string, input: object = {}) => {
    const { version } = await reviewer.get(`/api/desk/releases/${kind}/${id}`)
    return reviewer.post(`/api/desk/releases/${kind}/${id}/${action}`, { version, input })
  }
  return {
    translator,
    act: {
      take: (id: string) => act(translator, id, 'take-up'),
      submit: (id: string) => act(translator, id, 'submit'),
    },
    pass: (id: string) => act(head, id, 'pass-language'),
    async publish(kind: string, id: string): Promise<void> {
      await release(kind, id, 'review', { decisions: [] })
      await release(kind, id, 'publish')
    },
    /** Reads a text as a version of a document and adopts it; registers the document where it is new. */
    async adopt(document: string, text: string): Promise<void> {
      await translator
        .post('/api/desk/sources', { id: document, kind: 'policy', needs: ['protect-patent'], importance: 'high' })
        .catch((fault: Error) => {
          if (!fault.message.includes('source-id-taken')) throw fault
        })
      const reading = (await translator.post(`/api/desk/sources/${document}/imports/text`, {
        format: 'txt',
        text,
      })) as unknown as Reading
      await translator.post(`/api/desk/source-imports/${reading.id}/adopt`, {
        version: reading.version,
        head: { title: '专利纠纷裁决试行办法', ...reading.head },
      })
    },
    /** Waits until the translation of a document is there: it is made by a job once a version is adopted. */
    async translation(id: string): Promise<void> {
      for (let tries = 0; tries < 200; tries++) {
        const found = await translator.get(`/api/desk/translations/${id}`).catch(() => null)
        if (found) return
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`${id} was not made`)
    },
    /** Takes a translation up and keeps words for every clause. */
    async translate(id: string, words: readonly string[]): Promise<void> {
      await act(translator, id, 'take-up')
      const { units } = (await translator.get(`/api/desk/translations/${id}`)) as unknown as {
        units: readonly { clause: string; unitVersion: number }[]
      }
      for (const [at, { clause, unitVersion }] of units.entries()) {
        await translator.post(`/api/desk/translations/${id}/units/${encodeURIComponent(clause)}`, {
          unitVersion,
          text: words[at] ?? '',
          basis: 1,
          ready: true,
        })
      }
    },
  }
}
export type Office = Awaited<ReturnType<typeof openOffice>>
