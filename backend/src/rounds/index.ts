export * from './round.entity';
