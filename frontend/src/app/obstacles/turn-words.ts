import { severities, type BilingualText, type ObstacleEdit, type ObstacleEvent, type ObstacleTurn } from '@lagesbild/contract';
import { severityWord } from './obstacle-words';

const other = ({ other: named }: ObstacleEvent): BilingualText =>
  named === null
    ? { sv: 'ett annat hinder', en: 'another obstacle' }
    : { sv: `”${named.title.sv}”`, en: `“${named.title.en ?? named.title.sv}”` };

function quotes({ passages }: ObstacleEvent): BilingualText {
  if (!passages) return { sv: 'Inga citat flyttade.', en: 'No quotes moved.' };
  return passages === 1
    ? { sv: 'Ett citat flyttade.', en: 'One quote moved.' }
    : { sv: `${passages} citat flyttade.`, en: `${passages} quotes moved.` };
}

const about =
  (sv: (name: string) => string, en: (name: string) => string, moves = true) =>
  (event: ObstacleEvent): BilingualText => {
    const name = other(event);
    const moved = moves ? quotes(event) : { sv: '', en: '' };
    return { sv: `${sv(name.sv)} ${moved.sv}`.trim(), en: `${en(name.en)} ${moved.en}`.trim() };
  };

const finding =
  (sv: string, en: string) =>
  ({ finding: told }: ObstacleEvent): BilingualText => ({ sv: `${sv}: ${told?.sv ?? ''}`, en: `${en}: ${told?.en ?? told?.sv ?? ''}` });

const sentences: Record<ObstacleTurn, (event: ObstacleEvent) => BilingualText> = {
  edited: () => ({ sv: 'Ändrade vad som sägs om hindret.', en: 'Changed what is said of the obstacle.' }),
  merged: about(
    (name) => `Förde in hindret i ${name}.`,
    (name) => `Merged the obstacle into ${name}.`,
  ),
  'took-over': about(
    (name) => `Tog in ${name} här.`,
    (name) => `Took ${name} in here.`,
  ),
  unmerged: about(
    (name) => `Lät hindret stå för sig igen, skilt från ${name}.`,
    (name) => `Let the obstacle stand by itself again, apart from ${name}.`,
  ),
  'gave-back': about(
    (name) => `Lät ${name} stå för sig igen.`,
    (name) => `Let ${name} stand by itself again.`,
  ),
  split: about(
    (name) => `Bröt ut ${name} som ett eget hinder.`,
    (name) => `Split off ${name} as an obstacle of its own.`,
  ),
  'split-from': about(
    (name) => `Bröts ut ur ${name}.`,
    (name) => `Was split off from ${name}.`,
  ),
  related: about(
    (name) => `Kopplade hindret till ${name}.`,
    (name) => `Related the obstacle to ${name}.`,
    false,
  ),
  unrelated: about(
    (name) => `Tog bort kopplingen till ${name}.`,
    (name) => `Removed the relation to ${name}.`,
    false,
  ),
  'finding-tied': finding('Kopplade en tidigare iakttagelse', 'Tied an earlier finding'),
  'finding-untied': finding('Tog bort en tidigare iakttagelse', 'Removed an earlier finding'),
};

/** What an event was, in a sentence; null for an answer or a change of state, which have words of their own. */
export const turnSentence = (event: ObstacleEvent): BilingualText | null => (event.turn === null ? null : sentences[event.turn](event));

const edits: Record<ObstacleEdit, BilingualText> = {
  title: { sv: 'Rubrik', en: 'Title' },
  kind: { sv: 'Slag', en: 'Kind' },
  hinders: { sv: 'Vad det hindrar', en: 'What it hinders' },
  severity: { sv: 'Allvar', en: 'Severity' },
  mustAct: { sv: 'Måste agera', en: 'Must act' },
  areas: { sv: 'Insatsområden', en: 'Intervention areas' },
};

/** One thing that an edit changed, as it was and as it became. */
export function editWords({ of, before, after }: ObstacleEvent['edits'][number]): Record<'of' | 'before' | 'after', BilingualText> {
  const value = (text: string): BilingualText => {
    const severity = of === 'severity' ? severities.find((each) => each === text) : undefined;
    if (severity !== undefined) return severityWord(severity);
    return text === '' ? { sv: 'inget', en: 'nothing' } : { sv: text, en: text };
  };
  return { of: edits[of], before: value(before), after: value(after) };
}
