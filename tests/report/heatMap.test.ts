import { describe, expect, it } from 'vitest'
import { type Coverage, coveragePage } from '../../src/index.ts'
import { library } from '../fixtures/acts.ts'
import { coverages, html, instruments } from './everyCoverage.ts'

describe('the heat map', () => {
  it('is one page that asks nothing of the network and runs no script', () => {
    expect(html).not.toMatch(/<script|<link|src=|url\(|@import/)
    expect(html.match(/<section>/g)).toHaveLength(instruments.length)
  })

  it('says each grade in a word, and what is missing, so that no colour is needed', () => {
    const cells = [...html.matchAll(/<td class="(\w+)"[^>]*><details><summary>([^<:]+):/g)]
    expect(cells.length).toBeGreaterThan(100)
    const words: Record<string, string> = { full: 'full', part: 'part', weaker: 'weaker', none: 'none', declined: 'left out' }
    for (const [, state = '', word] of cells) expect(word).toBe(words[state])
    expect(new Set(cells.map(([, state]) => state))).toEqual(new Set(Object.keys(words)))
    expect(html).toMatch(/20\(3\)\.b[^<]*\(part\): <\/strong>[^<]*missing: Persons above the age of consent only/)
  })

  it('escapes what it prints', async () => {
    const [first] = coverages as [Coverage]
    const hostile = { ...first, paragraphs: first.paragraphs.map((paragraph) => ({ ...paragraph, title: '<img onerror=x>&' })) }
    expect(await coveragePage([hostile], library)).toContain('&#x3C;img onerror=x>&#x26;')
  })
})
