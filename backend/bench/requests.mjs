import { randomUUID } from 'node:crypto';

const api = '/api/v1';

/** A request as it goes over the wire. */
export function request(method, path, { headers = {}, body } = {}) {
  const text = body === undefined ? '' : JSON.stringify(body);
  const all = {
    host: '127.0.0.1',
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  return `${method} ${api}${path} HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${text}`;
}

/** What a browser sends with a change; the bare server, which has no sessions, is told who it is. */
export const submitRequest = ({ id, person_id: personId }, cookies) =>
  request('POST', `/reports/${id}/submissions`, {
    headers: {
      ...{ cookie: cookies.get(personId), 'sec-fetch-site': 'same-origin', 'if-match': '"1"', 'idempotency-key': randomUUID() },
      'x-person': personId,
    },
    body: {},
  });

/** Signs in exercise people of a role; answers the cookies by person. */
export async function signIn(port, role) {
  const { people } = await (await fetch(`http://127.0.0.1:${port}${api}/exercise-people`)).json();
  const cookies = new Map();
  for (const { id } of people.filter((person) => person.memberships.some((each) => each.role === role))) {
    const response = await fetch(`http://127.0.0.1:${port}${api}/exercise-sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ personId: id }),
    });
    if (!response.ok) throw new Error(`Nobody could sign in: ${await response.text()}`);
    cookies.set(id, response.headers.get('set-cookie').split(';')[0]);
  }
  return cookies;
}
