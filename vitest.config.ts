import { defineConfig } from 'vitest/config'
import { testedPageFiles } from './scripts/pageFiles.js'

// Two tiers. `npm test` (mode quick) covers every room and asks for Node alone. `npm run test:all` (mode full) adds the files that need an
// office program (*.office) and those that take long (*.full), and runs every property with all its values and every sample with all its cases.
const beyond = ['tests/**/*.{office,full}.test.ts']

// CI asks for the results as JSON beside what a reader sees.
const results = process.env.VITEST_RESULTS
export default defineConfig(({ mode }) => ({
  plugins: [testedPageFiles],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: mode === 'quick' ? beyond : [],
    env: mode === 'full' ? { RUNS: 'full' } : {},
    globalSetup: 'tests/setup/build.ts',
    setupFiles: ['tests/setup/properties.ts', 'tests/setup/leftovers.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Files share the modules of their worker, so that the library is opened once a worker and not once a file.
    isolate: false,
    restoreMocks: true,
    maxWorkers: '100%',
    reporters: results
      ? [
          ['default', { summary: false }],
          ['json', { outputFile: results }],
        ]
      : ['default'],
  },
}))
