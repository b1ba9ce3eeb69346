export { appName, kitShape, releaseFile, releaseShape, versionShape } from './release.ts'
export type { ReleaseFacts, ReleaseFile } from './release.ts'
export {
  loadedFile,
  plainWidget,
  widgetAttribute,
  widgetCall,
  widgetEvent,
  widgetFacts,
  widgetRelease,
  widgetTag,
} from './widget-facts.ts'
export type { LoadedFile, PlainWidget, WidgetAttribute, WidgetFacts, WidgetRelease } from './widget-facts.ts'
