import { Agent, request, type IncomingMessage } from 'node:http';

export interface RawRequest {
  method: string;
  /** Sent as it is: broken percent encodings and all. */
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface RawAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  /** Names and values in turn, as they came over the wire. */
  rawHeaders: string[];
  text: string;
  ms: number;
}

/** A client that sends what a browser never would: no header of its own, no address put right. */
export class RawClient {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly target: URL;

  constructor(address: string) {
    this.target = new URL(address);
  }

  async send({ method, path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
    const began = performance.now();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const { hostname: host, port } = this.target;
      const sent = request(
        { agent: this.agent, host, port, method, path, headers: { ...length, ...headers }, insecureHTTPParser: false },
        (response) => {
          read(response).then((text) => {
            const { statusCode: status = 0, headers: received, rawHeaders } = response;
            resolve({ status, headers: received, rawHeaders, text, ms: performance.now() - began });
          }, reject);
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
