export * from './obstacle.entity';
export * from './obstacle-work.entity';
export { obstacleHandlers } from './obstacle.endpoints';
export { obstacleWorkHandlers } from './obstacle-work.endpoints';
export { countedReports, visibleObstacles } from './obstacle.policy';
export { findObstacles, isOpenObstacle } from './obstacle.repository';
export { obstacleSentence } from './sentence';
