import { createHash } from 'node:crypto'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { currentEdition, publicCurrency } from '../src/modules/translations/index.ts'
import type { Answer } from './modules-rig.ts'
import type { TranslationsRig } from './translations-rig.ts'

type Body = Answer['body']

const CLAUSES = [
  '请求裁决的当事人应当提交证据清单',
  '展会主办方可以请求派员调解纠纷',
  '外国居民报名须出示有效证件',
] as const
const FEES = [300, 500, 800] as const

export interface Drawn {
  /** Which act, which document, which clause, and which of what it may say. */
  readonly act: number
  readonly document: number
  readonly clause: number
  readonly choice: number
}

/** A Chinese text of which every clause has one fee, and a comma or none. */
export const textOf = (choice: number): string =>
  [
    '收费办法',
    ...CLAUSES.map((said, at) => {
      const digit = Math.floor(choice / 6 ** at) % 6
      return `第${'一二三'[at] ?? ''}条　${said}${digit >= 3 ? '，' : ''}费用为${FEES[digit % 3] ?? 0}元。`
    }),
  ].join('\n')

/** How far a translation is brought before the crowd comes. */
export const STAGES = ['in-translation', 'language-review', 'policy-review', 'approved', 'current'] as const

interface Crowd {
  /** What anybody may try; what cannot be done in that moment is refused. */
  readonly acts: readonly ((drawn: Drawn, document: string) => Promise<Answer>)[]
  /** Brings a translation somewhere between its first word and its publication. */
  bring(document: string, stage: number): Promise<void>
}

export function crowdOf(r: TranslationsRig): Crowd {
  const onSource = async (document: string, action: string, input: object) => {
    const { version } = (await r.keeper('GET', `/api/desk/sources/${document}`)).body
    return r.keeper('POST', `/api/desk/sources/${document}/actions/${action}`, { version, ...input })
  }
  const onRelease = async (kind: string, id: string, action: string, input: object = {}) => {
    const { body, status, headers } = await r.reviewer('GET', `/api/desk/releases/${kind}/${id}`)
    if (status >= 300) return { body, status, headers }
    return r.reviewer('POST', `/api/desk/releases/${kind}/${id}/${action}`, { version: body.version, input })
  }
  const translators = [r.translator, r.second]
  const adopt = async (document: string, choice: number, twice: boolean) => {
    const imported = await r.keeper('POST', `/api/desk/sources/${document}/imports/text`, {
      format: 'txt',
      text: textOf(choice),
    })
    if (imported.status >= 300) return imported
    const [one, other] = await Promise.all([r.adopt(imported.body), ...(twice ? [r.adopt(imported.body)] : [])])
    if (one && other && one.status < 300 && other.status < 300) throw new Error('one import was adopted twice')
    return one ?? imported
  }
  const save = ({ clause, choice }: Drawn, document: string) => {
    const call = translators[choice % 2] ?? r.translator
    return r.save(call, `${document}.en`, clause === 0 ? 'title' : `c${clause}`, `Words ${choice} of ${clause}.`)
  }
  const all = async ({ choice }: Drawn, document: string) => {
    const answers = await Promise.all(
      [0, 1, 2, 3].map((clause) => save({ act: 0, document: 0, clause, choice }, document)),
    )
    return answers[0] ?? save({ act: 0, document: 0, clause: 0, choice }, document)
  }
  const byTranslator = (action: string, input: object) => (drawn: Drawn, document: string) =>
    r.act(translators[drawn.choice % 2] ?? r.translator, `${document}.en`, action, input)
  const decide = async ({ clause, choice }: Drawn, document: string) => {
    const { sourceVersion } = await r.view(`${document}.en`)
    const input = { clause: clause === 0 ? 'title' : `c${clause}`, upTo: sourceVersion, reason: '仍然准确' }
    return r.act(choice % 2 === 0 ? r.head : r.reviewer, `${document}.en`, 'decide', input)
  }
  const released =
    (action: string, input: object = {}) =>
    (_: Drawn, document: string) =>
      onRelease('translation', `${document}.en`, action, input)
  const acts: Crowd['acts'] = [
    ({ choice }, document) => adopt(document, choice, choice % 2 === 0),
    (_, document) => onSource(document, 'withdraw', { on: '2026-03-02', reason: '撤下' }),
    (_, document) => onSource(document, 'restore', { reason: '恢复' }),
    (_, document) => onRelease('source', document, 'review'),
    (_, document) => onRelease('source', document, 'publish'),
    byTranslator('take-up', {}),
    byTranslator('put-down', {}),
    save,
    all,
    byTranslator('submit', { tentative: false }),
    byTranslator('submit', { tentative: true }),
    byTranslator('take-back', { reason: '改一改' }),
    (_, document) => r.act(r.head, `${document}.en`, 'send-back', { reason: '退回' }),
    (_, document) => r.act(r.head, `${document}.en`, 'pass-language'),
    released('review'),
    released('publish'),
    released('publish'),
    (drawn, document) =>
      released(drawn.choice % 5 === 0 ? 'withdraw' : 'send-back', { reason: '有误' })(drawn, document),
    decide,
    decide,
  ]
  let brought = 1000
  const bring: Crowd['bring'] = async (document, stage) => {
    brought += 1
    const id = `${document}.en`
    // What is not open now was done before, or is not needed: refused, it changes nothing.
    await onSource(document, 'restore', { reason: '恢复' })
    await r.work()
    await onRelease('source', document, 'review')
    await onRelease('source', document, 'publish')
    await r.act(r.translator, id, 'take-back', { reason: '重来' })
    await r.act(r.translator, id, 'take-up')
    for (const clause of ['title', 'c1', 'c2', 'c3'])
      await r.save(r.translator, id, clause, `Words ${brought} of ${clause}.`)
    if (stage > 0) await r.act(r.translator, id, 'submit')
    if (stage > 1) await r.act(r.head, id, 'pass-language')
    if (stage > 2) await onRelease('translation', id, 'review')
    if (stage > 3) await onRelease('translation', id, 'publish')
    const { state, submitted } = await r.view(id)
    const wanted = STAGES[stage] === 'approved' ? 'policy-review' : STAGES[stage]
    if (state !== wanted || (stage === 3 && !submitted?.approved))
      throw new Error(`${id} is ${state}, not ${STAGES[stage]}`)
  }
  return { acts, bring }
}

