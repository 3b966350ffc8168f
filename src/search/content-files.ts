import { formatDate } from '../i18n/format.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Entity, Text } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import { pieces, type ContentFile, type ContentMention, type ContentUnit } from './format.ts';
import { mentionsIn, type Unit } from './units.ts';

/** Gathers what is shown of the units of one text, and cuts it into files. */
export class Contents {
  private readonly numbers: ReadonlyMap<Entity, number>;
  private readonly t: Strings;
  private units: { shown: ContentUnit; weight: number }[] = [];
  private text: Text | undefined;

  /** @param numbers the number of each entity in the facet of its kind */
  constructor(numbers: ReadonlyMap<Entity, number>, t: Strings) {
    this.numbers = numbers;
    this.t = t;
  }

  /** Takes in the next unit of the text that is being gathered. */
  add(unit: Unit): void {
    this.text = unit.text;
    const shown = this.shown(unit);
    this.units.push({ shown, weight: unit.words.length + 20 * shown.length });
  }

  /** The files of the text, which is then forgotten. */
  *take(size: number): Generator<ContentFile> {
    const { text, units, t } = this;
    this.units = [];
    if (!text) return;
    const { title, short, language } = text.plan;
    const head = { id: text.id, title: title.text, short, date: formatDate(text.plan, t), language };
    for (const piece of pieces(units, size, ({ weight }) => weight))
      yield { ...head, units: piece.map(({ shown }) => shown) };
  }

  private shown(unit: Unit): ContentUnit {
    const { words } = unit;
    const { t } = this;
    switch (unit.type) {
      case 'title':
        return ['', words, '', ''];
      case 'block': {
        const mentions = mentionsIn(unit).flatMap(({ entity, start, end }): ContentMention[] => {
          const number = this.numbers.get(entity);
          return number === undefined ? [] : [[entityKindNames.indexOf(entity.kind), number, start, end - start]];
        });
        return [unit.block.id, words, unit.block.type === 'heading' ? 'h' : '', '', ...mentions];
      }
      case 'note':
        return [unit.note.id, words, t.reading.noteKinds[unit.note.kind], unit.note.paragraph.id];
      case 'record': {
        const { class: kind, force } = unit.record.data;
        const label = [t.reading.classes[kind], ...(force ? [t.forces[force]] : [])].join(', ');
        return [unit.record.id, words, label, unit.paragraph.id];
      }
    }
  }
}
