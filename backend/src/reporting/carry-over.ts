import type { CarriedOver, Fault, ReportContent, Text } from '@lagesbild/contract';
import { fault } from '../platform/http/validate';

/** One earlier round in which the organisation answered, with the questions that it marked as unchanged. */
export interface EarlierRound {
  title: Text;
  unchanged: readonly string[];
}

/** A mark without a sentence is taken twice in a row; the third time takes a sentence (product description, "How a round goes", step 2). */
const withoutSentence = 2;

/** What was answered to a question that is written in words; empty when nothing was. */
export function wordsAt(content: ReportContent, question: string): string {
  const [kind, key] = question.split(':');
  if (kind === 'perspective') return content.perspectives.find((each) => each.key === key)?.text ?? '';
  if (kind === 'own') return content.own.find((each) => each.key === key)?.value ?? '';
  if (question === 'done' || question === 'next' || question === 'obstacles') return content[question];
  return question === 'discuss' ? (content.discuss ?? '') : '';
}

/** For each question that was marked in the latest of the rounds (which come latest first): how long it has been so. */
export function carriedOver(rounds: readonly EarlierRound[]): CarriedOver[] {
  return (rounds[0]?.unchanged ?? []).map((question) => {
    const written = rounds.findIndex((round) => !round.unchanged.includes(question));
    const timesInARow = written === -1 ? rounds.length : written;
    const since = rounds[written === -1 ? rounds.length - 1 : written]?.title ?? { sv: '', en: '' };
    return { question, timesInARow, since, needsSentence: timesInARow >= withoutSentence };
  });
}

/** Marks that are not true, and marks that need a sentence and have none. Nothing is dropped behind the writer's back. */
export function unchangedFaults(
  content: ReportContent,
  { last, before }: { last: ReportContent | null; before: readonly CarriedOver[] },
): Fault[] {
  return content.unchanged.flatMap(({ question, sentence }): Fault[] => {
    const pointer = `#/unchanged/${question}`;
    const earlier = last === null ? '' : wordsAt(last, question).trim();
    if (earlier === '' || earlier !== wordsAt(content, question).trim()) return [fault(pointer, 'not-as-before', 'sv')];
    const needs = before.some((each) => each.question === question && each.needsSentence);
    return needs && sentence.trim() === '' ? [fault(pointer, 'required', 'sv')] : [];
  });
}
