import { defineConfig } from 'vitest/config'

// CI asks for the results as JSON beside what a reader sees.
const results = process.env.VITEST_RESULTS
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: results
      ? [
          ['default', { summary: false }],
          ['json', { outputFile: results }],
        ]
      : ['default'],
  },
})
