import { newSetupToken } from './identity';
import type { House } from './app';
import { loopback } from './platform/config/config';

interface Account {
  name: string;
  email: string;
  role: string;
  organisation: string;
}

const accountsSql = `
  SELECT p.name, p.email, m.role, o.name_sv AS organisation FROM person p JOIN membership m ON m.person_id = p.id JOIN organisation o ON o.id = m.organisation_id
  WHERE p.exercise = ? ORDER BY CASE m.role WHEN 'reporter' THEN 1 WHEN 'attester' THEN 2 WHEN 'analyst' THEN 3 WHEN 'coordinator' THEN 4 WHEN 'ministry' THEN 5 ELSE 6 END, p.email_key`;

/** What is printed when the server is ready: where it is, and how to get in. */
export async function welcome({ reader, gateway, config }: House, address: string): Promise<string> {
  const lines = ['', `Lägesbild: ${address}`];
  const accounts = loopback(config.host) ? await reader.rows<Account>(accountsSql, [1]) : [];
  if (accounts.length > 0)
    lines.push(
      '',
      'Övningspersoner (ett klick på inloggningssidan) / Exercise people (one click on the sign-in page):',
      ...oneOfEachRole(accounts),
    );
  const token = await newSetupToken(reader, gateway, new Date());
  if (token !== null) {
    lines.push(
      '',
      'Skapa den första administratören / Create the first administrator:',
      `  ${address}setup`,
      `  engångskod / one-time token: ${token}`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function oneOfEachRole(accounts: Account[]): string[] {
  const roles = [...new Set(accounts.map((account) => account.role))];
  return roles.map((role) => {
    const account = accounts.find((each) => each.role === role);
    return `  ${role.padEnd(14)} ${account?.name ?? ''}, ${account?.organisation ?? ''}`;
  });
}
