import type { Corpus, Exceptions, Heading, NameException, Paragraph, PassageException } from '../../model/corpus.ts';
import { findClauses } from './clauses.ts';
import { findUndecided } from './undecided.ts';
import { findUnclaimed } from './unclaimed.ts';

/** Asks exceptions, and remembers which of them had something to excuse. */
export interface Excuses {
  /** Whether a form need not be listed where it stands. */
  name: (form: string, block: Paragraph | Heading) => boolean;
  /** Whether what begins at an offset need not be: an exception’s quotation holds its first letter. */
  passage: (of: PassageException['of'], paragraph: Paragraph, start: number) => boolean;
  /** The exceptions that have excused something. */
  used: ReadonlySet<NameException | PassageException>;
  /** Whether an exception has excused one of its forms. */
  usedForm: (exception: NameException, form: string) => boolean;
}

/** Prepares the exceptions of a corpus. */
export function excuses({ names, passages }: Exceptions): Excuses {
  const used = new Set<NameException | PassageException>();
  const forms = new Map<NameException, Set<string>>();
  const byForm = new Map<string, NameException[]>();
  for (const one of names) for (const form of one.forms) byForm.set(form, [...(byForm.get(form) ?? []), one]);
  const byParagraph = Map.groupBy(passages, ({ paragraph }) => paragraph);
  return {
    used,
    usedForm: (exception, form) => forms.get(exception)?.has(form) ?? false,
    name(form, block) {
      const found = (byForm.get(form) ?? []).filter(
        (one) => one.in === undefined || (block.type === 'paragraph' && one.in.includes(block)),
      );
      for (const one of found) {
        used.add(one);
        forms.set(one, (forms.get(one) ?? new Set()).add(form));
      }
      return found.length > 0;
    },
    passage(of, paragraph, start) {
      const found = (byParagraph.get(paragraph) ?? []).filter(
        (one) => one.of === of && one.start <= start && start < one.end,
      );
      for (const one of found) used.add(one);
      return found.length > 0;
    },
  };
}

/** An exception, or a form of one, without which nothing more would be listed; the path to it in its file. */
export interface Unneeded {
  path: (string | number)[];
  words: string;
}

/** Finds the exceptions that excuse nothing. Only the texts that they quote are searched for passages. */
export function findUnneeded(corpus: Corpus): Unneeded[] {
  const { exceptions, texts, commitments } = corpus;
  const { names, passages } = exceptions;
  const excuse = excuses(exceptions);
  if (names.length > 0) for (const { form, block } of findUnclaimed(corpus, texts)) excuse.name(form, block);
  for (const text of new Set(passages.map(({ paragraph }) => paragraph.text))) {
    for (const { paragraph, start } of findUndecided(text)) excuse.passage('mentions', paragraph, start);
    for (const { paragraph, start } of findClauses(text, commitments, new Map()))
      excuse.passage('clauses', paragraph, start);
  }
  return [
    ...names.flatMap((one) =>
      one.forms.flatMap((form, at) =>
        excuse.usedForm(one, form) ? [] : [{ path: ['names', one.index, 'forms', at], words: form }],
      ),
    ),
    ...passages
      .filter((one) => !excuse.used.has(one))
      .map(({ of, index, paragraph, start, end }) => ({
        path: [of, index, 'quote'],
        words: paragraph.reading.slice(start, end),
      })),
  ];
}
