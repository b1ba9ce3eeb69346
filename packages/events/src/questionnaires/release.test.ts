import { describeApi } from '@gongkai/contract-kit/openapi'
import { describe, expect, it } from 'vitest'
import { copiedFor, newQuestionnaire } from './beginnings.ts'
import { questionnairesContract } from './contract.ts'
import { questionnaireDefinition } from './definition.ts'
import { phaseOn } from './phase.ts'
import { QUESTIONNAIRE_SENTENCES } from './refusals.ts'
import { questionnaireRelease } from './release.ts'
import { questionnaireOf } from './testing.ts'

const PLATFORM = ['challenge-invalid', 'challenge-expired', 'challenge-replayed']

it('can be described, with a sentence for every refusal', () => {
  const api = describeApi({ questionnaires: questionnairesContract }, { title: 'Gongkai', version: '1.0.0' })
  expect(JSON.stringify(api)).toContain('/api/questionnaires/{questionnaire}/answers')
  const codes = Object.values(questionnairesContract).flatMap((route): readonly string[] =>
    'refusals' in route ? route.refusals : [],
  )
  expect(codes.filter((code) => !(code in QUESTIONNAIRE_SENTENCES) && !PLATFORM.includes(code))).toEqual([])
})

describe('a released questionnaire', () => {
  it('reads back what was drafted, every text on its own', () => {
    const definition = questionnaireOf({ activity: '01980000-0000-7000-8000-000000000001' })
    const content = questionnaireRelease.contentOf('id', definition, null)
    expect(questionnaireRelease.readContent(content)).toEqual(definition)
    expect(content.texts['sections.0.questions.0.options.1.label']).toBe('朋友')
    expect(content.texts['structure']).not.toContain('朋友')
    expect(content.place).toBe(definition.activity)
    expect(questionnaireRelease.fieldName('sections.0.questions.2.options.1.label', 'zh')).toBe('第1部分第3题第2项')
  })

  it('begins with the questions on satisfaction, or as a copy without days', () => {
    const activity = '01980000-0000-7000-8000-000000000002'
    const begun = questionnaireDefinition.parse(newQuestionnaire(activity, '公开课', '', true))
    expect(begun.sections[0]?.questions.map(({ kind }) => kind)).toEqual(['scale', 'matrix', 'single', 'text'])
    expect(copiedFor(activity, questionnaireOf({ closesOn: '2026-08-20' }))).toMatchObject({ activity, closesOn: null })
  })

  it('is open on its first and its last day', () => {
    const days = { opensOn: '2026-08-10', closesOn: '2026-08-20' }
    const phases = ['2026-08-09', '2026-08-10', '2026-08-20', '2026-08-21'].map((day) => phaseOn(day, days))
    expect(phases).toEqual(['not-yet', 'open', 'open', 'closed'])
    expect(phaseOn('2026-08-09', { opensOn: null, closesOn: null })).toBe('open')
  })
})
