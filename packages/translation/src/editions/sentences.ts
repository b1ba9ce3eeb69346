import type { Lang, Refusal, Sentence } from '@gongkai/contract-kit'
import { TRANSLATION_STATE_WORDS } from '../words.ts'
import { ENGINE_AS_EDITION, type EditionRefusal, type EditionSharedRefusal } from './refusals.ts'
import { MISFIT_WORDS } from './words.ts'

/** The same refusal with the code that these routes answer with. */
export function asEditionRefusal(refusal: Refusal): Refusal {
  const ours = Object.entries(ENGINE_AS_EDITION).find(([theirs]) => theirs === refusal.refused)
  return ours ? { ...refusal, refused: ours[1] } : refusal
}

const named = (state: unknown, lang: Lang) =>
  Object.entries(TRANSLATION_STATE_WORDS).find(([one]) => one === state)?.[1][lang] ?? ''
const namedAll = (states: unknown, lang: Lang) =>
  (Array.isArray(states) ? states : []).map((state) => named(state, lang)).join(lang === 'zh' ? '、' : ' or ')

/** What the reader is told of each refusal: what is so, and what to do next. */
export const EDITION_SENTENCES: Readonly<Record<EditionRefusal | EditionSharedRefusal, Sentence>> = {
  'units-not-ready': {
    zh: '还有{clauses}条没有译好，标为完成后才能提交。请看页面上标出的各条。',
    en: '{clauses} clauses are not ready yet. Please finish those that the page marks, then submit again.',
  },
  'nothing-translated-anew': {
    zh: '与已发布的译文没有不同，不需要提交。如果不再修改，请放下。',
    en: 'Nothing differs from what is published, so there is nothing to submit. Please put it down if you change nothing.',
  },
  'units-in-review': {
    zh: '译文正在审核，不能改。请先取回，或请审核人退回。您写的内容还在页面上。',
    en: 'This is under review and cannot be changed. Please take it back first, or ask the reviewer to send it back. What you wrote is still on the page.',
  },
  'unit-changed': {
    status: 409,
    zh: '{byName}刚刚保存过这一条。两份译文都在页面上，请选用或合并后再保存。',
    en: '{byName} has just kept other words for this clause. Both stand on the page; please choose or merge them and save again.',
  },
  'unit-not-in-source': {
    status: 400,
    zh: '现行中文里没有这一条。请刷新页面，按现在的条款翻译。',
    en: 'The Chinese text of today has no such clause. Please load the page again and translate what is there.',
  },
  'unit-basis-unknown': {
    status: 400,
    zh: '没有这一版中文，或者那一版没有这一条。请刷新页面后再保存。',
    en: 'There is no such version of the Chinese text, or it has no such clause. Please load the page again, then save.',
  },
  'unit-empty': {
    status: 400,
    zh: '没有译文，不能标为完成。请先写译文。',
    en: 'A clause without words cannot be marked ready. Please write them first.',
  },
  'translation-source-changed': MISFIT_WORDS['source-changed'],
  'translation-source-withdrawn': MISFIT_WORDS['source-withdrawn'],
  'translation-words-changed': MISFIT_WORDS['words-changed'],
  'translation-source-unreleased': {
    zh: '中文第{version}版还没有在本平台公开，译文不能先于中文公开。请先审核发布中文。',
    en: 'Version {version} of the Chinese text is not public here yet, and a translation never comes before it. Please have the Chinese text reviewed and published first.',
  },
  'translation-not-submitted': {
    zh: '这份译文还没有通过语言审核，或者已经取回修改。请等译者重新提交。',
    en: 'This translation has not passed the language review, or was taken back. Please wait until it is submitted again.',
  },
  'translation-no-document': {
    zh: '没有这份文件，或者还没有中文文本。请先导入并采用中文。',
    en: 'There is no such document, or it has no Chinese text yet. Please import and adopt one first.',
  },
  'edit-in-the-translation': {
    zh: '译文请在翻译页修改，这里只审核和发布。',
    en: 'Please change the words in the translation editor; here they are reviewed and published.',
  },
  'no-such-clause': {
    status: 400,
    zh: '已发布的译文里没有这一条。请刷新页面。',
    en: 'The published translation has no such clause. Please load the page again.',
  },
  'clause-not-stale': {
    zh: '这一条与中文一致，不需要认定。',
    en: 'This clause is current; there is nothing to decide.',
  },
  'clause-needs-new-words': {
    zh: '这一条在中文里拆分、合并或删除了，要重新译定，不能认定原译文仍然准确。请在翻译页对照各部分改好。',
    en: 'The Chinese split, merged or removed this clause, so its words have to be settled anew. Please mend them in the editor, where the parts and the old words are offered.',
  },
  'decided-on-another-version': {
    status: 409,
    zh: '中文现在是第{version}版，和您看到的不同。请看过新版后再认定。',
    en: 'The Chinese text is at version {version} now, not the one you looked at. Please read it first, then decide.',
  },
  'own-words-decided': {
    status: 403,
    zh: '这一条是您译的，请由另一位同志认定。',
    en: 'You wrote these words, so somebody else has to decide about them.',
  },
  'nothing-published': {
    zh: '这份译文没有正在公开的版本。',
    en: 'Nothing of this translation is public.',
  },
  'unknown-language': {
    status: 400,
    zh: '本平台没有这种语言的译文。请从列表中选择。',
    en: 'Nothing is translated into this language here. Please choose one from the list.',
  },
  'translation-wrong-state': {
    zh: ({ state, possibleIn }) =>
      `现在是「${named(state, 'zh')}」，要在「${namedAll(possibleIn, 'zh')}」时才能这样办。`,
    en: ({ state, possibleIn }) =>
      `It stands at “${named(state, 'en')}”; this is possible at “${namedAll(possibleIn, 'en')}”.`,
  },
  'translation-changed': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚办理过，您的操作没有执行。请看过最新情况后再办。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just acted on this, so nothing was done. Please read it again first.`,
  },
  'translation-of-another-department': {
    status: 403,
    zh: '翻译由其他部门负责。如需办理，请联系国际合作交流处。',
    en: 'Another department is in charge of translations. Please ask the international cooperation division.',
  },
  'translation-reviewed-by-translator': {
    status: 403,
    zh: '这份译文里有您译的条款，请由另一位同志审核。',
    en: 'Some of these words are yours, so somebody else has to review them.',
  },
}
