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
    ['fr', 'l’adoption de ', 'des règlements', 'l’adoption de règlements'],
    ['fr', 'l’adoption de ', 'des ordonnances', 'l’adoption d’ordonnances'],
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
    ['ar', 'ول', 'النيابة العامة', 'وللنيابة العامة'],
    ['ar', 'ب', 'النيابة العامة', 'بالنيابة العامة'],
    ['es', 'la policía y ', 'Interpol', 'la policía e Interpol'],
    ['es', 'la policía y ', 'hierro', 'la policía y hierro'],
    ['es', 'uno o ', 'otro', 'uno u otro'],
    ['en', 'the office of ', 'the Authority', 'the office of the Authority'],
  ])('meet in %s: %s%s', async (tag, before, after, whole) => {
    expect(await said(tag, text(before), value(after))).toBe(whole)
  })

  it('run together at a reference and at an option as at a value', async () => {
    const ref: Inline = { type: 'ref', target: 'a/b', parts: [{ value: 'le paragraphe 2' }], at: { line: 1, column: 1 } }
    expect(await said('fr', text('en vertu de '), ref)).toBe('en vertu du paragraphe 2')
    expect(await said('fr', text('à '), { type: 'option', setting: 'choices.a', children: [value('le juge')] })).toBe('au juge')
    expect(await said('fr', { type: 'option', setting: 'choices.a', children: [text('contraire à '), ref] })).toBe('contraire au paragraphe 2')
  })

  it('stay as they are within one text, and after a word that only ends in the same letters', async () => {
    expect(await said('fr', text('le droit de le faire'))).toBe('le droit de le faire')
    expect(await said('fr', text('monde '), value('le tribunal'))).toBe('monde le tribunal')
  })

  /** Prepositions before names of every gender, number and first letter, and what must never stand in the whole. */
  const roles = {
    fr: {
      before: ['de ', 'à ', 'De ', 'À ', 'que ', 'lorsque ', 'par ', 'puisque '],
      articles: ['le ', 'la ', 'l’', 'les ', ''],
      never: /^(?:de|à) les? |^(?:de|que|lorsque|puisque) (?!onz|oui)[aeiouéà]/i,
    },
    es: {
      before: ['de ', 'a ', 'De ', 'A ', 'con ', 'y ', 'o '],
      articles: ['el ', 'la ', 'los ', 'las ', ''],
      never: /^(?:de|a) el |^y (?:[ií](?![aeo])|h[ií](?![aeo]))|^o h?[oó]/i,
    },
    pt: { before: ['de ', 'em ', 'a ', 'por ', 'De ', 'Em ', 'com '], articles: ['o ', 'a ', 'os ', 'as ', ''], never: /^(?:de|em|a|por) (?:o|a|os|as) /i },
    nl: { before: ['van ', 'aan ', 'Aan '], articles: ['de ', 'het ', ''], never: /^(?!)/ },
    ar: { before: ['ل', 'ب', 'و', 'ك', 'ف', 'ول', 'فل', 'من '], articles: ['ال', ''], never: /^[وف]?لال/ },
  } as const

  it.each(Object.entries(roles))('run together in %s in every role, whatever the name, and the name stays whole', async (tag, { before, articles, never }) => {
    const language = await openLanguage(tag)
    const letters = tag === 'ar' ? /^[ابتجحدرسشعفقكمنهي][ابتجحدرسم]{2,8}$/ : /^[A-Za-zÉÀÍÓáéíóh][a-z]{2,8}$/
    const name = fc.tuple(fc.constantFrom(...articles), fc.stringMatching(letters))
    fc.assert(
      fc.property(fc.constantFrom(...before), name, (role, [article, word]) => {
        fc.pre(tag !== 'ar' || !word.startsWith('ال'))
        const joined = plainText(joinWords([text(role), value(article + word)], language))
        expect(joined).not.toMatch(never)
        expect(joined.endsWith(word)).toBe(true)
        // Neither a space nor a letter is lost or doubled between them.
        expect(joined).not.toMatch(/ {2}|’ /)
        expect(joined.charAt(0) === joined.charAt(0).toUpperCase()).toBe(role.charAt(0) === role.charAt(0).toUpperCase())
      }),
    )
  })
})
