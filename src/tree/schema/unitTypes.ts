import * as z from 'zod'

export const divisionType = z.enum(['title', 'part', 'chapter', 'division', 'subdivision', 'mod'])
export const provisionType = z.enum(['section', 'article', 'schedule'])
export const subdivisionType = z.enum(['subsection', 'paragraph', 'subparagraph', 'point', 'indent', 'definition'])
export const kind = z.enum([
  'offence',
  'duty',
  'power',
  'right',
  'procedure',
  'principle',
  'programme',
  'institution',
  'jurisdiction',
  'sanction',
  'defence',
  'definition',
  'definition-list',
  'application',
  'commencement',
  'citation',
  'final',
  'schedule',
])
