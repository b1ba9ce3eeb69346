import { NOBODY, type Row } from './routes-row.ts'

/** Files that citizens send. */
export const FILE_ROWS: Record<string, Row> = {
  'uploads.upload': { path: () => '/api/uploads', all: 400 },
  'uploads.remove': { path: () => '/api/uploads/nobody-has-this', all: 404 },
  'uploads.attachments': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/attachments`,
    all: 200,
    but: { ...NOBODY, 'handler-elsewhere': 404 },
  },
  'uploads.download': {
    path: ({ message }) => `/api/desk/messages/${message.receipt}/attachments/none`,
    all: 404,
    but: NOBODY,
  },
  'uploads.quarantine': { path: () => '/api/desk/quarantine', all: 403, but: { ...NOBODY, 'office-reviewer': 200 } },
  'uploads.destroy': {
    path: () => '/api/desk/quarantine/none/destruction',
    body: () => ({ reason: '已报告' }),
    all: 403,
    but: { ...NOBODY, 'office-reviewer': 404 },
  },
}

/** Whoever reads what other bodies forwarded. */
const forReaders = (status: number) => ({ ...NOBODY, office: status, 'office-reviewer': status, leader: status })

/** Messages that other bodies forwarded. */
export const FORWARDED_ROWS: Record<string, Row> = {
  'forwarded.platforms': { path: () => '/api/desk/forwarded/platforms', all: 403, but: forReaders(200) },
  'forwarded.preview': {
    path: () => '/api/desk/forwarded/preview?platform=gov-cn',
    all: 403,
    but: { ...NOBODY, office: 400 },
  },
  'forwarded.importSheet': {
    path: () => '/api/desk/forwarded/imports?platform=gov-cn',
    all: 403,
    but: { ...NOBODY, office: 400 },
  },
  'forwarded.imports': { path: () => '/api/desk/forwarded/imports', all: 403, but: forReaders(200) },
  'forwarded.importDetail': { path: () => '/api/desk/forwarded/imports/none', all: 403, but: forReaders(404) },
  'forwarded.faultsFile': { path: () => '/api/desk/forwarded/imports/none/faults', all: 403, but: forReaders(404) },
  'forwarded.results': { path: () => '/api/desk/forwarded/imports/none/results', all: 403, but: forReaders(404) },
  'forwarded.messages': { path: () => '/api/desk/forwarded/messages', all: 200, but: NOBODY },
  'forwarded.exportAll': {
    path: () => '/api/desk/forwarded/export?platform=gov-cn',
    all: 403,
    but: forReaders(404),
  },
}
