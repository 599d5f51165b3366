import { describe, expect, it } from 'vitest'
import { formatOfFile, readTextLines } from '../../src/formats/index.ts'
import { isMessage } from '../../src/messages/index.ts'

/** The words of a text in a format, line by line. */
async function read(format: string, text: string): Promise<string[]> {
  const found = await readTextLines(formatOfFile(`bill.${format}`), text, `bill.${format}`)
  if (isMessage(found)) throw found
  return found.lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

describe('the words of a text', () => {
  it.each([
    ['md', 'A keeper ~~may~~must keep a log.', 'A keeper must keep a log.'],
    ['md', 'A keeper ~~*may* not~~must keep <del>no</del><s>one</s>a log.', 'A keeper must keep a log.'],
    ['md', 'A port of 10 m<sup>2</sup>, CO<sub>2</sub>, article 1<sup>er</sup>', 'A port of 10 m², CO₂, article 1er'],
    ['md', 'It costs ~5 or ~~ 6 ~~ more.', 'It costs ~5 or ~~ 6 ~~ more.'],
    ['html', '<p>A keeper <del>may</del><s>can</s> must keep a log.</p>', 'A keeper must keep a log.'],
    [
      'html',
      '<p>A keeper <span style="text-decoration: line-through">may</span> must<span style="display:none"> not</span> keep it.</p>',
      'A keeper must keep it.',
    ],
    ['html', '<p>A port of 10 m<sup>2</sup>, CO<sub>2</sub>, article 1<sup>er</sup></p>', 'A port of 10 m², CO₂, article 1er'],
    ['html', '<p>A log<sup><a href="#fn3">3</a></sup> is kept.</p>', 'A log is kept.'],
    ['html', '<p>A <ruby>港<rp>(</rp><rt>minato</rt><rp>)</rp></ruby></p>', 'A 港'],
  ])('leave out what is struck or hidden and the marks of notes, and keep raised figures: %s %s', async (format, text, words) => {
    expect(await read(format, text)).toEqual([words])
  })
})

describe('the numbers of a list', () => {
  it.each([
    ['md', '## Section 1 Log\n\n3. x\n4. x', ['(3) x', '(4) x']],
    ['html', '<h2>Section 1 Log</h2><ol start="3"><li>x</li><li>x</li></ol>', ['(3) x', '(4) x']],
    ['html', '<h2>Section 1 Log</h2><ol start="3"><li>x</li><li value="7">x</li><li>x</li></ol>', ['(3) x', '(7) x', '(8) x']],
    ['html', '<h2>Section 1 Log</h2><ol reversed><li>x</li><li>x</li></ol>', ['(2) x', '(1) x']],
    ['html', '<h2>Section 1 Log</h2><ol type="a" start="2"><li>x</li></ol>', ['(b) x']],
    ['html', '<h2>Section 1 Log</h2><ol style="list-style-type: lower-roman" start="4"><li>x</li></ol>', ['(iv) x']],
    ['html', '<h2>Section 1 Log</h2><ol style="list-style: inside upper-alpha"><li>x</li></ol>', ['(A) x']],
  ])('are those that a reader is shown: %s %s', async (format, text, words) => {
    expect(await read(format, text)).toEqual(['Section 1 Log', ...words])
  })
})
