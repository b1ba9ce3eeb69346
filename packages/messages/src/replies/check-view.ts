import type { Lang } from '@gongkai/contract-kit'
import type { ReplyCheck } from './check-reply.ts'
import { findingId } from './draft-finding.ts'
import type { ReplyCheckView } from './shapes.ts'

/** A check as a screen is given it, in the reader's language. */
export function replyCheckOf({ questions, elements, promises, findings }: ReplyCheck, lang: Lang): ReplyCheckView {
  const zh = lang === 'zh'
  const needed = elements.filter((one) => one.needed)
  return {
    questions: questions.map(({ field, start, end, text, verdict, asks }, at) => ({
      id: `q${at + 1}`,
      field,
      ...{ start, end, text, verdict },
      asks: asks.map((ask) => ({
        start: ask.start,
        end: ask.end,
        text: ask.text,
        kind: ask.kind,
        verdict: ask.verdict,
        passage: ask.passage,
      })),
    })),
    elements: elements.map(({ element, nameZh, nameEn, needed: wanted, present }) => ({
      element,
      name: zh ? nameZh : nameEn,
      needed: wanted,
      present,
    })),
    score: { numerator: needed.filter(({ present }) => present).length, denominator: needed.length },
    promises: promises.map(({ what, dueOn, start, end, text }) => ({ what, dueOn, start, end, text })),
    findings: findings.map((finding) => ({
      id: findingId(finding),
      kind: finding.kind,
      rule: finding.rule,
      severity: finding.severity,
      field: finding.field,
      start: finding.start,
      end: finding.end,
      text: finding.text,
      message: zh ? finding.said.zh : finding.said.en,
      todo: zh ? finding.said.todoZh : finding.said.todoEn,
    })),
  }
}
