/** Every form that findings are reported in; adding one is a file, a name here and a line in the index. */
export const reporterNames = ['pretty', 'json', 'sarif', 'junit', 'github', 'markdown'] as const
export type ReporterName = (typeof reporterNames)[number]
