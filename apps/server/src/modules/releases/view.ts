import { embedAddresses, type LoadedFile, type WidgetView } from '@gongkai/releases'
import type { ReleasedWidget } from './released.ts'

/** One widget with the addresses of what is active today. */
export function widgetViewOf({ app, widget, changelog, off }: ReleasedWidget, platform: string): WidgetView {
  const at = embedAddresses(platform, widget.major)
  const file = (one: LoadedFile) => ({ ...one, address: at.file(one.file) })
  const perLanguage = ({ zh, en }: { readonly zh: LoadedFile; readonly en: LoadedFile }) => ({
    zh: file(zh),
    en: file(en),
  })
  return {
    ...widget,
    app,
    changelog,
    off,
    view: perLanguage(widget.view),
    single: perLanguage(widget.single),
    deps: widget.deps.map(file),
    later: widget.later.map(file),
    loader: at.loader,
    frame: at.frame(widget.tag),
    resize: at.resize,
  }
}
