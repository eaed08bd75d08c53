export * from './obstacle.entity';
