import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf } from '../exports/index.ts';
import type { ExportFile } from '../exports/format.ts';
import { getCorpus, getSite } from '../site/corpus.ts';

/**
 * Every file of every format, while developing. A build writes them itself: through Astro, thousands of small files cost
 * a fifth of the time that all pages cost.
 */
export const getStaticPaths = (() =>
  getSite().built
    ? []
    : filesOf(getCorpus()).map((file) => ({ params: { file: file.path }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ExportFile }> = ({ props }) => new Response(props.file.content());
