import type { Lang, Sentences } from '@gongkai/contract-kit'
import type { EvidenceFault, PlanEvidenceRefusal } from '@gongkai/task-model'

export const planEvidenceSentences: Sentences & Record<PlanEvidenceRefusal, Sentences[string]> = {
  'evidence-outside-the-year': {
    status: 400,
    zh: '这份佐证的日期（{on}）不在{year}年度内，没有保存。请核对日期，或附到当年的工作要点。',
    en: 'This evidence is of {on}, outside the plan of {year}; nothing was kept. Please check the day, or attach it to the plan of its year.',
  },
  'evidence-there-already': {
    status: 409,
    zh: '“{title}”已经附过，没有重复保存。',
    en: '“{title}” is attached already; nothing was kept twice.',
  },
  'no-such-evidence': {
    status: 404,
    zh: '没有找到这份佐证，可能已经撤下。请刷新后再看。',
    en: 'This evidence was not found; it may have been withdrawn. Please reload.',
  },
  'evidence-verified-already': {
    status: 409,
    zh: '{by}已经核验过这份佐证。',
    en: '{by} has verified this evidence already.',
  },
  'attacher-cannot-verify': {
    status: 403,
    zh: '附佐证的人（{by}）不能自己核验，请换一位同事核验。',
    en: '{by} attached it and cannot verify it. Please ask a colleague.',
  },
  'too-much-evidence': {
    status: 400,
    zh: '一项任务最多附{most}份佐证。请先撤下不需要的。',
    en: 'A task has at most {most} pieces of evidence. Please withdraw what is not needed.',
  },
}

/** What was found when a pointer was checked again. */
export const EVIDENCE_FAULT_WORDS: Readonly<Record<EvidenceFault, Readonly<Record<Lang, string>>>> = {
  gone: { zh: '原件已经不在', en: 'what it points at is gone' },
  'another-title': { zh: '标题与附上时不同', en: 'its title is another than when it was attached' },
  'outside-the-year': { zh: '日期不在本年度', en: 'its day lies outside the year' },
  changed: { zh: '内容与附上时不同', en: 'its content has changed since it was attached' },
  'another-figure': { zh: '数字与附上时不同', en: 'its figure is another than when it was attached' },
}
