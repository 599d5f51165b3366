// How often what the rules find in the corpus is true, and how much of what is true they find. See tests/fixtures/corpus/README.md.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const mark = / *⟵ *(.*)$/

/** Lints every document of a folder without its marks; for each rule how many findings are true, how many are false, and how many were missed. */
export async function precisionOf(lintFile, folder) {
  const rules = {}
  const told = []
  for (const file of readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name) && name !== 'README.md')) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    const truths = lines.flatMap((line, at) => (mark.exec(line)?.[1] ?? '').split(', ').flatMap((rule) => (rule === '' ? [] : { rule, line: at + 1 })))
    const text = lines.map((line) => line.replace(mark, '')).join('\n')
    const { messages } = await lintFile(file, new TextEncoder().encode(text))
    // What is told of the whole bill stands on no line.
    const found = messages.filter(({ ruleId }) => ruleId.includes('/')).map(({ ruleId, line = 1, reason }) => ({ rule: ruleId, line, reason }))
    for (const one of found) {
      const at = truths.findIndex(({ rule, line }) => rule === one.rule && line === one.line)
      count(rules, one.rule, at < 0 ? 'wrong' : 'right')
      if (at < 0) told.push(`${file}:${one.line}: ${one.rule} is wrong: ${one.reason}`)
      else truths.splice(at, 1)
    }
    for (const { rule, line } of truths) {
      count(rules, rule, 'missed')
      told.push(`${file}:${line}: ${rule} is missed`)
    }
  }
  const sum = (kind) => Object.values(rules).reduce((total, one) => total + one[kind], 0)
  const [right, wrong, missed] = ['right', 'wrong', 'missed'].map(sum)
  return { rules, told, precision: right / (right + wrong), recall: right / (right + missed) }
}

/** The same as a table, the least precise rules first. */
export function precisionTable({ rules, told, precision, recall }) {
  const rows = Object.entries(rules).map(([rule, { right, wrong, missed }]) => ({ rule, right, wrong, missed, share: right / (right + wrong || 1) }))
  const lines = rows
    .sort((a, b) => a.share - b.share || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, right, wrong, missed, share }) => `  ${share.toFixed(2)}  ${rule}: ${right} right, ${wrong} wrong, ${missed} missed`)
  return [`precision of the findings in the corpus: ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`, ...lines, ...told.map((one) => `  ${one}`)].join(
    '\n',
  )
}

function count(rules, rule, kind) {
  rules[rule] ??= { right: 0, wrong: 0, missed: 0 }
  rules[rule][kind] += 1
}
