export * from './plan.entity';
export { PlanParams, planHandlers } from './plan.endpoints';
export { countInPlan } from './plan.repository';
export { planSummary, planSummaryColumns, planSummaryJoins } from './plan.view';
export { rowsBy } from './rows-by';
export { word, wordColumns, wordJoin, wordOrNull } from './word.view';
