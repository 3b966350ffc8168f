import type { Element } from 'hast';
import { formatNumber } from '../i18n/format.ts';
import { el } from '../render/element.ts';
import type { AddressOfPage, Page } from './pages.ts';
import type { Ui } from './ui.ts';

/** Links to the neighbours of one page of a list; nothing when it is the only one. */
export function pagination(
  { number, last }: Pick<Page<unknown>, 'number' | 'last'>,
  href: AddressOfPage,
  { t }: Ui,
): Element[] {
  if (last === 1) return [];
  const link = (page: number, rel: string, words: string): Element => el('a', { href: href(page), rel }, [words]);
  return [
    el('nav', { className: 'pages', ariaLabel: t.pagination.label }, [
      ...(number > 1 ? [link(number - 1, 'prev', `← ${t.pagination.previous}`), ' '] : []),
      el('span', {}, [t.pagination.position(formatNumber(number, t), formatNumber(last, t))]),
      ...(number < last ? [' ', link(number + 1, 'next', `${t.pagination.next} →`)] : []),
    ]),
  ];
}
