/** Names for the invented people of organisations that the people file does not name. */
const firstNames = [
  'Maria',
  'Johan',
  'Fatima',
  'Erik',
  'Ingrid',
  'Amir',
  'Lena',
  'Gustav',
  'Zahra',
  'Peter',
  'Annika',
  'Milan',
  'Sofia',
  'Henrik',
  'Leila',
  'Magnus',
  'Kerstin',
  'Yusuf',
  'Camilla',
  'Stefan',
  'Elif',
  'Robert',
  'Veronica',
  'Andreas',
  'Agneta',
  'Mohamed',
  'Jenny',
  'Tobias',
  'Hiba',
  'Mikael',
  'Susanne',
  'Aleksander',
  'Pernilla',
  'Joakim',
  'Nour',
  'Martin',
  'Gun',
  'Rikard',
  'Ebba',
  'Simon',
] as const;

const lastNames = [
  'Nyström',
  'Ahlberg',
  'Karimi',
  'Blom',
  'Dahlström',
  'Haddad',
  'Ek',
  'Forsberg',
  'Jansson',
  'Lind',
  'Hedberg',
  'Berglund',
  'Wallin',
  'Åkesson',
  'Sköld',
  'Moradi',
  'Öhman',
  'Persson',
  'Rask',
  'Sundberg',
  'Tesfaye',
  'Ulfsson',
  'Vikström',
  'Westman',
  'Yilmaz',
  'Åström',
  'Ågren',
  'Brodin',
  'Cederholm',
  'Djurberg',
  'Engström',
  'Fors',
  'Granlund',
  'Hassan',
  'Isaksson',
  'Jovanović',
  'Kvist',
  'Löfgren',
  'Molin',
  'Nordin',
] as const;

export interface InventedName {
  name: string;
  /** The part before the @ of an address. */
  mailbox: string;
}

const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** The name of the person with this number; forty people go before a name comes back. */
export function inventedName(nr: number): InventedName {
  const first = firstNames[nr % firstNames.length] ?? '';
  const last = lastNames[(nr * 7 + 11) % lastNames.length] ?? '';
  return { name: `${first} ${last}`, mailbox: `${plainLetters(first)}.${plainLetters(last)}` };
}
