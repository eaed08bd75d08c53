export * from './meeting.entity';
