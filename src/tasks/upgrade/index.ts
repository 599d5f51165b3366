export type { UpgradePlan, UpgradeStep } from './upgradeProject.ts'
export { upgradeProject } from './upgradeProject.ts'
