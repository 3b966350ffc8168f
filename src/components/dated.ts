import type { Element } from 'hast';
import { formatWhen } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import type { Ui } from './ui.ts';

/** The date of a text, with its certainty unless the source prints it. */
export function dated({ plan: { date } }: Text, { t }: Ui): Element {
  if (date === 'unknown') return el('span', {}, [t.undated]);
  const time = el('time', { dateTime: date.when.split('/')[0] }, [formatWhen(date.when, t)]);
  return el('span', {}, date.certainty === 'printed' ? [time] : [time, ` (${t.certaintyShort[date.certainty]})`]);
}
