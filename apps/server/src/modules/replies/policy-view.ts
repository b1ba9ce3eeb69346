import type { Lang } from '@gongkai/contract-kit'
import { shanghaiTime } from '@gongkai/messages'
import { citationOf, plainArticle, type LinkState, type PolicyView } from '@gongkai/messages/replies'
import { searchForm } from '../search/bigram.ts'
import { knownPolicyOf, type PolicyRow } from './policy-store.ts'

const LINK_WORDS: Readonly<Record<LinkState, Readonly<Record<Lang, string>>>> = {
  unchecked: { zh: '链接还没有检查过。', en: 'The address was not looked at yet.' },
  alive: { zh: '链接能打开。', en: 'The address answers.' },
  moved: {
    zh: '链接能打开，但转到了另一个标题的页面，请打开核对。',
    en: 'The address answers, but leads to a page with another title. Open it and compare.',
  },
  dead: {
    zh: '链接打不开。请换成能打开的网址，或者请公开办更新清单。',
    en: 'The address does not answer. Give another, or ask the office to update the register.',
  },
  refused: {
    zh: '这个网址不能检查：它指向内部地址，公众打不开。',
    en: 'This address cannot be checked: it leads inside, where the public cannot go.',
  },
}

const SHOWN_ARTICLES = 6

/** The articles that hold what was searched for; the first ones where the title or the number was. */
function articlesFor({ articles }: PolicyRow, typed: string) {
  const wanted = /第\s*[一二三四五六七八九十百零〇\d]+\s*条|article\s*\d+/iu.exec(typed)?.[0]
  if (wanted) return articles.filter(({ article }) => plainArticle(article) === plainArticle(wanted))
  const words = searchForm(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const holding = articles.filter(
    ({ text }) => words.length > 0 && words.every((one) => searchForm(text).includes(one)),
  )
  return (holding.length > 0 ? holding : articles).slice(0, SHOWN_ARTICLES)
}

export function policyViewOf(row: PolicyRow, typed: string, lang: Lang): PolicyView {
  const { id, title, number, issuer, date, state, endedOn, supersededBy, url } = knownPolicyOf(row)
  return {
    ...{ id, title, number, issuer, date, state, endedOn, supersededBy, url },
    link: {
      state: row.link_state,
      checkedAt: row.link_checked_at && shanghaiTime(row.link_checked_at.getTime()),
      status: row.link_status,
      title: row.link_title,
      message:
        url === null
          ? { zh: '没有登记网址。', en: 'No address is registered.' }[lang]
          : LINK_WORDS[row.link_state][lang],
    },
    articles: articlesFor(row, typed),
    citation: citationOf(row),
  }
}
