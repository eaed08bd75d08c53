import { createTransport, type Transporter } from 'nodemailer';
import { Undeliverable, type Letter, type Post } from './letter';
import { messageOf } from './message';

/** Shorter than the lease of a mail that is being sent: nobody else takes it while a slow server is waited for. */
const patienceMs = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000, dnsTimeout: 5000 };

/** Hands letters to a mail server (`smtp://…` with STARTTLS where it is offered, `smtps://…` with TLS from the start). */
export class SmtpPost implements Post {
  private readonly server: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.server = createTransport({ url, ...patienceMs });
  }

  /** @throws Undeliverable when the server says no for good (5yz, RFC 5321) */
  async hand(letter: Letter): Promise<void> {
    try {
      await this.server.sendMail(messageOf(letter, this.from));
    } catch (error) {
      const { responseCode = 0, message } = error as Error & { responseCode?: number };
      throw responseCode >= 500 ? new Undeliverable(message) : error;
    }
  }

  close(): void {
    this.server.close();
  }
}
