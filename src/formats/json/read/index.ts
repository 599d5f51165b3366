import { type Message, message } from '../../../messages/index.ts'
import { validate } from '../../../model/schema/index.ts'
import { type Bill, formatVersion } from '../../../tree/index.ts'
import { billFileSchema } from '../../../tree/schema/index.ts'
import type { ReadBill } from '../../format.ts'
import { fromVersion1 } from './fromVersion1.ts'
import { isTooDeep, locateJson, pointsIn } from './locateJson.ts'

/** A bill from the JSON that `write` makes, or made in version 1 of the format; what is wrong with it is told with line and column. */
export function readJson(text: string, file: string): ReadBill {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { messages: [syntaxMessage(text, file)] }
  }
  if (!isTooDeep(value)) {
    const bill = billIn(value) ?? billIn(fromVersion1(value).value)
    if (bill) return { bill, messages: [] }
  }
  const { positions, fault } = locateJson(text)
  if (fault) return { messages: [syntaxMessage(text, file)] }
  const written = (value as { version?: unknown } | null)?.version
  if (typeof written === 'string' && isLater(written)) return { messages: [versionMessage(written, file, positions.version)] }
  const told = typeof written === 'string' && written.startsWith('1.') ? fromVersion1(value, positions) : { value, positions }
  return { messages: validate(billFileSchema, told.value, file, told.positions) as Message[] }
}

/** The bill that a value is, if it follows the schema. */
function billIn(value: unknown): Bill | undefined {
  if (!billFileSchema.safeParse(value).success) return undefined
  const { $schema, version, ...bill } = value as Bill & { $schema?: string; version?: string }
  return bill
}

function syntaxMessage(text: string, file: string): Message {
  const { offset, expected } = locateJson(text).fault ?? { offset: 0, expected: 'JSON' }
  const [line, column] = pointsIn(text)(offset)
  return message('unusable', 'json-syntax', `This is no JSON: ${expected} is expected here`, { file, line, column }, 'Mend it, or write the file again.')
}

function isLater(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [ownMajor = 0, ownMinor = 0] = formatVersion.split('.').map(Number)
  return major > ownMajor || (major === ownMajor && minor > ownMinor)
}

function versionMessage(version: string, file: string, [line, column] = [1, 1]): Message {
  const reason = `The file is in version ${version} of the format, and this toolkit reads up to ${formatVersion}`
  return message('unusable', 'later-format', reason, { file, line, column }, 'Use a later version of the toolkit.')
}
