import { expect, test } from 'vitest'
import { looksLikePage } from '../../src/intake/detect-page.ts'

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
  expect(looksLikePage(text)).toBe(is)
})
