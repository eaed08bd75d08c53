/** The name of a round inside a sentence: "omgång 3, november 2025–april 2026". */
export const roundName = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** The same up to its first comma, for labels: "omgång 3". */
export const shortName = (name: string): string => name.split(',')[0] ?? name;
