import { defineRoutes } from '@gongkai/contract-kit'
import { FILE_FINDING_TYPES, FINDING_TYPES, SEVERITIES } from '@gongkai/disclosure-rules'
import * as z from 'zod'
import { FILE_REFUSALS } from './judging.ts'
import { UPLOAD_KINDS } from './kinds.ts'
import { uploadsRoutes } from './routes.ts'

const lang = z.enum(['zh', 'en']).optional()
const receiptParams = z.object({ receipt: z.string().max(40) })

/** What a message keeps of each of its files: no name, for names are personal data. */
export const attachmentFact = z.object({ id: z.string(), sha256: z.string(), size: z.number().int() })
export type AttachmentFact = z.output<typeof attachmentFact>

export const uploadFinding = z
  .object({
    type: z.enum([...FILE_FINDING_TYPES, ...FINDING_TYPES]),
    severity: z.enum(SEVERITIES),
    rule: z.string(),
    text: z
      .string()
      .meta({ description: 'What a person must see to decide: personal data, for the staff and the sender only' }),
    place: z.string().meta({ description: 'Where in the file, in words: 第 2 页' }),
    message: z.string(),
  })
  .meta({ id: 'UploadFinding' })
export type UploadFindingView = z.output<typeof uploadFinding>

export const uploadView = z
  .object({
    token: z
      .string()
      .meta({ description: 'Give it with the submission; whoever has it may take the file back until then' }),
    name: z.string(),
    kind: z.enum(UPLOAD_KINDS),
    size: z.number().int(),
    sha256: z.string(),
    expiresAt: z.string(),
    findings: z.array(uploadFinding),
  })
  .meta({ id: 'Upload' })
export type UploadView = z.output<typeof uploadView>

export const attachmentView = attachmentFact
  .extend({
    name: z.string().nullable().meta({ description: 'Null once the file was erased' }),
    kind: z.enum(UPLOAD_KINDS),
    state: z.enum(['kept', 'erased']),
    worst: z.enum(SEVERITIES).nullable().meta({ description: 'The gravest severity of its findings' }),
    findings: z.array(uploadFinding),
    unread: z
      .array(z.string())
      .meta({ description: 'What screening could not read, in words: the writing inside a picture' }),
    downloads: z.array(z.object({ byName: z.string(), at: z.string() })),
  })
  .meta({ id: 'Attachment' })
export type AttachmentView = z.output<typeof attachmentView>

const quarantined = z
  .object({
    id: z.string(),
    at: z.string(),
    state: z.enum(['quarantined', 'destroyed']),
    size: z.number().int(),
    sha256: z.string(),
    marks: z.array(z.string()).meta({ description: 'By which rules, in words' }),
    destroyed: z.object({ byName: z.string(), at: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'QuarantinedUpload' })

export const UPLOAD_REFUSALS = [
  ...FILE_REFUSALS,
  'upload-too-large',
  'upload-broken-off',
  'upload-quarantined',
  'store-full',
  'uploads-busy',
] as const
/** What `claimUploads` of the server can refuse a submission with. */
export const CLAIM_REFUSALS = ['too-many-files', 'upload-gone', 'uploads-off'] as const

export const uploadsContract = defineRoutes({
  upload: {
    at: uploadsRoutes.upload,
    summary: 'Send one file, before the message it belongs to; it waits a day for it',
    audience: 'public',
    query: z.object({ lang }),
    file: 'taken',
    answer: uploadView,
    status: 201,
    refusals: [...UPLOAD_REFUSALS, 'uploads-off'],
  },
  remove: {
    at: uploadsRoutes.remove,
    summary: 'Take a file back that no message has taken yet',
    audience: 'public',
    params: z.object({ token: z.string().max(80) }),
    query: z.object({ lang }),
    refusals: ['upload-gone'],
    status: 204,
  },
  attachments: {
    at: uploadsRoutes.attachments,
    summary: 'The files of a message with what screening found in each',
    audience: 'staff',
    params: receiptParams,
    query: z.object({ lang }),
    answer: z.object({ items: z.array(attachmentView) }).meta({ id: 'Attachments' }),
    refusals: ['not-found'],
  },
  download: {
    at: uploadsRoutes.download,
    summary: 'One file of a message, to be saved; who took it is recorded in the history',
    audience: 'staff',
    params: receiptParams.extend({ attachment: z.string().max(60) }),
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found', 'attachment-erased', 'attachment-damaged'],
  },
  quarantine: {
    at: uploadsRoutes.quarantine,
    summary: 'That files with a secrecy mark were sent: when, how large, which mark; nobody can open them',
    audience: 'staff',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(quarantined) }).meta({ id: 'Quarantine' }),
  },
  destroy: {
    at: uploadsRoutes.destroy,
    summary: 'Destroy a quarantined file after it was reported; recorded with the reason',
    audience: 'staff',
    params: z.object({ upload: z.string().max(60) }),
    query: z.object({ lang }),
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
    answer: z.object({ items: z.array(quarantined) }).meta({ id: 'Quarantine' }),
    refusals: ['not-found'],
  },
})
