import { Document, type Pair, Scalar, type YAMLMap } from 'yaml'

/** What a new project decides. */
export interface ProjectAnswers {
  /** Version of the toolkit. */
  library: string
  jurisdictions: string[]
  template: string
  formats: string[]
  with: string[]
  /** Folders, or names of npm packages. */
  packs: string[]
  /** By `theme/clause.choice`; those that are left out keep what the jurisdiction or the clause says. */
  choices: Record<string, string>
}

const comments: Record<string, string> = {
  library: ' The version of the library that this project was last brought up to; draft upgrade keeps it.',
  jurisdictions: ' Whose acts are drafted; see: draft list jurisdictions',
  template: ' The template of the acts; see: draft list templates',
  formats: ' The formats they are written in.',
  with: ' Companion documents; see: draft list templates',
  packs: ' Packs laid over the library, in this order: a folder (./packs/name) or an npm package.',
  choices: ' What you chose where a clause leaves a choice; see: draft show CLAUSE',
  set: ' Settings by their path; see: draft list settings',
}

/** The text of a `draft.yaml`, each key with a word on what it does. */
export function startProject(answers: ProjectAnswers): string {
  const { library, jurisdictions, template, formats, packs, choices } = answers
  const document = new Document({ library, jurisdictions, template, formats, with: answers.with, packs, choices, set: {} })
  document.commentBefore = ' yaml-language-server: $schema=node_modules/model-law/dist/schemas/project.schema.json'
  for (const pair of (document.contents as unknown as YAMLMap).items as Pair<Scalar<string>, unknown>[]) {
    if (!(pair.key instanceof Scalar)) continue
    pair.key.spaceBefore = true
    pair.key.commentBefore = comments[pair.key.value] ?? ''
  }
  return document.toString({ lineWidth: 120 })
}
