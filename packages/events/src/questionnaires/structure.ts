import type { Question, Section } from './definition.ts'

/** What cannot be asked like this, and where: paths as the editor and the API name fields. */
export interface StructureFault {
  readonly path: readonly (string | number)[]
  readonly code: StructureFaultCode
}

export const STRUCTURE_FAULTS = [
  'id-twice',
  'closes-before-opening',
  'scale-without-steps',
  'most-too-many',
  'shown-after-nothing',
  'nothing-asked',
] as const
export type StructureFaultCode = (typeof STRUCTURE_FAULTS)[number]

interface Structured {
  readonly opensOn: string | null
  readonly closesOn: string | null
  readonly sections: readonly Section[]
}

/** Questions of all sections in the order in which they are asked. */
export const questionsOf = ({ sections }: Pick<Structured, 'sections'>): Question[] =>
  sections.flatMap(({ questions }) => questions)

const twice = (ids: readonly string[]) => ids.findIndex((id, at) => ids.indexOf(id) < at)

/** Rules over several fields: ids once, a scale with steps, a condition on an earlier question with these options. */
export function structureFaults({ opensOn, closesOn, sections }: Structured): StructureFault[] {
  const faults: StructureFault[] = []
  if (opensOn !== null && closesOn !== null && closesOn < opensOn)
    faults.push({ path: ['closesOn'], code: 'closes-before-opening' })
  if (!sections.some(({ questions }) => questions.length > 0))
    faults.push({ path: ['sections'], code: 'nothing-asked' })
  const earlier = new Map<string, Question>()
  sections.forEach((section, s) => {
    if (sections.findIndex(({ id }) => id === section.id) < s)
      faults.push({ path: ['sections', s, 'id'], code: 'id-twice' })
    section.questions.forEach((question, q) => {
      const path = ['sections', s, 'questions', q]
      if (earlier.has(question.id)) faults.push({ path: [...path, 'id'], code: 'id-twice' })
      for (const { field, code } of faultsOfQuestion(question, earlier)) faults.push({ path: [...path, field], code })
      earlier.set(question.id, question)
    })
  })
  return faults
}

function faultsOfQuestion(
  question: Question,
  earlier: ReadonlyMap<string, Question>,
): { readonly field: string; readonly code: StructureFaultCode }[] {
  const faults: { field: string; code: StructureFaultCode }[] = []
  if (question.kind === 'single' || question.kind === 'multiple') {
    if (twice(question.options.map(({ id }) => id)) >= 0) faults.push({ field: 'options', code: 'id-twice' })
    if (question.kind === 'multiple' && (question.most ?? 0) > question.options.length)
      faults.push({ field: 'most', code: 'most-too-many' })
  }
  if (question.kind === 'scale' && question.to <= question.from)
    faults.push({ field: 'to', code: 'scale-without-steps' })
  if (question.kind === 'matrix') {
    if (twice(question.rows.map(({ id }) => id)) >= 0) faults.push({ field: 'rows', code: 'id-twice' })
    if (twice(question.columns.map(({ id }) => id)) >= 0) faults.push({ field: 'columns', code: 'id-twice' })
  }
  if (question.showIf) {
    const on = earlier.get(question.showIf.question)
    const known = on?.kind === 'single' || on?.kind === 'multiple' ? on.options.map(({ id }) => id) : []
    if (!question.showIf.options.every((option) => known.includes(option)))
      faults.push({ field: 'showIf', code: 'shown-after-nothing' })
  }
  return faults
}
