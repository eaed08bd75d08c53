import type { NewOwnQuestion, OwnQuestionKind, OwnQuestionView } from '@lagesbild/contract';

interface ChoiceDraft {
  key?: string;
  sv: string;
  en: string;
}

/** A question while it is being worded: every field is there, whatever its kind. */
export interface QuestionDraft {
  kind: OwnQuestionKind;
  required: boolean;
  labelSv: string;
  labelEn: string;
  helpSv: string;
  helpEn: string;
  unitSv: string;
  unitEn: string;
  choices: ChoiceDraft[];
  /** Null: all assignments are asked. */
  assignmentKeys: string[] | null;
}

const emptyChoice: ChoiceDraft = { sv: '', en: '' };

const emptyDraft: QuestionDraft = {
  kind: 'text',
  required: false,
  labelSv: '',
  labelEn: '',
  helpSv: '',
  helpEn: '',
  unitSv: '',
  unitEn: '',
  choices: [emptyChoice, emptyChoice],
  assignmentKeys: null,
};

export function draftOf(question: OwnQuestionView | null): QuestionDraft {
  if (question === null) return emptyDraft;
  const { kind, required, label, help, unit, choices, assignments } = question;
  return {
    ...{ kind, required, labelSv: label.sv, labelEn: label.en },
    ...{ helpSv: help?.sv ?? '', helpEn: help?.en ?? '', unitSv: unit?.sv ?? '', unitEn: unit?.en ?? '' },
    choices: choices.length === 0 ? emptyDraft.choices : choices.map(({ key, label: words }) => ({ key, ...words })),
    assignmentKeys: assignments.length === 0 ? null : assignments.map(({ key }) => key),
  };
}

/** What is sent: an alternative without words is left out, and so is what the kind has no use for. */
export function bodyOf(draft: QuestionDraft): NewOwnQuestion {
  const { kind, required, labelSv, labelEn, helpSv, helpEn, unitSv, unitEn, choices, assignmentKeys } = draft;
  return {
    ...{ kind, required, labelSv, labelEn, helpSv, helpEn },
    ...(kind === 'number' ? { unitSv, unitEn } : {}),
    ...(kind === 'choice' ? { choices: choices.filter(({ sv, en }) => sv.trim() !== '' || en.trim() !== '') } : {}),
    assignmentKeys: assignmentKeys ?? [],
  };
}
