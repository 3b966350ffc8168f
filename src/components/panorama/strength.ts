import type { Strings } from '../../i18n/strings.ts';
import { classSegments, commitmentClasses, domainSegments, domains, forces } from '../../model/commitment.ts';
import type { Corpus } from '../../model/corpus.ts';
import { isLive } from '../../model/live.ts';
import type { Grid } from './grid.ts';

/** A class of records; commitments by their force. */
interface Kind {
  name: (typeof commitmentClasses)[number];
  force: (typeof forces)[number] | undefined;
}

/** Records of the register by their primary domain, and by class; commitments by force too. */
export function strengthGrid({ commitments, address }: Corpus, t: Strings): Grid {
  const live = commitments.filter(isLive);
  const kinds = commitmentClasses.flatMap((name): Kind[] =>
    name === 'commitment' ? forces.map((force) => ({ name, force })) : [{ name, force: undefined }],
  );
  const found = domains.filter((domain) => live.some(({ data }) => data.domain === domain));
  return {
    corner: t.panorama.strength.corner,
    rows: found.map((domain) => ({
      name: t.domains[domain],
      href: address.register('ambito', domainSegments[domain]),
    })),
    columns: kinds.map(({ name, force }) => ({
      name: force ? t.panorama.strength.forces[force] : t.classes[name],
      href: live.some(({ data }) => data.class === name) ? address.register('clase', classSegments[name]) : undefined,
    })),
    counts: found.map((domain) =>
      kinds.map(({ name, force }) => ({
        n: live.filter(({ data }) => data.domain === domain && data.class === name && data.force === force).length,
      })),
    ),
    left: 0,
  };
}
