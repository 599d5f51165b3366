import { describe, expect, it } from 'vitest'
import { lintFile, openLanguages } from '../../src/index.ts'
import { languageOfText, wordsIn } from '../../src/language/index.ts'
import { isDefinition, isDivision, type Kind, provisionsOf, termOf, wordsOf } from '../../src/tree/index.ts'
import { recogniseBill } from '../fixtures/recognised.ts'

/** A small law on libraries in each language: a chapter, a definition, a list, a reference, an offence with its penalty, the coming into force. */
const bills: Record<string, string> = {
  en: `LIBRARIES BILL

Chapter I. Reading

Section 1. Definitions
In this Act, the following apply:
“reader” means a person who borrows a book;

Section 2. Duty
The library must—
(a) lend books; and
(b) keep a register under section 1.

Section 3. Offence
A person who burns a book is punished by a fine of 100 crowns.

Section 4. Start
This Act comes into force on 1 May.
`,
  fr: `LOI SUR LES BIBLIOTHÈQUES

Chapitre Ier. Lecture

Article 1er. Définitions
Au sens de la présente loi :
« lecteur » désigne la personne qui emprunte un livre ;

Article 2. Devoir
La bibliothèque doit :
a) prêter des livres ;
b) tenir le registre prévu à l’article 1.

Article 3. Infraction
Est puni d’une amende de 100 couronnes quiconque brûle un livre.

Article 4. Début
La présente loi entre en vigueur le 1er mai.
`,
  nl: `WET OP DE BIBLIOTHEKEN

Hoofdstuk I. Lezen

Artikel 1. Begrippen
In deze wet gelden de volgende begrippen:
“lezer” betekent een persoon die een boek leent;

Artikel 2. Plicht
De bibliotheek is verplicht:
a. boeken uit te lenen;
b. een register te houden als bedoeld in artikel 1.

Artikel 3. Strafbaar feit
Degene die een boek verbrandt, wordt gestraft met geldboete van de eerste categorie.

Artikel 4. Begin
Deze wet treedt in werking op 1 mei.
`,
  es: `LEY DE BIBLIOTECAS

Capítulo I. Lectura

Artículo 1. Definiciones
A los efectos de esta ley:
“lector” significa la persona que toma prestado un libro;

Artículo 2. Deber
La biblioteca deberá:
a) prestar los libros;
b) llevar el registro previsto en el artículo 1.

Artículo 3. Delito
Quien queme un libro será castigado con multa de 100 coronas.

Artículo 4. Inicio
Esta ley entra en vigor el 1 de mayo.
`,
  pt: `LEI DAS BIBLIOTECAS

Capítulo I. Leitura

Artigo 1. Definições
Para os efeitos desta lei:
“leitor” significa a pessoa que toma um livro emprestado;

Artigo 2. Dever
A biblioteca deve:
a) emprestar os livros;
b) manter o registro previsto no artigo 1.

Artigo 3. Crime
Quem queimar um livro será punido com multa de 100 coroas.

Artigo 4. Início
Esta lei entra em vigor em 1 de maio.
`,
  th: `พระราชบัญญัติห้องสมุด

หมวด ๑ การอ่าน

มาตรา ๑ ในพระราชบัญญัตินี้
“ผู้อ่าน” หมายความว่า ผู้ซึ่งยืมหนังสือ

มาตรา ๒ ห้องสมุดต้องดำเนินการ ดังต่อไปนี้
(๑) ให้ยืมหนังสือ
(๒) จัดทำทะเบียนตามมาตรา ๑

มาตรา ๓ ผู้ใดเผาหนังสือ ต้องระวางโทษปรับไม่เกินหนึ่งร้อยบาท

มาตรา ๔ พระราชบัญญัตินี้ให้ใช้บังคับตั้งแต่วันที่ ๑ พฤษภาคม
`,
  ar: `قانون المكتبات

الفصل الأول: القراءة

المادة 1: التعاريف
لأغراض هذا القانون:
“القارئ” يعني الشخص الذي يستعير كتابا؛

المادة 2: الواجب
يجب على المكتبة:
(أ) إعارة الكتب؛
(ب) مسك السجل المنصوص عليه في المادة 1.

المادة 3: الجريمة
يعاقب بغرامة قدرها مئة دينار كل من أحرق كتابا.

المادة 4: البدء
يعمل بهذا القانون من أول أيار.
`,
}