interface EventRow {
  seq: number
  by: string
  action: string
  input: Body
  notes: { onBehalfOf?: { person: string } }
}

/** Of every edition: both reviews, of just what was published, by people who wrote none of it and are not one person. */
async function reviewFaults({ surroundings: { db } }: TranslationsRig, document: string): Promise<string[]> {
  const events = await db.sql<EventRow>(
    'crowd.events',
    'select seq, by, action, input, notes from event where task_id = $1 order by seq',
    [`translation/${document}.en`],
  )
  const faults: string[] = []
  let [submitted, passed, approved]: (EventRow | null)[] = [null, null, null]
  let editions = 0
  for (const event of events) {
    const { seq, action, input } = event
    if (action === 'submit') [submitted, passed, approved] = [event, null, null]
    else if (action === 'pass-language') passed = event
    else if (action === 'be-approved') approved = event
    else if (action === 'send-back' || action === 'take-back' || action === 'be-sent-back')
      [submitted, passed, approved] = [null, null, null]
    else if (action === 'be-published') {
      editions += 1
      if (input.edition !== editions) faults.push(`${document} ${seq}: edition ${input.edition} is the ${editions}th`)
      const authors = [submitted?.by, ...(submitted?.input.authors ?? [])]
      const reviewers = [passed?.by, approved?.input.by]
      if (reviewers.includes(undefined)) faults.push(`${document} ${seq}: published without both reviews`)
      if (reviewers[0] === reviewers[1]) faults.push(`${document} ${seq}: one reviewer for both`)
      if (reviewers.some((one) => authors.includes(one))) faults.push(`${document} ${seq}: reviewed by a translator`)
    }
  }
  return faults
}

