import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLanguage } from '../../src/index.ts'
import { joinWords } from '../../src/language/index.ts'
import { type Inline, plainText, text } from '../../src/tree/index.ts'

const value = (words: string): Inline => ({ type: 'value', value: words, setting: 'words.any' })
const said = async (tag: string, ...nodes: Inline[]) => plainText(joinWords(nodes, await openLanguage(tag)))

describe('words of an author and of a setting', () => {
  it.each([
    ['fr', 'le président de ', 'le tribunal', 'le président du tribunal'],
    ['fr', 'les membres de ', 'les services', 'les membres des services'],
    ['fr', 'adressé à ', 'le procureur', 'adressé au procureur'],
    ['fr', 'À ', 'le procureur', 'Au procureur'],
    ['fr', 'adressé à ', 'les services', 'adressé aux services'],
    ['fr', 'le service de ', 'Offlimits', 'le service d’Offlimits'],
    ['fr', 'le service de ', 'l’Autorité', 'le service de l’Autorité'],
    ['fr', 'afin que ', 'elle', 'afin qu’elle'],
    ['es', 'el presidente de ', 'el tribunal', 'el presidente del tribunal'],
    ['es', 'dirigido a ', 'el fiscal', 'dirigido al fiscal'],
    ['es', 'el director de ', 'El Salvador', 'el director de El Salvador'],
    ['pt', 'o presidente de ', 'o tribunal', 'o presidente do tribunal'],
    ['pt', 'os membros de ', 'as redes', 'os membros das redes'],
    ['pt', 'inscrito em ', 'a lista', 'inscrito na lista'],
    ['pt', 'notificado a ', 'o prestador', 'notificado ao prestador'],
    ['pt', 'comunicado a ', 'a autoridade', 'comunicado à autoridade'],
    ['pt', 'decidido por ', 'os juízes', 'decidido pelos juízes'],
    ['ar', 'يبلغ ل', 'النيابة العامة', 'يبلغ للنيابة العامة'],
    ['en', 'the office of ', 'the Authority', 'the office of the Authority'],
  ])('meet in %s: %s%s', async (tag, before, after, whole) => {
    expect(await said(tag, text(before), value(after))).toBe(whole)
  })

  it('run together at a reference and at an option as at a value', async () => {
    const ref: Inline = { type: 'ref', target: 'a/b', parts: [{ value: 'le paragraphe 2' }], at: { line: 1, column: 1 } }
    expect(await said('fr', text('en vertu de '), ref)).toBe('en vertu du paragraphe 2')
    expect(await said('fr', text('à '), { type: 'option', setting: 'choices.a', children: [value('le juge')] })).toBe('au juge')
  })

  it('stay as they are within one text, and after a word that only ends in the same letters', async () => {
    expect(await said('fr', text('le droit de le faire'))).toBe('le droit de le faire')
    expect(await said('fr', text('monde '), value('le tribunal'))).toBe('monde le tribunal')
  })

  it('leave no preposition beside the article that it runs together with, whatever the name', async () => {
    const language = await openLanguage('fr')
    const name = fc.tuple(fc.constantFrom('le ', 'la ', 'l’', 'les ', ''), fc.stringMatching(/^[A-Za-zÉÀ][a-z]{2,8}$/))
    fc.assert(
      fc.property(fc.constantFrom('de ', 'à ', 'De ', 'À '), name, (before, [article, word]) => {
        const joined = plainText(joinWords([text(before), value(article + word)], language))
        expect(joined).not.toMatch(/^(?:de|à) les? |^de (?!onz|oui)[aeiouéà]/i)
        expect(joined.endsWith(word)).toBe(true)
        expect(joined.charAt(0) === joined.charAt(0).toUpperCase()).toBe(before.charAt(0) === before.charAt(0).toUpperCase())
      }),
    )
  })
})
