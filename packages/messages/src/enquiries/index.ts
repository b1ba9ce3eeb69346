export { askedForReply, draftFault, isEnquiry, languageOf, translatedTexts } from './enquiry.ts'
export { ENQUIRY_REFUSALS, ENQUIRY_SENTENCES, type EnquiryRefusal } from './sentences.ts'
export {
  about,
  foreignLanguage,
  translatedReply,
  workingSummary,
  type About,
  type TranslatedReply,
  type WorkingSummary,
} from './shapes.ts'
export { aboutOf, aboutView } from './views.ts'
export { ABOUT_LENGTHS, HOME_LANGUAGE, LANGUAGE } from './values.ts'
