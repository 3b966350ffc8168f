import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Document, parseDocument } from 'yaml';
import type { z } from 'zod';
import { decode, detectEncoding, type Fault } from '../../src/ingest/decode.ts';
import { detectFormat, transcribe } from '../../src/ingest/formats/index.ts';
import { writeTranscript, type Transcript } from '../../src/ingest/formats/transcript.ts';
import { propose, type LineHint, type Proposal } from '../../src/ingest/propose/index.ts';
import { rebase, type Lost } from '../../src/ingest/rebase.ts';
import { slugOf } from '../../src/ingest/slug.ts';
import { linesOf } from '../../src/ingest/split.ts';
import { Slug } from '../../src/model/common.ts';
import { normalize } from '../../src/model/normalize.ts';
import { EditionPlan, type SourceFormat } from '../../src/model/plan.ts';
import { readText, type Folder } from '../../src/read/files.ts';
import { filesOf, originalOf, readSource } from '../../src/read/text.ts';
import type { Writing } from '../../src/read/together.ts';

export interface TakeOptions {
  id?: string | undefined;
  encoding?: string | undefined;
  format?: SourceFormat | undefined;
}

/** A file that was read: what it is, and what has to be written for its page to be made. */
export interface Taken {
  id: string;
  /** `known`: the very bytes are there already. `renewed`: they take the place of others. */
  state: 'new' | 'known' | 'renewed';
  source: string;
  plan: EditionPlan;
  writings: Writing[];
  /** How its bytes were understood, for people. */
  received: string;
  proposal: Proposal | undefined;
  transcript: Transcript | undefined;
  lost: Lost[];
}

/** Why a file cannot be taken in, for people: one line. */
export class Refusal extends Error {}

/** The largest file that is read: a declaration of a thousand pages has four megabytes. */
const LIMIT = 64e6;

/**
 * Reads a file from anywhere and proposes its plan, or moves the plan that it has to its new words. Writes nothing.
 *
 * @param known the ids of the texts that there are
 * @throws Refusal when the file cannot be taken in
 */
export async function take(
  folder: Folder,
  path: string,
  known: readonly string[],
  options: TakeOptions,
): Promise<Taken> {
  const bytes = readFile(path);
  const sha256 = hash('sha256', bytes);
  const name = basename(path);
  const format = options.format ?? detectFormat(name, bytes);
  const encoding = format === 'docx' ? { name: 'utf-8', how: 'XML' } : encodingOf(bytes, options.encoding);
  const read = await textOf(bytes, format, encoding.name);
  const words = normalize(read.source);
  if (words === '') throw new Refusal('there is no text in it');
  assertWords(words);
  const received = { as: name.normalize('NFC'), sha256, ...receivedAs(format, encoding.name, read.source) };
  const how = `${bytes.length} bytes, ${encoding.how}, ${format}`;
  const base = { source: read.source, received: how, transcript: read.transcript, proposal: undefined, lost: [] };
  const originals = (id: string): Writing[] => [
    ...(format === 'text' ? [] : [{ name: originalOf(id, format), content: bytes }]),
    { name: filesOf(id).source, content: format === 'text' ? bytes : read.source },
  ];
  const same = known.find((id) => (readText(folder, filesOf(id).plan) ?? '').includes(sha256));
  const id = options.id ?? same;
  if (id !== undefined && known.includes(id)) {
    const before = readSource(folder, id, []);
    if (!before) throw new Refusal(`\`${id}\` is there already, with problems: mend what \`npm run check\` says first`);
    if (before.plan.received.sha256 === sha256) return { ...base, id, state: 'known', plan: before.plan, writings: [] };
    const yaml = parseDocument(readText(folder, filesOf(id).plan) ?? '');
    const lost = rebase(yaml, before.plan, linesOf(before.source), linesOf(read.source));
    yaml.set('received', yaml.createNode(received));
    const writings = [...originals(id), { name: filesOf(id).plan, content: yaml.toString(YAML) }];
    return { ...base, id, state: 'renewed', plan: EditionPlan.parse(yaml.toJS()), writings, lost };
  }
  const proposal = propose(read.source, read.transcript && hintsOf(read.transcript, read.lineOf));
  const fresh = newId(name, proposal.plan.title.text, sha256, id);
  if (known.includes(fresh))
    throw new Refusal(
      `\`${fresh}\` is there already with other bytes; add \`--id ${fresh}\` to put these in their place, or another id`,
    );
  const { plan, yaml } = writePlan(proposal, received);
  const writings = [...originals(fresh), { name: filesOf(fresh).plan, content: yaml }];
  return { ...base, id: fresh, state: 'new', plan, writings, proposal };
}

const YAML = { lineWidth: 120, indentSeq: true } as const;

