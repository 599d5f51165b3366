import * as clack from '@clack/prompts'
import type { SettingToAsk } from '../index.ts'
import type { Streams } from './askProject.ts'

const back = '<'

/**
 * Ask for settings one after another, those that matter most first. An empty answer leaves a blank, “<” goes back to the one before, and
 * Esc ends the questions: what was answered until then is kept.
 */
export async function askSettings(settings: readonly SettingToAsk[], streams: Streams): Promise<Record<string, string>> {
  const answers = new Map<string, string>()
  for (let at = 0; at < settings.length; ) {
    const setting = settings[at]
    if (!setting) break
    const given = await clack.text({
      message: question(setting, at, settings.length),
      placeholder: setting.found ? `found in ${setting.found}` : '',
      initialValue: answers.get(setting.path) ?? '',
      ...streams,
    })
    if (clack.isCancel(given)) break
    const words = given.trim()
    if (words === back) at = Math.max(0, at - 1)
    else {
      if (words === '') answers.delete(setting.path)
      else answers.set(setting.path, words)
      at += 1
    }
  }
  return Object.fromEntries(answers)
}

function question({ label, count }: SettingToAsk, at: number, total: number): string {
  return `${at + 1} of ${total}: ${label} (printed ${count === 1 ? 'once' : `${count} times`}; Enter leaves a blank, ${back} goes back, Esc ends and keeps what you wrote)`
}
