import { expect, test } from 'vitest'
import { detectKind } from '../../src/intake/detect-kind.ts'
import { unwrapFence } from './wrapper/unwrap-fence.ts'

test.each([
  '# Title\n\nJust a text.',
  'Title\n\n## One\n\ntext\n\n## Two\n\ntext',
  '## Part\n\nJust a text.',
  'See [one](https://a.b).',
  '**Step 1**: look.\n\n**Step 2**: leap.',
  'Run this:\n\n```sh\nls\n```',
  '---\ntitle: x\ntags: [a]\n---\n\ntext',
  'a | b\n--- | ---\n1 | 2',
  'text\n\n```js\nx\n```\n\ntext\n\n```js\ny\n```',
  '“`markdown\n## One\n\ntext\n\n## Two\n“`',
])('%j is markdown', (text) => {
  expect(detectKind(unwrapFence(text))).toBe('markdown')
})

test.each([
  '',
  'Title\n\nA paragraph.\n\nHeading\n\nAnother.',
  'Title\n=====\n\n- a\n- b\n\n> quoted',
  '#!/bin/sh\n# comment\nls',
  'x = 1\n# one\ny = 2\n# two\nz = 3',
  'Tags: #one #two * three',
  'uses [[wikilink]] syntax and 2 * 3 * 4',
  '“`markdown\nA paragraph.\n\nHeading\n\nAnother.\n“`',
])('%j is plain text', (text) => {
  expect(detectKind(unwrapFence(text))).toBe('text')
})

test.each([
  ['fences with a language', '```a\n'.repeat(200_000)],
  ['empty lines', `\`\`\`\n${'\n'.repeat(500_000)}a`],
])('%s don’t hang it', (_, text) => {
  expect(detectKind(text)).toBe('text')
})

test.each([
  ['<!DOCTYPE html><p>a', true],
  ['<!doctype html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', true],
  ['\n  <html lang="en">', true],
  ['<?xml version="1.0"?>\n<html>', true],
  ['<!-- saved from a site -->\n<HTML>', true],
  ['<head><title>a</title>', true],
  ['<body>', true],
  ['<article class="a">', true],
  ['<p align="center"><img src="logo.png"></p>\n\n# A project', false],
  ['<div>\n\n# A project\n\n</div>', false],
  ['<!-- a comment -->\n\n# A title', false],
  ['<header>', false],
  ['<articles>', false],
  ['A text about <html>', false],
  ['', false],
])('%j is a page: %s', (text, is) => {
  expect(detectKind(text) === 'html').toBe(is)
})
