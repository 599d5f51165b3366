import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftAct, type Overrides, openLibrary, writeBill } from '../../src/index.ts'
import { ferriesLibrary } from '../fixtures/fixtureLibrary.ts'
import { pseudoTag } from '../fixtures/pseudo/pseudoLanguage.ts'
import { pseudoTranslations } from '../fixtures/pseudo/pseudoTranslations.ts'

const whole = ferriesLibrary()
await pseudoTranslations(whole)
const accidents = `clauses/safety/accidents.${pseudoTag}.yaml`

/** The act in the pseudo-language with words put before the first full stop of a translated clause. */
async function actWith(words: string, set: Overrides = {}) {
  const root = mkdtempSync(join(tmpdir(), 'draft-agree-'))
  cpSync(whole, root, { recursive: true })
  const path = join(root, accidents)
  writeFileSync(path, readFileSync(path, 'utf8').replace(' {#contents}', ` Χ {{authority "waterways"}} ${words}. {#contents}`))
  const grammar = join(root, `languages/${pseudoTag}/grammar.yaml`)
  writeFileSync(
    grammar,
    readFileSync(grammar, 'utf8')
      .replace(/^article:.*$/m, "article: ''\nagreement: true")
      .replace(/^verbs:/m, "typeset: [{ of: ' (?=[;»])', makes: '~' }, { of: '(?<=«) ', makes: '~' }]\nverbs:"),
  )
  writeFileSync(
    join(root, 'clauses/safety/accidents.yaml'),
    readFileSync(join(root, 'clauses/safety/accidents.yaml'), 'utf8').replace(' {#contents}', ' {{authority "waterways"}} {#contents}'),
  )
  const { library, fragments, messages } = await openLibrary(root)
  const draft = await draftAct(library, { jurisdiction: 'lakeland', template: 'crossing', set: { ...set, language: pseudoTag } }, fragments)
  const text = draft.bill ? new TextDecoder().decode(await writeBill(draft.bill, 'md')) : ''
  return { said: /Χ (.*?)\./.exec(text)?.[1], messages: [...messages, ...draft.messages].filter(({ severity }) => severity === 'unusable') }
}

describe('a word that agrees with a name', () => {
  it.each([
    [{}, 'τενθ, σενδσ'],
    [{ 'authorities.waterways.gender': 'feminine' }, 'τενθε, σενδσ'],
    [{ 'authorities.waterways.number': 'plural' }, 'τενθσ, σενδ'],
    [{ 'authorities.waterways.gender': 'feminine', 'authorities.waterways.number': 'plural' }, 'τενθεσ, σενδ'],
  ] as const)('%j', async (set, said) => {
    const act = await actWith('{{agree "waterways" forms="τενθ/τενθε/τενθσ/τενθεσ"}}, {{agree "waterways" forms="σενδσ/σενδ"}}', set)
    expect(act.messages).toEqual([])
    expect(act.said).toMatch(new RegExp(` ${said}$`))
  })

  it.each([
    ['{{agree "minister" forms="α/β"}}', 'agrees with what this text does not name'],
    ['{{agree "waterways" forms="α/β/γ"}}', 'takes two forms or four'],
    ['{{agree "waterways" form="α/β"}}', 'takes no form'],
    ['{{authority "waterways" role="of"}}', 'takes no role'],
  ])('is refused as %s', async (words, reason) => {
    const { messages } = await actWith(words)
    expect(messages.map((told) => told.reason).join('\n')).toContain(reason)
    expect(messages.some(({ file, line }) => file === accidents && (line ?? 0) > 1)).toBe(true)
  })
})

it('words are set as the language has it, and a value as the country wrote it', async () => {
  const { said } = await actWith('« α » ; β', { 'authorities.waterways': 'Α ; Β' })
  expect(said).toBe('Α ; Β «~α~»~; β')
})
