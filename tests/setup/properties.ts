import fc from 'fast-check'
import { runs, seed } from '../fixtures/runs.ts'

fc.configureGlobal({ seed, numRuns: runs(100) })
