import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { FaqDraftInput } from '@gongkai/messages/common-issues'
import { openCommonIssue, publishEntry, raiseOnCluster } from '../modules/common-issues/index.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { demoActor } from './accounts.ts'

/** A common issue of the demonstration and its entry of the FAQ. */
interface DemoIssue {
  readonly title: string
  readonly department: string
  readonly entry: Omit<FaqDraftInput, 'policies'>
}

const ISSUES: readonly DemoIssue[] = [
  {
    title: '请求处理专利侵权（行政裁决）',
    department: 'protection',
    entry: {
      board: 'administrative-ruling',
      question: '专利被侵权，怎样请求行政裁决？',
      answer:
        '请求人应当是专利权人或者利害关系人，有明确的被请求人和具体请求，并且没有就同一纠纷向法院起诉。\n' +
        '请准备：请求书、专利权有效证明、侵权证据和身份证明，当面或者邮寄提交到本局保护处。收到后五个工作日内告知是否立案。',
    },
  },
  {
    title: '专利费用减缴备案',
    department: 'public-service',
    entry: {
      board: null,
      question: '怎样办理专利费用减缴备案？',
      answer:
        '个人上年度月均收入、企业上年度应纳税所得额符合规定的，可以申请减缴。\n' +
        '先在专利业务办理系统完成费减备案，审核通过后提交专利申请时勾选费减请求。备案当年有效，次年需要重新办理。',
    },
  },
]

function expected<Done>(done: Done | Refusal, what: string): Done {
  if (isRefusal(done)) throw new Error(`the demonstration’s ${what} was refused: ${done.refused}`)
  return done
}

/** Clusters the messages of the demonstration and answers two common issues with entries of the FAQ, through the real procedures. */
export async function loadFaq(surroundings: Surroundings): Promise<void> {
  for (const { title, department, entry } of ISSUES) {
    const cluster = await raiseOnCluster(surroundings, title)
    if (cluster === null) continue
    const office = [demoActor('office')] as const
    const issue = expected(await openCommonIssue(surroundings, office, cluster, { title, department }), 'common issue')
    const reviewer = [demoActor('office-reviewer')] as const
    expected(await publishEntry(surroundings, issue, { ...entry, policies: [] }, office, reviewer), 'FAQ entry')
  }
}
