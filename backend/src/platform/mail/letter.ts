/** A mail as it is handed over: plain text in UTF-8. */
export interface Letter {
  /** The id of its row in the outbox; becomes the Message-ID, by which a receiving server can drop a second copy. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  body: string;
  writtenAt: Date;
}

/** What carries letters away. Throws when it could not; a letter that it has taken may be given again without harm. */
export interface Post {
  hand(letter: Letter): Promise<void>;
  close(): void;
}

/** A refusal that no new try will change: the address does not exist, the sender is not allowed. */
export class Undeliverable extends Error {}
