/** What was taken for a line of text in a file that is more than text, and what it is there. */
export interface TranscriptLine {
  text: string;
  /** Nothing for a paragraph. */
  as?: 'title' | 'heading' | 'item' | 'caption' | 'furniture' | 'metadata';
  /** For readers, in Spanish: why it is set aside. */
  why?: string;
  /** Whether the file itself says what it is; else it is a guess, to be looked at. */
  certain: boolean;
  /** Whether it goes on with the block of the line above: no blank line between them. */
  tight?: boolean;
}

/** What a file says of itself. */
export interface Facts {
  title?: string;
  author?: string;
  publisher?: string;
  /** ISO 8601, the day. */
  published?: string;
  url?: string;
}

/** The text of a file: every visible word of it once, in order. */
export interface Transcript {
  lines: TranscriptLine[];
  /** BCP 47, when the file says it. */
  language?: string;
  facts: Facts;
  /** What has no text, or shows none: images, scripts, hidden elements … */
  dropped: { what: string; count: number }[];
}

/** Counts what is dropped, by its name. */
export interface Tally {
  add: (what: string, count?: number) => void;
  list: () => Transcript['dropped'];
}

export function tally(): Tally {
  const counts = new Map<string, number>();
  return {
    add: (what, count = 1) => {
      if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
    },
    list: () => [...counts].map(([what, count]) => ({ what, count })),
  };
}

/** Facts without those that are empty; of a date and time the day, when it is written as ISO 8601. */
export function factsOf(facts: { [Field in keyof Facts]: string | null | undefined }): Facts {
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(facts.published?.trim() ?? '')?.[0];
  const filled = Object.entries({ ...facts, published: day }).flatMap(([field, value]) => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    return text === '' ? [] : [[field, text]];
  });
  return Object.fromEntries(filled) as Facts;
}

/** The same words in one line: what a source file can hold. Spaces at the beginning stay, they are code's. */
function oneLine(text: string): string {
  return text.replace(/\r\n|\r|\n/g, ' ').trimEnd();
}

/**
 * A transcript as the text of a source: one line each, a blank line between blocks.
 *
 * @returns `lineOf`: the line of the source, from 1, where each line of the transcript stands
 */
export function writeTranscript({ lines }: Transcript): { source: string; lineOf: number[] } {
  const written: string[] = [];
  const lineOf = lines.map(({ text, tight }) => {
    if (written.length > 0 && tight !== true) written.push('');
    return written.push(oneLine(text));
  });
  return { source: written.map((line) => `${line}\n`).join(''), lineOf };
}
