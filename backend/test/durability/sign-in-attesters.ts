import type { ReadyReport } from './many-reports';
import type { ServerProcess } from './server-process';

/** Signs in one attester for each organisation of the reports; answers the cookies by organisation. */
export async function signInAttesters(server: ServerProcess, reports: ReadyReport[]): Promise<Map<string, string>> {
  const { people } = (await (await fetch(`${server.address}/api/v1/exercise-people`)).json()) as {
    people: { id: string; memberships: { role: string; organisationKey: string }[] }[];
  };
  const cookies = new Map<string, string>();
  const wanted = new Set(reports.map((report) => report.organisationId));
  for (const person of people.filter((each) => each.memberships.some((membership) => membership.role === 'attester'))) {
    const response = await fetch(`${server.address}/api/v1/exercise-sessions`, {
      method: 'POST',
      body: JSON.stringify({ personId: person.id }),
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    for (const id of wanted)
      if (await mayRead(server, reports.find((report) => report.organisationId === id)?.id ?? '', cookie)) cookies.set(id, cookie);
    if (cookies.size === wanted.size) break;
  }
  return cookies;
}

const mayRead = async (server: ServerProcess, reportId: string, cookie: string): Promise<boolean> =>
  (await fetch(`${server.address}/api/v1/reports/${reportId}`, { headers: { cookie } })).ok;
