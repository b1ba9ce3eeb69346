import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { screenContent } from '@gongkai/disclosure-rules'
import type { Capacities } from '@gongkai/task-model'
import { translationId, type TranslationDeskAction } from '@gongkai/translation/editions'
import { readSourceText, sourceHead, type SourceHead, type SourceVersion } from '@gongkai/translation/sources'
import { DOCUMENT_KINDS, NEEDS } from '@gongkai/translation/values'
import { screeningOf } from '../../modules/messages/index.ts'
import { actOnItem, findItem, type ReleasedKind } from '../../modules/publishing/index.ts'
import {
  adoptImport,
  doSourceAct,
  findImport,
  keepReading,
  registerSource,
  sourceKind,
} from '../../modules/sources/index.ts'
import type { Surroundings } from '../../modules/surroundings.ts'
import {
  actAtDesk,
  findTranslation,
  followSource,
  saveUnits,
  translationKind,
  unitsOf,
} from '../../modules/translations/index.ts'
import { clockAt } from '../../platform/clock.ts'
import { demoActor } from '../accounts.ts'
import { englishOf, type DemoText, type DemoVersion } from './text.ts'

const MINUTE = 60_000
const LANGUAGE = 'en'
/** How far each state is on the way to a published edition. */
const STEPS = ['untranslated', 'in-translation', 'language-review', 'policy-review'] as const

function must<T>(what: string, done: T | Refusal): T {
  if (isRefusal(done))
    throw new Error(`the demonstration: ${what} was refused: ${done.refused} ${JSON.stringify(done.facts ?? {})}`)
  return done
}

/** Acts one document out through the real acts, with a clock set to its days: its versions, their release, its translation. */
export async function tellDocument(given: Surroundings, text: DemoText, now: number): Promise<void> {
  const said = (name: string) => text.head.get(name) ?? ''
  const id = said('id')
  const clock = clockAt(Math.min(now, Date.parse(`${said('issued')}T09:00:00+08:00`)))
  const surroundings = { ...given, clock }
  const { db } = surroundings
  const keeper: Capacities = [demoActor('office')]
  const reviewer: Capacities = [demoActor('office-reviewer')]
  const translator: Capacities = [demoActor('handler', 'international')]
  const language: Capacities = [demoActor('head', 'international')]

  /** Never to the future, and never back. */
  const goTo = (day: string, time: string) =>
    clock.set(Math.max(clock.now() + MINUTE, Math.min(now, Date.parse(`${day}T${time}:00+08:00`))))

  async function release(kind: ReleasedKind, item: string): Promise<void> {
    const { releasable } = kind
    const row = await findItem(db, releasable.kind, item)
    if (!row) throw new Error(`the demonstration has no draft of ${releasable.kind} ${item}`)
    const { draft } = row.facts
    const content = releasable.contentOf(item, draft.details, draft.note)
    const stopping = screenContent(content, screeningOf(surroundings)).filter(({ severity }) => severity === 'block')
    const decisions = stopping.map(({ key }) => ({ key, decision: 'keep', reason: '政策文件已经公开的内容。' }))
    const act = async (action: string, input: object) =>
      must(`${item} ${action}`, await actOnItem(surroundings, kind, { id: item, capacities: reviewer, action, input }))
    await act('review', { decisions })
    await act('publish', {})
  }

  async function adopt(version: DemoVersion): Promise<SourceVersion> {
    const read = must(`${id} read`, readSourceText(version.items.map(({ zh }) => zh).join('\n')))
    const kept = must(`${id} import`, await keepReading(surroundings, keeper, id, { ...read, origin: 'typed' }))
    const row = await findImport(db, kept)
    if (!row) throw new Error(`the demonstration lost an import of ${id}`)
    const head = headOf(text, version)
    const adopted = must(`${id} adopt`, await adoptImport(surroundings, keeper, row, { head, note: '' }))
    goTo(version.on, '16:00')
    await release(sourceKind, id)
    await followSource(surroundings, id)
    return adopted
  }

  async function atDesk(who: Capacities, action: TranslationDeskAction, input: object = {}): Promise<void> {
    const row = await findTranslation(db, translationId(id, LANGUAGE))
    const wish = { id: translationId(id, LANGUAGE), capacities: who, action, input, version: row?.version ?? 0 }
    must(`${wish.id} ${action}`, await actAtDesk(surroundings, wish))
  }

  /** Writes the English that the file has for a version and the draft has not, and brings it as far as `steps` says. */
  async function translate(version: DemoVersion, source: SourceVersion, day: string, steps: number): Promise<void> {
    if (steps < 1) return
    const name = translationId(id, LANGUAGE)
    goTo(day, '09:30')
    await atDesk(translator, 'take-up')
    const held = new Map((await unitsOf(db, name)).map((unit) => [unit.clause, unit]))
    const english = englishOf(version, source.clauses)
    const wishes = source.clauses.flatMap(({ id: clause }, at) => {
      const words = english[at]
      const before = held.get(clause)
      if (!words || before?.text === words) return []
      const unit = { text: words, basis: source.version, origin: 'typed', ready: true } as const
      return [{ clause, unitVersion: before?.version ?? 0, ...unit }]
    })
    goTo(day, '11:00')
    must(`${name} words`, await saveUnits(surroundings, name, translator, wishes))
    if (steps < 2) return
    await atDesk(translator, 'submit', { tentative: said('tentative') === 'yes' })
    if (steps < 3) return
    goTo(day, '14:00')
    await atDesk(language, 'pass-language')
    if (steps < 4) return
    goTo(day, '16:30')
    await release(translationKind, name)
  }

  const filed = {
    kind: DOCUMENT_KINDS.find((kind) => kind === said('kind')) ?? 'policy',
    needs: NEEDS.filter((need) => said('needs').split(/,\s*/).includes(need)),
    importance: said('importance'),
  }
  must(`${id} register`, await registerSource(surroundings, keeper, { id, ...filed }))
  const reached = STEPS.findIndex((step) => step === said('state'))
  const steps = reached < 0 ? STEPS.length : reached
  for (const [at, version] of text.versions.entries()) {
    goTo(version.on, '10:00')
    const source = await adopt(version)
    if (at === 0) await translate(version, source, said('translated') || version.on, steps)
    else if (version.mended) await translate(version, source, version.on, steps)
  }
  await end()

  /** What replaced it, and that it was taken down, where the file says so. */
  async function end(): Promise<void> {
    const how = said('validity')
    if (how !== 'superseded' && how !== 'repealed') return
    const on = said('ended')
    const by = said('superseded-by') === '' ? null : { document: said('superseded-by') }
    goTo(on, '10:00')
    const act = async (action: 'end' | 'withdraw', input: object) =>
      must(`${id} ${action}`, await doSourceAct(surroundings, { id, capacities: keeper, action, input }))
    await act('end', { how, on, by, reason: '文件到期后由新的办法代替。' })
    if (said('state') === 'withdrawn') await act('withdraw', { on, by, reason: '文件已被代替，原网页撤下。' })
    await followSource(surroundings, id)
  }
}

function headOf({ head }: DemoText, version: DemoVersion): SourceHead {
  const day = (name: string) => head.get(name) || null
  return sourceHead.parse({
    title: version.items[0]?.zh,
    number: head.get('number') ?? '',
    issuer: head.get('issuer') ?? '',
    issuedOn: day('issued'),
    effectiveOn: day('effective'),
    validUntil: day('until'),
    url: day('url'),
  })
}