function readFile(path: string): Uint8Array {
  if (!existsSync(path)) throw new Refusal('there is no such file');
  const stat = statSync(path);
  if (stat.isDirectory()) throw new Refusal('it is a folder; name the files in it');
  if (!stat.isFile()) throw new Refusal('it is not a regular file');
  if (stat.size === 0) throw new Refusal('it is empty');
  if (stat.size > LIMIT) throw new Refusal(`it has ${stat.size} bytes, more than ${LIMIT}`);
  return readFileSync(path);
}

function encodingOf(bytes: Uint8Array, named: string | undefined): { name: string; how: string } {
  if (named !== undefined) {
    try {
      const { encoding } = new TextDecoder(named);
      return { name: encoding, how: `${encoding} (as you say)` };
    } catch {
      throw new Refusal(`\`${named}\` is no encoding; expected one such as \`utf-8\`, \`windows-1252\`, \`utf-16le\``);
    }
  }
  const found = detectEncoding(bytes);
  if ('offset' in found) throw refusalOf(found);
  const sure = found.confidence === undefined ? '' : `, a guess of ${found.confidence} %: look at the accents`;
  return { name: found.encoding, how: `${found.encoding}${sure}` };
}

async function textOf(
  bytes: Uint8Array,
  format: SourceFormat,
  encoding: string,
): Promise<{ source: string; transcript?: Transcript; lineOf: readonly number[] }> {
  if (format === 'text') {
    const decoded = decode(bytes, encoding);
    if ('text' in decoded) return { source: decoded.text, lineOf: [] };
    throw refusalOf(decoded);
  }
  const transcript = await transcribe(bytes, format, encoding);
  if ('offset' in transcript) throw refusalOf(transcript);
  return { transcript, ...writeTranscript(transcript) };
}

function refusalOf({ offset, message, hint }: Fault): Refusal {
  return new Refusal(
    `byte ${offset}: ${message}; ${hint.replace('in `received.encoding` of the plan', 'with `--encoding`')}`,
  );
}

/** No language has such words: they are the traces of something that is not text. */
const ENDLESS = 50_000;

function assertWords(words: string): void {
  for (let start = 0; start < words.length;) {
    const space = words.indexOf(' ', start);
    const end = space < 0 ? words.length : space;
    if (end - start > ENDLESS)
      throw new Refusal(
        `a word of ${end - start} characters begins \`${words.slice(start, start + 20)}\`: that is not text`,
      );
    start = end + 1;
  }
}

function receivedAs(format: SourceFormat, encoding: string, source: string): object {
  return {
    ...(format === 'text' ? {} : { format }),
    ...(encoding === 'utf-8' ? {} : { encoding }),
    ...(format === 'text' ? {} : { transcript: hash('sha256', source) }),
  };
}

/** The id of a new text: as named, else of the file's name where that has a word in it, else of its title. */
function newId(name: string, title: string, sha256: string, named: string | undefined): string {
  if (named !== undefined) {
    if (Slug.safeParse(named).success) return named;
    throw new Refusal(`\`${named}\` is no id; expected a slug such as \`${slugOf(named) ?? 'cumbre-otsc'}\``);
  }
  const slugs = [slugOf(name), slugOf(title)].filter((slug) => slug !== undefined && /[g-z]{2}|[a-z]{4}/.test(slug));
  return slugs[0] ?? slugOf(name) ?? `texto-${sha256.slice(0, 8)}`;
}

/** What a transcript knows of its lines, for the proposal. */
function hintsOf({ lines, language, facts }: Transcript, lineOf: readonly number[]): Parameters<typeof propose>[1] {
  const hints = new Map(
    lines.map(({ as, why, certain }, index) => {
      const hint: LineHint = { certain, ...(as !== undefined && { as }), ...(why !== undefined && { why }) };
      return [lineOf[index] ?? 0, hint];
    }),
  );
  return { lines: hints, facts, ...(language !== undefined && { language }) };
}

/** The plan as YAML, with what its editor should look at as comments. */
function writePlan({ plan, doubts, emendations }: Proposal, received: object): { plan: EditionPlan; yaml: string } {
  const { title, short, description, kind, language, publisher, author, url, rights, ...rest } = plan;
  const about = { title, short, description, kind, language, publisher, author, url, rights };
  const complete = { ...about, received, ...rest } as z.input<typeof EditionPlan>;
  const document = new Document(complete);
  const asked = doubts.map(({ line, question }) => ` ${line === undefined ? '' : `Line ${line}: `}${question}`);
  if (asked.length > 0)
    document.commentBefore = [' Proposed by `npm run ingest`. To be looked at:', ...asked].join('\n');
  if (emendations.length > 0)
    document.comment = [
      ' Proposed, not applied: what is right goes into `emendations`.',
      ...new Document({ emendations })
        .toString(YAML)
        .trimEnd()
        .split('\n')
        .map((line) => ` ${line}`),
    ].join('\n');
  return { plan: EditionPlan.parse(complete), yaml: document.toString(YAML) };
}
