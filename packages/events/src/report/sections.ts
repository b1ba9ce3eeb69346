import type { Lang } from '@gongkai/contract-kit'
import { attendanceSection, overviewSection } from './attendance-sections.ts'
import type { ReportFacts } from './facts.ts'
import { writer } from './parts.ts'
import { placesSection } from './places-section.ts'
import { opinionsSection, promisesSection, questionsSection } from './record-sections.ts'
import { satisfactionSection } from './satisfaction-section.ts'
import type { ReportSection } from './views.ts'

/** The after-event report from the record alone: every section, those too that have nothing yet, and then what is missing. */
export function reportSections(facts: ReportFacts, lang: Lang): ReportSection[] {
  const write = writer(lang)
  return [
    overviewSection,
    attendanceSection,
    placesSection,
    questionsSection,
    opinionsSection,
    promisesSection,
    satisfactionSection,
  ].map((section) => section(facts, write))
}
