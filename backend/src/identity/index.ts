export * from './person.entity';
export { hashPassword } from './password';
export { newSetupToken } from './create-first-administrator';
export { membershipsOf } from './session.view';
export { sessionHandlers } from './session.endpoints';
export { signInLimits } from './rate-limit';
export { whoIs } from './sessions';
