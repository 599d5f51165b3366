import type { Bill } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import type { Context } from '../../format.ts'
import { akn, law } from '../vocabulary.ts'
import { analysis } from './analysis.ts'
import { blocks } from './blocks.ts'
import { author, identification } from './identification.ts'
import { proprietary } from './proprietary.ts'
import { references } from './references.ts'
import { serialise } from './serialise.ts'
import { dateOf, stateOf } from './state.ts'
import { upper } from './upper.ts'

/** A bill in Akoma Ntoso 3.0; what the standard has no place for stands in attributes and elements of a namespace of its own, so that nothing is lost. */
export async function write(bill: Bill, context: Context): Promise<Uint8Array> {
  const state = stateOf(bill, context)
  const [preface, preamble, body, conclusions] = bill.children
  const meta = element('meta', {}, [
    identification(state),
    element('lifecycle', { source: `#${author}` }, [element('eventRef', { date: dateOf(state), type: 'generation', source: '#original' })]),
    ...analysis(state),
    references(state),
    proprietary(state),
  ])
  const parts = [
    ...blocks('preface', preface.children, state),
    ...blocks('preamble', preamble.children, state),
    element('body', {}, upper(body.children, 0, state)),
    ...blocks('conclusions', conclusions.children, state),
  ]
  const root = element('akomaNtoso', { xmlns: akn, 'xmlns:law': law }, [element('bill', { name: 'bill' }, [meta, ...parts])])
  return new TextEncoder().encode(serialise(root))
}
