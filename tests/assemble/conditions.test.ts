import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Division, isDivision } from '../../src/tree/index.ts'
import { draftSmall, smallLibrary } from '../fixtures/fixtureLibrary.ts'

/** The headings of the small act's upper divisions, from a template with this body, where `features.federal` is as given. */
async function headingsOf(body: string, federal: boolean): Promise<string[]> {
  const root = smallLibrary()
  writeFileSync(join(root, 'templates/small.hbs'), `---\nid: small\nkind: act\ntitle: A small act\nanswers: [small]\n---\n${body}`)
  writeFileSync(
    join(root, 'jurisdictions/here.yaml'),
    `id: here\nname: Here\ncountry: KE\nextends: commonwealth\nlanguage: en\nfeatures: { federal: ${federal} }\n`,
  )
  const { bill, messages } = await draftSmall(root, 'here')
  if (!bill) throw new Error(messages.map(String).join('\n'))
  return bill.children[2].children.filter((node): node is Division => isDivision(node)).map(({ heading }) => heading.toLowerCase())
}

const part = (heading: string, clause: string) => `# ${heading}\n{{clause "sample/${clause}"}}\n`

describe('a condition of a template', () => {
  const body = `${part('One', 'interpretation')}{{#if features.federal}}\n${part('Union', 'offence')}{{else}}\n${part('State', 'offence')}{{/if}}\n{{#unless features.federal}}\n${part('Local', 'reporting')}{{/unless}}\n`

  it('prints what stands in it where the feature is on, and what stands behind else where it is off', async () => {
    expect(await headingsOf(body, true)).toEqual(['one', 'union'])
    expect(await headingsOf(body, false)).toEqual(['one', 'state', 'local'])
  })

  it('knows which clauses earlier lines placed, and no later ones', async () => {
    const asked = (name: string) => `{{#if (included "sample/offence")}}\n${part(name, name === 'Before' ? 'reporting' : 'bullets')}{{/if}}\n`
    expect(await headingsOf(`${part('One', 'interpretation')}${asked('Before')}${part('Two', 'offence')}${asked('After')}`, false)).toEqual([
      'one',
      'two',
      'after',
    ])
  })
})
