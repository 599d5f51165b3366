/** What a task may mainly cost money for. */
export const costHeads = ['staff', 'equipment', 'services', 'training', 'payments', 'publication'] as const

export type CostHead = (typeof costHeads)[number]
