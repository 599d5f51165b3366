import { type Bill, formatVersion } from '../../../tree/index.ts'
import { ordered } from '../../ordered.ts'

/** Where the schema of the tree lies, from a folder that packages are installed in. */
const schema = 'model-law/dist/schemas/bill.schema.json'

/** The tree itself: the root is the bill, and says which schema it follows; keys stand in one order, however the tree was made. */
export async function write(bill: Bill): Promise<Uint8Array> {
  return new TextEncoder().encode(`${JSON.stringify({ $schema: schema, version: formatVersion, ...(ordered(bill) as object) }, null, 2)}\n`)
}
