import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterGold as gold } from '../gold/gold.ts'
import { noLexicon } from '../lexicon/lexicon.ts'
import { clusterMessages } from './cluster.ts'
import { scoreClusters } from './score.ts'

const plain = gold.map(({ id, subject, body }) => ({ id, subject, body }))
const goldClusters = new Map(gold.map(({ id, cluster }) => [id, cluster]))

describe('messages that ask the same in other words', () => {
  it('come together on a set written after the rules, and what only looks alike stays apart', () => {
    const score = scoreClusters(goldClusters, clusterMessages(plain).clusters)
    expect(score.f1).toBeGreaterThanOrEqual(0.9)
    expect(score.unassigned.share).toBeLessThanOrEqual(0.05)
  })

  it('come together about subjects that no lexicon foresees, from their words alone', () => {
    const score = scoreClusters(goldClusters, clusterMessages(plain, { lexicon: noLexicon }).clusters)
    expect(score.precision).toBeGreaterThanOrEqual(0.6)
    const { clusters } = clusterMessages(plain)
    for (const subject of ['aircon', 'queue', 'school', 'stamp', 'parking']) {
      const found = gold.filter(({ cluster }) => cluster === subject).map(({ id }) => clusters.get(id))
      expect(new Set(found).size, subject).toBe(1)
      expect(found[0], subject).not.toBeNull()
    }
  })

  it('in both languages', () => {
    const { clusters } = clusterMessages(plain)
    const english = gold.filter(({ cluster, subject }) => cluster !== null && /^[A-Z]/.test(subject))
    expect(english.length).toBeGreaterThan(9)
    for (const { id, cluster, subject } of english) {
      const chinese = gold.find((one) => one.cluster === cluster && /\p{Script=Han}/u.test(one.subject))
      expect(clusters.get(id), subject).toBe(clusters.get(chinese?.id ?? ''))
    }
  })
})

const message = fc.constantFrom(...plain)
const batch = fc.uniqueArray(message, { selector: ({ id }) => id, minLength: 2, maxLength: 60 })

describe('what looks like the usual question', () => {
  const together = (one: readonly [string, string], other: readonly [string, string]) => {
    const { clusters } = clusterMessages(
      [one, other].map(([subject, body], index) => ({ id: `m${index}`, subject, body })),
    )
    return clusters.get('m0') !== null && clusters.get('m0') === clusters.get('m1')
  }
  const annualFee = ['专利年费去哪交', '外观专利每年的年费交到哪里？'] as const

  it('is another where the heading names a side matter', () => {
    expect(together(annualFee, ['年费缴纳渠道', '请问专利年费可以通过哪些渠道缴纳？'])).toBe(true)
    expect(together(annualFee, ['年费收据', '专利年费交了要报销，发票在哪里打印？'])).toBe(false)
  })

  it('and is that question where the side matter is the topic', () => {
    expect(
      together(['专利证书丢了', '搬家弄丢了，怎么补？'], ['Lost certificate', 'How do we replace our certificate?']),
    ).toBe(true)
  })

  it('is another where something about the case is wanted: news of it, or an error put right', () => {
    const register = ['数据知识产权登记怎么办', '公司有一批数据，去哪里登记？'] as const
    expect(together(register, ['数据登记流程', '请告知数据知识产权登记流程。'])).toBe(true)
    expect(together(register, ['数据登记没下文', '数据知识产权登记交了材料，迟迟没有结果，卡在哪里？'])).toBe(false)
  })
})

describe('whatever comes', () => {
  it('identical texts are together, however they are spaced', () => {
    fc.assert(
      fc.property(batch, message, fc.nat(50), (messages, twin, at) => {
        const spaced = { id: 'twin', subject: ` ${twin.subject}！`, body: twin.body.replaceAll('，', ', ') }
        const others = messages.filter(({ id }) => id !== twin.id)
        const given = [...others.slice(0, at), twin, ...others.slice(at), spaced]
        const { clusters } = clusterMessages(given)
        expect(clusters.get('twin')).not.toBeNull()
        expect(clusters.get('twin')).toBe(clusters.get(twin.id))
      }),
      { numRuns: 40 },
    )
  })

  it('identical texts are together, whoever is greeted and thanked', () => {
    const ask = '请问贵局地下室的旧家具卖不卖，多少钱一件？'
    const polite = [ask, `尊敬的领导：您好！${ask}谢谢！`, `您好，${ask}此致 敬礼`, `老师你好:${ask}非常感谢`]
    const given = polite.map((body, index) => ({ id: `g${index}`, subject: '旧家具', body }))
    const { clusters } = clusterMessages([...given, ...plain])
    for (const { id } of given) expect(clusters.get(id), id).toBe(clusters.get('g0'))
    expect(clusters.get('g0')).not.toBeNull()
  })

  it('a run with more messages renames, splits and merges nothing that was there, and tells what it added', () => {
    fc.assert(
      fc.property(batch, fc.nat(60), (messages, cut) => {
        const first = clusterMessages(messages.slice(0, cut)).clusters
        const known = messages.map((one) => ({ ...one, cluster: first.get(one.id) ?? null }))
        const { clusters, joined, made } = clusterMessages(known)
        for (const [id, cluster] of first) if (cluster !== null) expect(clusters.get(id)).toBe(cluster)
        const told = new Set([...joined.map(({ id }) => id), ...made.flatMap(({ members }) => members)])
        for (const { id, cluster } of known) {
          if (cluster === null) expect(told.has(id)).toBe(clusters.get(id) !== null)
          else expect(told.has(id)).toBe(false)
        }
        const names = new Set([...first.values()].filter((one) => one !== null))
        for (const { cluster } of made) expect(names.has(cluster)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('the same input gives the same answer', () => {
    expect([...clusterMessages(plain).clusters]).toEqual([...clusterMessages(plain).clusters])
  })

  it('a message somebody took out of a cluster does not come back to it', () => {
    const { clusters } = clusterMessages(plain)
    const [id, cluster] = [...clusters].find(([, one]) => one !== null) ?? ['', null]
    const known = plain.map((one) => ({
      ...one,
      cluster: one.id === id ? null : (clusters.get(one.id) ?? null),
      notIn: one.id === id && cluster ? [cluster] : [],
    }))
    expect(clusterMessages(known).clusters.get(id)).not.toBe(cluster)
  })

  it('empty texts, one character and very long texts are taken', () => {
    const odd = ['', '？', '𠮷', 'a'.repeat(40_000), '专利'.repeat(9000)].map((body, index) => ({
      id: `o${index}`,
      subject: '',
      body,
    }))
    expect(clusterMessages(odd).clusters.size).toBe(5)
    expect(clusterMessages([]).clusters.size).toBe(0)
  })
})
