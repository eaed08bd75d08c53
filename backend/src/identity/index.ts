export * from './person.entity';
export { accountHandlers } from './account.endpoints';
export { hashPassword } from './password';
export { newSetupToken } from './create-first-administrator';
export { membershipsOf } from './session.view';
export { peopleHandlers } from './people.endpoints';
export { sessionHandlers } from './session.endpoints';
export { signInLimits } from './rate-limit';
export { whoIs } from './sessions';
