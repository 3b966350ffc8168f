import { z } from 'zod';
import { Certainty, Line, When } from './common.ts';

export const textKinds = ['declaration', 'treaty', 'speech', 'news', 'document'] as const;
export type TextKind = (typeof textKinds)[number];

/** Whose words a part holds: the official document, or a press report. */
export const partLevels = ['official', 'press'] as const;
export type PartLevel = (typeof partLevels)[number];

/** Stretches that go into the page as text: a subheading, and paragraphs that are an item of a list or a signature. */
export const printedKinds = ['heading', 'item', 'signature'] as const;
/** Stretches that are set aside. */
export const asideKinds = ['title', 'caption', 'credit', 'furniture', 'metadata', 'duplicate'] as const;
export type AsideKind = (typeof asideKinds)[number];
/** What a stretch of the source can be when it is not a plain paragraph. */
export const stretchKinds = [...printedKinds, ...asideKinds] as const;
export type StretchKind = (typeof stretchKinds)[number];

/** What a paragraph is when it is more than a paragraph (TEI `item`, `signed`). */
export const paragraphRoles = ['item', 'signature'] as const;
export type ParagraphRole = (typeof paragraphRoles)[number];

/** The forms in which a source can be received. All but `text` are transcribed into plain text once, on arrival. */
export const sourceFormats = ['text', 'markdown', 'html', 'docx'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

const LineNumber = z.int().min(1, 'lines count from 1');

const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** Whether a label names an encoding that `TextDecoder` knows. */
function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** A known value, or `unknown`: what is not known is said, never left out. */
const Known = Line;

/** A stretch of the source that is not a paragraph, with its reason. */
export const Stretch = z
  .strictObject({
    /** A line of the source, or the first and last of several. Lines count from 1. */
    lines: z.union([LineNumber, z.tuple([LineNumber, LineNumber])], {
      error: 'expected a line, `7`, or the first and last of several, `[7, 9]`',
    }),
    /** The words on that line, when the stretch is not the whole line; must stand there exactly once. */
    quote: Line.optional(),
    as: z.enum(stretchKinds),
    /** For readers, in the language of the interface: why it is set aside. Titles and what is printed need no reason. */
    why: Line.optional(),
  })
  .refine(({ why, as }) => why !== undefined || as === 'title' || (printedKinds as readonly string[]).includes(as), {
    message: 'expected `why`: each stretch that is set aside says its reason',
    path: ['why'],
  });
export type Stretch = z.infer<typeof Stretch>;

/** A word that the transmission of the source has damaged, and its reading (TEI `sic` and `corr`). */
export const PlannedEmendation = z.strictObject({
  line: LineNumber,
  /** The form of the source; must stand on that line exactly once. */
  sic: Line,
  /** The reading. */
  corr: Line,
  why: Line,
});

/** A date with how it is known. */
export const DatedEvent = z.strictObject({
  /** What happened then, for readers. */
  event: Line,
  when: When,
  certainty: Certainty,
  /** How it is known: the words of the source, or the work it was taken from. */
  why: Line,
});
export type DatedEvent = z.infer<typeof DatedEvent>;

/** The edition plan of a text, `content/sources/<text>.yaml`: what the source is and how it is divided. */
export const EditionPlan = z.strictObject({
  title: z.strictObject({
    text: Line,
    /** `printed`: the words stand in the source. `editorial`: the editors made them, and pages say so. */
    status: z.enum(['printed', 'editorial']),
  }),
  /** A short form for lists and navigation; editorial. */
  short: Line,
  /** What the text is, in one or two sentences. */
  description: Line,
  kind: z.enum(textKinds),
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language tag such as `es`'),
  publisher: Known,
  author: Known,
  url: Known,
  rights: Known,
  /** The file as received, `content/sources/<text>` with the ending of its format. */
  received: z
    .strictObject({
      /** Its name at the time. */
      as: Line,
      /** The digest that proves that its bytes are untouched. */
      sha256: Digest,
      format: z.enum(sourceFormats).default('text'),
      /** How its bytes stand for characters: a label of the Encoding Standard. */
      encoding: z
        .string()
        .refine(isEncoding, 'expected an encoding such as `utf-8`, `utf-16le` or `windows-1252`')
        .default('utf-8'),
      /** The digest of `<text>.txt`, which `npm run ingest` made of a file that is not plain text. */
      transcript: Digest.optional(),
    })
    .refine(({ format, transcript }) => (format === 'text') === (transcript === undefined), {
      message: 'expected `transcript` with `markdown`, `html` and `docx`, and only with them',
      path: ['transcript'],
    }),
  /** The date by which the text is ordered, with its certainty; or `unknown`. */
  date: z.union([z.literal('unknown'), DatedEvent], { error: 'expected a date with its certainty, or `unknown`' }),
  /** Other dates that the text gives or implies. */
  events: z.array(DatedEvent).default([]),
  parts: z
    .array(
      z.strictObject({
        /** Prefix of the anchors of its paragraphs: `d` gives `d1`, `d2` … */
        prefix: z.string().regex(/^[a-z]+$/, 'expected lower-case letters'),
        label: Line,
        level: z.enum(partLevels),
        /** The first line of the part. */
        from: LineNumber,
      }),
    )
    .min(1, 'expected at least one part'),
  /** What ends a paragraph: every line end, or a blank line. */
  paragraphs: z.enum(['line', 'blank']).default('line'),
  /** Lines that begin a paragraph although no blank line stands before them. */
  breaks: z.array(LineNumber).default([]),
  /** Lines that go on with the paragraph, heading or item above them. */
  joins: z.array(LineNumber).default([]),
  stretches: z.array(Stretch).default([]),
  emendations: z.array(PlannedEmendation).default([]),
});
export type EditionPlan = z.infer<typeof EditionPlan>;

/** The date by which a text is ordered, ISO 8601; undefined when it is not known. */
export function whenOf({ date }: EditionPlan): string | undefined {
  return date === 'unknown' ? undefined : date.when;
}
