import type { ReportFormat } from '@gongkai/messages/figures'
import { reportDocx } from './report-docx.ts'
import { reportXlsx } from './report-xlsx.ts'
import type { Report } from './report.ts'

/** A report as a file; its name says the month and the department, nothing else. */
export async function reportFile(report: Report, format: ReportFormat): Promise<{ name: string; bytes: Buffer }> {
  const department = report.department ? `-${report.department.name}` : ''
  const bytes = await (format === 'docx' ? reportDocx(report) : reportXlsx(report))
  return { name: `留言办理情况月报-${report.month}${department}.${format}`, bytes }
}
