import type { PieceRefusal } from './refusals.ts'

interface Words {
  readonly zh: string
  readonly en: string
}

/**
 * What a reader is told when a piece says no: what is so, and what to do next. `{name}` stands for a fact of the refusal. A subject may
 * say it in words of its own; none has to.
 */
export const PIECE_SENTENCES: Readonly<Record<PieceRefusal, Words>> = {
  'already-returned-twice': {
    zh: '这件事项已经退回过{times}次，公开办的交办已经确定，请办理；有不同意见请报分管领导协调。',
    en: 'It was returned {times} times already and the office has decided; please handle it, or take it to a leader.',
  },
  'already-theirs': { zh: '这件事项已经由{name}承办。', en: 'It is with {name} already.' },
  'assigned-to-another': {
    zh: '这件事项由{name}承办。需要换人时，请处室负责人交接。',
    en: 'It is with {name}. The head of department can hand it over.',
  },
  'date-passed': { zh: '这个日期已经过去，请另选日期。', en: 'This day has passed. Please choose another.' },
  'department-twice': {
    zh: '同一个部门选了两次，请保留一处。',
    en: 'A department was chosen twice. Please keep it in one place.',
  },
  'extended-already': {
    zh: '已经延期{times}次，不能再延。',
    en: 'It was extended {times} times; no more is possible.',
  },
  'extension-asked': {
    zh: '{by}已经申请延期，正在等待批准。',
    en: '{by} has asked for an extension already; it waits for approval.',
  },
  'follows-another': {
    zh: '这件事项已经并案，请在主案中办理。',
    en: 'It was merged into another matter. Please act on that one.',
  },
  'leads-others': {
    zh: '已有其他事项并入这件事项，请先拆案。',
    en: 'Other matters follow this one. Please let them go first.',
  },
  'level-not-yours': { zh: '这一级督办由局领导决定。', en: 'This level of supervision is for a leader to order.' },
  'limit-not-running': { zh: '这项时限没有在计时。', en: 'This limit is not running.' },
  'limit-passed': {
    zh: '时限已过，延期应当在到期前申请。',
    en: 'The limit has passed. An extension has to be asked for before the due day.',
  },
  'merged-already': { zh: '那件事项已经并入。', en: 'That matter was taken in already.' },
  'merges-with-itself': {
    zh: '不能与自身并案，请另选一件。',
    en: 'It cannot be merged with itself. Please choose another.',
  },
  'no-extension-asked': { zh: '没有等待批准的延期申请。', en: 'No extension waits for approval.' },
  'no-open-part': { zh: '您的部门没有未完成的分项。', en: 'Your department owes no open part.' },
  'not-a-colleague': {
    zh: '请选择承办部门在岗的人员。',
    en: 'Please choose somebody who works in the lead department.',
  },
  'not-later': { zh: '延期后的日期应当晚于现在的期限。', en: 'The new day has to be later than the present due day.' },
  'not-merged': { zh: '这两件事项没有并案。', en: 'These two matters are not merged.' },
  'not-paused': { zh: '时限没有中止。', en: 'The limit is not paused.' },
  'not-split': { zh: '这件事项没有拆分。', en: 'This matter is not split.' },
  'not-supervised': { zh: '这件事项没有列入督办。', en: 'This matter is not under supervision.' },
  'not-the-due-day': { zh: '重新计算的日期与日历不符。', en: 'The recounted day is not what the calendar says.' },
  'not-the-heir': {
    zh: '按部门名录，这件事项不由该部门承接。',
    en: 'By the registry, that department does not take this matter over.',
  },
  'not-your-part': { zh: '这一分项由其他部门承担。', en: 'This part is owed by another department.' },
  'nothing-changed': { zh: '期限没有变化。', en: 'The due day did not change.' },
  'part-done': { zh: '这一分项已经完成。', en: 'This part is done already.' },
  'part-not-done': { zh: '这一分项还没有完成。', en: 'This part is not done yet.' },
  'parts-begun': {
    zh: '已有分项完成，不能改动拆分。',
    en: 'A part is done already, so the split cannot be changed.',
  },
  'parts-open': {
    zh: '还有分项没有完成，请先完成或催办。',
    en: 'Some parts are still open. Please finish or urge them first.',
  },
  'paused-already': { zh: '时限已经中止。', en: 'The limit is paused already.' },
  'proposes-itself': {
    zh: '建议的部门就是现在的承办部门，请另选。',
    en: 'The department you propose has it already. Please choose another.',
  },
  'reopened-too-often': {
    zh: '已经重办{times}次，不能再次重办。',
    en: 'It was reopened {times} times; no more is possible.',
  },
  'unknown-department': {
    zh: '有部门现在不存在，请从部门列表里重新选择。',
    en: 'A department does not exist now. Please choose again from the list.',
  },
  'unknown-group': { zh: '没有这个部门组。', en: 'There is no such group of departments.' },
  'unknown-part': { zh: '没有这一分项。', en: 'There is no such part.' },
}
