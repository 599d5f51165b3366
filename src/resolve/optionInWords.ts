import { say } from '../language/index.ts'
import type { Language } from '../model/index.ts'

/** An option of a choice as notes tell it: its name, whether it is recommended, and what follows from it. */
export function optionInWords(language: Language, name: string, { recommended, effect }: { recommended: boolean; effect?: string | undefined }): string {
  const option = recommended ? say(language, 'option.recommended', { option: name }) : name
  return effect ? say(language, 'option.effect', { option, effect }) : say(language, 'option.alone', { option })
}