const linesOf = (text: string) => text.split('\n').map((words, index) => ({ text: words, line: index + 1 }))
const kinds: Kind[] = ['definition-list', 'duty', 'offence', 'commencement']

describe.each(Object.entries(bills))('a bill in %s', (tag, text) => {
  const { bill, unplaced } = recogniseBill(linesOf(text), 'bill.txt')
  const provisions = [...provisionsOf(bill.children[2])]

  it('is known by its own words', () => {
    expect(bill.language).toBe(tag)
  })

  it('has its chapter, its provisions and what they do', () => {
    expect(bill.children[2].children.map((node) => isDivision(node) && node.type)).toEqual(['chapter'])
    expect(provisions.map(({ kind }) => kind)).toEqual(kinds)
    expect(unplaced).toEqual([])
  })

  it('has its definition, its items, its penalty and a reference that leads to its first provision', () => {
    expect(provisions[0]?.children.filter(isDefinition).map(termOf)).toHaveLength(1)
    expect(provisions[1]?.children.filter((node) => 'level' in node)).toHaveLength(2)
    const inlines = [...wordsOf(bill)].flatMap(({ children }) => children)
    expect(inlines.some(({ type }) => type === 'penalty')).toBe(true)
    const [ref] = inlines.flatMap((node) => (node.type === 'ref' ? [node] : []))
    expect(ref?.eId).toBe(provisions[0]?.eId)
  })
})

it('opens the first article right below the title', async () => {
  const bill = 'Loi sur les bacs\nArticle 1er\nL’exploitant doit détenir une licence.\nArticle 2\nLe ministre peut inspecter les bacs.\n'
  const read = await lintFile('bill.txt', new TextEncoder().encode(bill))
  expect(read.bill && [...provisionsOf(read.bill.children[2])].map(({ label }) => label)).toEqual(['Article 1er', 'Article 2'])
})

it('in Dutch leads into other law where the bill says so, and punishes only where it says with what', async () => {
  const bill = `WET OP DE BIBLIOTHEKEN

Artikel 1. Straf
Degene die een boek verbrandt, wordt gestraft met geldboete van de eerste categorie.

Artikel 2. Vrijheid
Geen lezer wordt gestraft omdat hij een boek leent.

Artikel 3. Wijziging
Artikel 70, tweede lid, onder c, van het Wetboek van Strafrecht vervalt, en artikel 80, eerste lid, van dat wetboek blijft van toepassing.
`
  const read = await lintFile('wet.txt', new TextEncoder().encode(bill))
  expect(read.bill && [...provisionsOf(read.bill.children[2])].map(({ kind }) => kind === 'offence')).toEqual([true, false, false])
  expect(read.messages.filter(({ ruleId }) => ruleId === 'drafting/reference-to-missing' || ruleId === 'drafting/offence-without-penalty')).toEqual([])
})

describe('the language of a bill', () => {
  it('that no rule reads is told, and what could not be judged', async () => {
    const { messages } = await lintFile('loi.txt', new TextEncoder().encode(bills.fr))
    const [told] = messages.filter(({ ruleId }) => ruleId === 'not-judged')
    expect(told?.severity).toBe('warning')
    expect(told?.reason).toContain('The bill is in French')
    expect((await lintFile('bill.txt', new TextEncoder().encode(bills.en))).messages.filter(({ ruleId }) => ruleId === 'not-judged')).toEqual([])
  })

  it('is none of ours where its words are of another', async () => {
    const german = 'Wer ein Buch verbrennt, wird mit Geldstrafe bestraft. '.repeat(10)
    expect(languageOfText(german, await openLanguages())).toBeUndefined()
    expect(recogniseBill(linesOf(`§ 1 Strafe\n${german}`), 'gesetz.txt').bill.language).toBe('und')
  })
})

describe('the words of a text', () => {
  it('are those between spaces, or where a script sets none, those of its dictionary', () => {
    expect(wordsIn('The child’s re-use, no. 4.')).toEqual(['The', ' ', 'child’s', ' ', 're-use', ',', ' ', 'no', '.', ' ', '4', '.'])
    const thai = 'ห้องสมุดต้องให้ยืมหนังสือ'
    expect(wordsIn(thai).length).toBeGreaterThan(3)
    expect(wordsIn(thai).join('')).toBe(thai)
  })
})