/** The public words are to the byte those that a reviewer approved; editions are numbered without a gap. */
async function bytesFaults({ surroundings: { db } }: TranslationsRig): Promise<string[]> {
  const rows = await db.sql<{ item: string; kind: string }>(
    'crowd.bytes',
    `select p.kind, p.item from release_publication p left join release_approval a on a.id = p.approval_id
     where a.content is distinct from p.content or p.content_hash <> encode(sha256(convert_to(p.content, 'UTF8')), 'hex')
     union all
     select kind, item from release_publication group by kind, item having count(*) <> max(version)`,
    [],
  )
  return rows.map(({ kind, item }) => `${kind} ${item}: not what was reviewed`)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const feeIn = (text: string) => /\d+/.exec(text)?.[0] ?? ''

/** What the public must be told of each clause, in the plainest way: from the texts of all versions and the decisions made of it. */
async function currencyFaults({ surroundings: { db }, call }: TranslationsRig, document: string): Promise<string[]> {
  const edition = await currentEdition(db, document, 'en')
  const told = await publicCurrency(db, document, 'en')
  const [row] = await db.sql<{ state: string; facts: Body; source: string; taken: boolean }>(
    'crowd.row',
    `select t.state, t.facts, s.state as source from translation t join source_document s on s.id = t.document where t.id = $1`,
    [`${document}.en`],
  )
  const versions = await db.sql<{ version: number; clauses: { id: string; text: string }[] }>(
    'crowd.versions',
    'select version, clauses from source_version where document = $1 order by version',
    [document],
  )
  const faults: string[] = []
  if (versions.some(({ version }, at) => version !== at + 1)) faults.push(`${document}: versions have a gap`)
  const away = row?.source === 'withdrawn'
  const standing = edition !== null && !away
  if (row?.facts.standing !== standing)
    faults.push(`${document}: stands ${row?.facts.standing}, and should ${standing}`)
  const read = await call('GET', `/api/portal/documents/${document}`)
  const words = (read.body.clauses ?? []).some((clause: Body) => clause.text !== null)
  if (words !== standing) faults.push(`${document}: readers see words ${words}, and should ${standing}`)
  if (!edition || away) return faults
  const textAt = (version: number, clause: string) =>
    versions[version - 1]?.clauses.find(({ id }) => id === clause)?.text ?? ''
  let worst = 'current'
  for (const unit of edition.details.units) {
    const decided = row?.facts.decisions
      .filter((one: Body) => one.clause === unit.clause && one.text === sha256(unit.text))
      .map((one: Body) => one.version)
    const settled = Math.max(unit.basis.version, ...(decided ?? []))
    const open = versions.filter(
      ({ version }) => version > settled && textAt(version, unit.clause) !== textAt(version - 1, unit.clause),
    )
    const material = open.some(
      ({ version }) => feeIn(textAt(version, unit.clause)) !== feeIn(textAt(version - 1, unit.clause)),
    )
    const should = material ? 'stale' : open.length > 0 ? 'wording' : 'current'
    const is = told?.clauses.find(({ clause }) => clause === unit.clause)?.currency
    if (is !== should) faults.push(`${document} ${unit.clause}: told ${is}, and should be ${should}`)
    worst = [worst, should].includes('stale') ? 'stale' : [worst, should].includes('wording') ? 'wording' : 'current'
  }
  if (told?.standing !== worst) faults.push(`${document}: stands ${told?.standing}, and should ${worst}`)
  if ((row?.state === 'current' || row?.state === 'stale') && (row.state === 'stale') !== (worst === 'stale'))
    faults.push(`${document}: its record says ${row.state}, and it is ${worst}`)
  return faults
}

/** What does not hold once everything that waited was done. */
export async function crowdFaults(r: TranslationsRig, documents: readonly string[]): Promise<string[]> {
  const { db } = r.surroundings
  const waiting = await db.sql<{ what: string }>(
    'crowd.waiting',
    `select 'outbox ' || topic as what from outbox union all
     select 'job ' || kind || ' ' || coalesce(last_error, '') from job where last_error is not null or kind like 'deliver:%'`,
    [],
  )
  const of = await Promise.all(
    documents.map(async (document) => [...(await reviewFaults(r, document)), ...(await currencyFaults(r, document))]),
  )
  const record = (await verifyRecord(r.surroundings)).broken.map((one) => `record: ${JSON.stringify(one)}`)
  return [...of.flat(), ...(await bytesFaults(r)), ...waiting.map(({ what }) => what), ...record]
}
