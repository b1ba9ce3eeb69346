import type { Row } from './routes-row.ts'

/** Enquiries and what was answered of them are everybody's; a challenge that is none is refused alike. */
export const ENQUIRY_ROWS: Record<string, Row> = {
  'enquiries.ask': {
    path: () => '/api/portal/enquiries',
    body: () => ({
      language: 'en',
      subject: 'A question',
      body: 'What does it cost?',
      contact: { name: 'Jane Roe' },
      mayPublish: false,
      challenge: 'x',
    }),
    all: 400,
  },
  'enquiries.questions': { path: () => '/api/portal/questions', all: 200 },
  'enquiries.question': { path: () => '/api/portal/questions/none', all: 404 },
}
