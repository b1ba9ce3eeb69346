import type { AnswerOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { figuresContract } from '@gongkai/messages/figures/contract'
import { figuresRoutes } from '@gongkai/messages/figures/routes'
import type { ReportFormat } from '@gongkai/messages/figures/screen'
import { useDeskLang } from '@gongkai/ui/desk'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'

export type Report = AnswerOf<typeof figuresContract.report>
export type FigureRow = Report['total']
export type Listed = FigureRow['received']

/** What the address asks for; empty for this month and every department. */
export interface Choice {
  readonly month: string
  readonly department: string
}

const { lang } = useDeskLang()
const client = createClient<typeof figuresContract>(figuresRoutes, { lang: () => lang.value })

const asked = ({ month, department }: Choice) => ({
  ...(month ? { month } : {}),
  ...(department ? { department } : {}),
})

/** The report of a month; the one shown stays while another is read. */
export function useReport(choice: Ref<Choice>) {
  return useQuery({
    queryKey: ['messages', 'report', lang, choice],
    queryFn: ({ signal }) => client.report({ query: asked(choice.value), signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}

function save(fileName: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes]))
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Has the same report made as a file and hands it to the reader. */
export function useReportFile(choice: Ref<Choice>) {
  return useMutation({
    mutationFn: (format: ReportFormat) => client.reportFile({ query: { ...asked(choice.value), format } }),
    onSuccess: ({ fileName, content }) => save(fileName, content),
  })
}

/** The rows of a figure as an address of the inbox. */
export function rowsAddress({ rows }: Listed) {
  const set = Object.entries(rows).filter(([, value]) => value !== undefined)
  return { path: '/', query: { view: 'all', ...Object.fromEntries(set) } }
}

/** The last so many months, newest first, for the chooser. */
export function monthsBefore(today: string, count: number): string[] {
  const [year = 1970, month = 1] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, at) => {
    const whole = year * 12 + month - 1 - at
    return `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}`
  })
}
