export * from './notification.entity';
export { makeDigests } from './make-digests';
export { notificationHandlers } from './notification.endpoints';
export { remind } from './remind';
export { sendMails } from './send-mails';
export { teller } from './tell-people';
