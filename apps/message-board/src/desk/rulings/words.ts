import type { FindingType } from '@gongkai/messages'
import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'

const zh = {
  title: '沿用的决定',
  what: '公开审查时选了「今后同样处理」的决定。同样的文字再次出现在同样的上下文里，就按原来的理由保留，由审查人在审查时确认。',
  kept: '这里不保存原文，只显示打码后的样子；密级标志、证件号码和银行卡号从不沿用。',
  standing: '正在沿用',
  revoked: '已撤销',
  loading: '正在读取…',
  failed: '读不到沿用的决定。',
  retry: '再试一次',
  more: '再显示一些',
  emptyStanding: '还没有沿用的决定',
  emptyStandingText: '公开审查时，对要保留的内容勾选「今后在本留言板同样处理」，决定就会出现在这里。',
  emptyRevoked: '没有撤销过决定',
  emptyRevokedText: '撤销的决定会留在这里，连同撤销人和原因。',
  bureau: '各留言板',
  seeMessage: '作出决定的留言',
  revoke: '撤销',
  revokeTitle: '撤销这项决定',
  revokeWhat: (text: string, where: string) =>
    `撤销后，${text}在「${where}」再次出现时要重新决定。已经公开的答复不受影响。`,
  reason: '撤销的原因',
  reasonNeeded: '请写明撤销的原因',
  revoking: '正在撤销…',
  confirm: '确认撤销',
  cancel: '取消',
  unreachable: '连不上服务器，没有撤销。您写的原因还在，请稍后再试。',
  done: '已撤销。',
  by: (name: string, when: string) => `${name} ${when}`,
  revokedBy: (name: string, when: string) => `${name} ${when}撤销`,
  follows: '沿用决定：可以保留',
  where: { board: '本留言板', bureau: '各留言板' },
  again: '重新决定',
  asBefore: '仍按原决定',
  remember: '今后在本留言板同样处理',
  everywhere: '各留言板都同样处理',
  rememberHint: '同样的文字再次出现在同样的上下文时，按所写的理由保留。不保存原文，随时可以撤销：',
  reasonTells: '要记住的理由里不能写出这处姓名或号码，请换一种说法',
  types: {
    SECRECY: '密级标志',
    EMAIL: '电子邮箱',
    ID_CARD: '身份证号码',
    USCC: '统一社会信用代码',
    PASSPORT: '护照或证件号码',
    BANK_CARD: '银行卡号',
    MOBILE: '手机号码',
    LANDLINE: '固定电话',
    PLATE: '车牌号码',
    ADDRESS: '详细地址',
    NAME: '姓名',
    INTERNAL: '内部标志',
  } satisfies Record<FindingType, string>,
}

const en: typeof zh = {
  title: 'Remembered decisions',
  what: 'Decisions of a review that were to hold from then on. When the same text stands between the same words again, it is kept for the same reason, and the reviewer confirms it with the review.',
  kept: 'The text itself is not stored, only its mask. Secrecy marks, identity and card numbers are never remembered.',
  standing: 'In force',
  revoked: 'Revoked',
  loading: 'Loading…',
  failed: 'The remembered decisions could not be read.',
  retry: 'Try again',
  more: 'Show more',
  emptyStanding: 'Nothing is remembered yet',
  emptyStandingText:
    'Tick “Do the same on this board from now on” for something that may stay, and the decision appears here.',
  emptyRevoked: 'Nothing was revoked',
  emptyRevokedText: 'Revoked decisions stay here, with who revoked them and why.',
  bureau: 'Every board',
  seeMessage: 'Decided on this message',
  revoke: 'Revoke',
  revokeTitle: 'Revoke this decision',
  revokeWhat: (text: string, where: string) =>
    `When ${text} stands on “${where}” again, it has to be decided anew. What is published already does not change.`,
  reason: 'Why it is revoked',
  reasonNeeded: 'Enter why it is revoked',
  revoking: 'Revoking…',
  confirm: 'Revoke',
  cancel: 'Cancel',
  unreachable: 'The server cannot be reached; nothing was revoked. Your reason is still here: try again later.',
  done: 'Revoked.',
  by: (name: string, when: string) => `${name}, ${when}`,
  revokedBy: (name: string, when: string) => `Revoked by ${name}, ${when}`,
  follows: 'Remembered: may stay',
  where: { board: 'this board', bureau: 'every board' },
  again: 'Decide anew',
  asBefore: 'Keep the earlier decision',
  remember: 'Do the same on this board from now on',
  everywhere: 'On every board',
  rememberHint:
    'When the same text stands between the same words again, it is kept for the reason given. The text is not stored, and each can be revoked:',
  reasonTells: 'A reason to remember cannot spell out this name or number: word it differently',
  types: {
    SECRECY: 'Secrecy mark',
    EMAIL: 'E-mail address',
    ID_CARD: 'Identity number',
    USCC: 'Social credit code',
    PASSPORT: 'Passport or permit number',
    BANK_CARD: 'Bank card number',
    MOBILE: 'Mobile number',
    LANDLINE: 'Landline',
    PLATE: 'Vehicle plate',
    ADDRESS: 'Detailed address',
    NAME: 'Name',
    INTERNAL: 'Internal mark',
  },
}

export type RulingWords = typeof zh

/** The words of remembered decisions in the language the person chose. */
export function useRulingWords(): ComputedRef<RulingWords> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
