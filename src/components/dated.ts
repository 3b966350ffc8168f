import type { Element } from 'hast';
import { formatWhen } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import type { Ui } from './ui.ts';

/** The date of a text, with its certainty unless the source prints it. */
export function dated({ plan: { date } }: Text, { t }: Ui): Element {
  if (date === 'unknown') return el('span', { className: 'dated' }, [t.undated]);
  const time = el('time', { dateTime: date.when.split('/')[0] }, [formatWhen(date.when, t)]);
  const certainty = ` (${t.certaintyShort[date.certainty]})`;
  return el('span', { className: 'dated' }, [
    time,
    ...(date.certainty === 'printed' ? [] : [el('span', { className: 'certainty' }, [certainty])]),
  ]);
}
