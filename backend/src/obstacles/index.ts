export * from './obstacle.entity';
export { obstacleHandlers } from './obstacle.endpoints';
export { countedReports, visibleObstacles } from './obstacle.policy';
export { findObstacles, isOpenObstacle } from './obstacle.repository';
export { obstacleSentence } from './sentence';
