export { precompress } from './compress.ts'
export { buildWidget } from './widget.ts'
export type { BuiltWidget, WidgetSource } from './widget.ts'
