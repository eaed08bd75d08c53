export * from './evidence.entity';
export { isEvidence } from './evidence.repository';
export { evidenceHandlers } from './evidence.endpoints';
export { workbookHandlers } from './workbook.endpoints';
export * from './report.entity';
export * from './attesting.entity';
export { attestingHandlers } from './attesting.endpoints';
export * from './review.entity';
export { assignmentIndicators, figureOf } from './assignment-indicators';
export { findReports, countReports } from './list-reports';
export { extensionHandlers } from './extension.endpoints';
export { partHandlers } from './part.endpoints';
export { extensionJoin, reportDueOn } from './report-extension';
export { makeReports } from './make-reports';
export {
  answersOf,
  columnsOf,
  contentOf,
  emptyContent,
  missingSections,
  perspectiveQuestion,
  sealOf,
  valueQuestionPrefix,
  type AnswerRow,
} from './report-content';
export { reportHandlers } from './report.endpoints';
export { canReviewReport, closeReports, isCoordination, isInside, visibleReports } from './report.policy';
export { loadReport, perspectivesOf, type ReportRecord } from './report.repository';
export { questionOf, quoteOf } from './passage';
export { reviewingHandlers } from './reviewing.endpoints';
export { notTakenBack } from './taken-back';
export { loadVersion } from './version.repository';
