import type { APIRoute, GetStaticPaths } from 'astro';
import { formats } from '../exports/index.ts';
import type { ExportFile } from '../exports/format.ts';
import { getCorpus } from '../site/corpus.ts';

/** Every file of every format. */
export const getStaticPaths = (() =>
  formats.flatMap((format) =>
    format.files(getCorpus()).map((file) => ({ params: { file: file.path }, props: { file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ExportFile }> = ({ props }) => new Response(props.file.content());
