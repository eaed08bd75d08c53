export * from './meeting.entity';
export { meetingHandlers } from './meeting.endpoints';
