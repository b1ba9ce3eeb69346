import ts from 'typescript'
import { isTest, type Repository, type SourceFile } from './repository.ts'
import { lineOf, scriptsOf, walk } from './script.ts'
import type { Violation } from './violation.ts'

/** Where code runs inside pages that are not ours. */
const WIDGETS =
  /^packages\/widget-kit\/src\/(?!build\/)|\/src\/widgets\/[^/]+\/|^tooling\/templates\/widget\/(?:vue|plain)\//

/** Members that make markup of text: a page with Trusted Types throws, and text of citizens could become elements. */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe']

/**
 * What the pages that embed a widget would break: `style` attributes in templates (a strict policy drops them), `rem` (the page decides
 * how large it is), and markup made of text (Trusted Types forbid it).
 */
export function checkWidgetSources({ files }: Repository): Violation[] {
  return files
    .filter(({ path }) => WIDGETS.test(path) && !isTest(path))
    .flatMap((file) => [...styleAttributes(file), ...rootSizes(file), ...markup(file)])
}

/** The places of a pattern in a part of a file, as faults. */
function found(file: SourceFile, part: RegExp, pattern: RegExp, rule: string, message: string): Violation[] {
  return [...file.text.matchAll(part)].flatMap((match) =>
    [...match[0].matchAll(pattern)].map((at) => ({
      path: file.path,
      line: file.text.slice(0, match.index + at.index).split('\n').length,
      rule,
      message,
    })),
  )
}

function styleAttributes(file: SourceFile): Violation[] {
  if (!file.path.endsWith('.vue')) return []
  const message =
    'style="…": a page with a strict policy drops it; use a class (a :style binding is set by script and holds)'
  return found(file, /^<template>[^]*?^<\/template>/gm, /(?<=\s)style\s*=\s*["']/g, 'widget-style', message)
}

function rootSizes(file: SourceFile): Violation[] {
  const message = 'rem: the page decides how large it is; use px or em'
  const size = /(?<![\w.-])\d*\.?\d+rem\b/g
  if (file.path.endsWith('.css')) return found(file, /[^]+/g, size, 'widget-rem', message)
  if (file.path.endsWith('.vue')) return found(file, /^<style[^>]*>[^]*?^<\/style>/gm, size, 'widget-rem', message)
  return []
}

function markup(file: SourceFile): Violation[] {
  return scriptsOf(file).flatMap((script) => {
    const faults: Violation[] = []
    walk(script.source, (node) => {
      if (!ts.isPropertyAccessExpression(node) || !MARKUP.includes(node.name.text)) return
      const message = `${node.name.text}: makes markup of text, which Trusted Types forbid; make elements`
      faults.push({ path: file.path, line: lineOf(script, node), rule: 'widget-markup', message })
    })
    return faults
  })
}
