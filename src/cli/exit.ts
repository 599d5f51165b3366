/** What a command gives back: its exit code. */
export type Exit = 0 | 1 | 2
