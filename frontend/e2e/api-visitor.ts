import { randomUUID } from 'node:crypto';
import { apiPrefix, endpoints, type EndpointName, type EndpointRow, type Endpoints, type ExercisePerson } from '@lagesbild/contract';

type Part<Name extends EndpointName, Key extends string> = Endpoints[Name] extends Record<Key, infer Value> ? Value : undefined;

interface Input<Name extends EndpointName> {
  params?: Part<Name, 'params'>;
  query?: Part<Name, 'query'>;
  body?: Part<Name, 'body'>;
  ifMatch?: number;
}

const sameOrigin = { 'sec-fetch-site': 'same-origin' };

export async function exercisePeople(address: string): Promise<ExercisePerson[]> {
  const answer = await fetch(`${address}${apiPrefix}/exercise-people`, { headers: sameOrigin });
  return ((await answer.json()) as { people: ExercisePerson[] }).people;
}

/** Does through the API what would take too long at the screen, and looks up what a story begins from. */
export class ApiVisitor {
  private constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  static async signIn(address: string, personId: string): Promise<ApiVisitor> {
    const answer = await fetch(`${address}${apiPrefix}/exercise-sessions`, {
      method: 'POST',
      headers: { ...sameOrigin, 'content-type': 'application/json' },
      body: JSON.stringify({ personId }),
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    if (cookie === undefined) throw new Error(`Signing in answered ${answer.status}`);
    return new ApiVisitor(address, cookie);
  }

  async call<Name extends EndpointName>(name: Name, input: Input<Name> = {}): Promise<Endpoints[Name]['answer']> {
    const row: EndpointRow = endpoints[name];
    const params = (input.params ?? {}) as Record<string, string | number>;
    const route = row.path.replace(/:(\w+)/g, (_all, key: string) => encodeURIComponent(String(params[key])));
    const query = new URLSearchParams(
      Object.entries((input.query ?? {}) as Record<string, unknown>).map(([key, value]) => [key, String(value)]),
    );
    const answer = await fetch(`${this.address}${apiPrefix}${route}?${query.toString()}`, {
      method: row.method,
      headers: {
        ...sameOrigin,
        cookie: this.cookie,
        ...(input.ifMatch === undefined ? {} : { 'if-match': `"${input.ifMatch}"` }),
        ...(row.idempotent ? { 'idempotency-key': randomUUID() } : {}),
        ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    });
    if (!answer.ok) throw new Error(`${name} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Endpoints[Name]['answer'];
  }
}
