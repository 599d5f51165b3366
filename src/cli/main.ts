/** The entry of the command. `--version` answers before anything else is loaded. */
declare const VERSION: string

const args = process.argv.slice(2)
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`)
} else {
  const { optimiseLater } = await import('./optimiseLater.ts')
  optimiseLater()
  const { run } = await import('./program.ts')
  process.exitCode = await run(args, VERSION)
}
