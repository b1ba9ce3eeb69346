import { embedOrigins } from '../platform/embed-origins.ts'
import type { ServerModule } from '../platform/module.ts'
import { activityReportsDescription, activityReportsModule } from './activity-reports/index.ts'
import { activityRecordsDescription, activityRecordsModule } from './activity-records/index.ts'
import { attendanceDescription, attendanceModule } from './attendance/index.ts'
import { commonIssuesDescription, commonIssuesModule } from './common-issues/index.ts'
import { departmentsDescription, departmentsModule } from './departments/module.ts'
import { enquiriesDescription, enquiriesModule } from './enquiries/index.ts'
import { erasureDescription, erasureModule } from './erasure/index.ts'
import { eventsDescription, eventsModule } from './events/index.ts'
import { exchangeDescription, exchangeModule } from './exchange/index.ts'
import { figuresDescription, figuresModule } from './figures/index.ts'
import { forwardedDescription, forwardedModule } from './forwarded/module.ts'
import { glossaryDescription, glossaryModule } from './glossary/index.ts'
import { messagesDescription, messagesModule } from './messages/module.ts'
import { noticesDescription, noticesModule } from './notices/index.ts'
import { planDescription, planModule } from './plan/module.ts'
import { evidenceFinders } from './evidence-finders.ts'
import { planEvidenceDescription, planEvidenceModule } from './plan-evidence/index.ts'
import { portalDescription, portalModule } from './portal/index.ts'
import { publishingDescription, publishingModule } from './publishing/index.ts'
import { registrationsDescription, registrationsModule } from './registrations/index.ts'
import { releasedKinds } from './released-kinds.ts'
import { questionWallDescription, questionWallModule } from './question-wall/index.ts'
import { questionnairesDescription, questionnairesModule } from './questionnaires/index.ts'
import { releasesDescription, releasesModule, type Released } from './releases/index.ts'
import { repliesDescription, repliesModule } from './replies/index.ts'
import { screeningDescription, screeningModule } from './screening/module.ts'
import { sessionDescription, sessionModule } from './session/module.ts'
import { sourcesDescription, sourcesModule } from './sources/index.ts'
import type { Surroundings } from './surroundings.ts'
import { translationsDescription, translationsModule } from './translations/index.ts'
import { translationMemoryDescription, translationMemoryModule } from './translation-memory/index.ts'
import { triageDescription, triageModule } from './triage/module.ts'
import { uploadsDescription, uploadsModule } from './uploads/module.ts'

/** Every subject of the server. A new one is one folder and one line here. `released` is what hosting shows, where there is any. */
export function serverModules(surroundings: Surroundings, released?: Released): ServerModule[] {
  return [
    sessionModule(surroundings),
    departmentsModule(surroundings),
    planModule(surroundings),
    planEvidenceModule(surroundings, evidenceFinders(surroundings)),
    messagesModule(surroundings),
    commonIssuesModule(surroundings),
    enquiriesModule(surroundings),
    publishingModule(surroundings, releasedKinds(surroundings)),
    eventsModule(surroundings),
    glossaryModule(surroundings),
    exchangeModule(surroundings),
    translationMemoryModule(surroundings),
    sourcesModule(surroundings),
    translationsModule(surroundings),
    registrationsModule(surroundings),
    attendanceModule(surroundings),
    screeningModule(surroundings),
    triageModule(surroundings),
    uploadsModule(surroundings),
    forwardedModule(surroundings),
    noticesModule(surroundings),
    figuresModule(surroundings),
    repliesModule(surroundings),
    questionWallModule(surroundings),
    questionnairesModule(surroundings),
    activityRecordsModule(surroundings),
    activityReportsModule(surroundings),
    portalModule(surroundings),
    erasureModule(surroundings),
    releasesModule(released ?? { widgets: () => [], origins: embedOrigins(surroundings.config) }),
  ]
}

/** What the modules say to the world, known without a database: for the API's description. */
export const moduleDescriptions = [
  sessionDescription,
  departmentsDescription,
  planDescription,
  planEvidenceDescription,
  messagesDescription,
  commonIssuesDescription,
  enquiriesDescription,
  publishingDescription,
  eventsDescription,
  glossaryDescription,
  exchangeDescription,
  translationMemoryDescription,
  sourcesDescription,
  translationsDescription,
  registrationsDescription,
  attendanceDescription,
  screeningDescription,
  triageDescription,
  uploadsDescription,
  forwardedDescription,
  noticesDescription,
  figuresDescription,
  repliesDescription,
  questionWallDescription,
  questionnairesDescription,
  activityRecordsDescription,
  activityReportsDescription,
  portalDescription,
  erasureDescription,
  releasesDescription,
] as const
