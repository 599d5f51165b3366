#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

// Where Node can (22.8 and later), it keeps what it has compiled of the command, so that the next start compiles nothing.
module.enableCompileCache?.()
const command = new URL('../dist/cli.js', import.meta.url)
if (existsSync(command)) await import(command.href)
else {
  console.error('This copy of the sources is not built yet. Run in its folder: npm ci')
  process.exitCode = 2
}
