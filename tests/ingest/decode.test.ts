import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, detectEncoding } from '../../src/ingest/decode.ts';
import { findControl } from '../../src/model/normalize.ts';
import '../arbitraries.ts';

const spanish = 'La Declaración conjunta, firmada ayer, señala la cooperación económica: «más que nunca».\n'.repeat(5);
const russian = 'Президенты подписали совместное заявление о дружбе и сотрудничестве двух стран.\n'.repeat(5);
const chinese = '两国元首签署了关于友好与合作的联合声明，并强调了共同的立场。\n'.repeat(5);

/** Bytes of a text in an encoding where each character is one byte, or two: the inverse of what `TextDecoder` does. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const [low, high] = [Array.from({ length: 256 }, (_, n) => n), Array.from({ length: 126 }, (_, n) => n + 129)];
  const pairs = encoding === 'gb18030' ? high.flatMap((a) => low.slice(64).map((b) => [a, b])) : [];
  const bytes = new Map([...pairs, ...low.map((n) => [n])].map((one) => [decoder.decode(new Uint8Array(one)), one]));
  return new Uint8Array([...text].flatMap((sign) => bytes.get(sign) ?? expect.fail(`no bytes for ${sign}`)));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const join = (...parts: (Uint8Array | number[])[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

describe('an encoding is found', () => {
  test.each([
    ['nothing', utf8(''), 'utf-8', 'utf-8'],
    ['UTF-8', utf8(spanish), 'utf-8', 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${spanish}`), 'utf-8', 'bom'],
    ['UTF-16LE with a mark', utf16le(`\uFEFF${russian}`), 'utf-16le', 'bom'],
    ['UTF-16BE with a mark', utf16be(`\uFEFF${chinese}`), 'utf-16be', 'bom'],
    ['UTF-16LE without one', utf16le(spanish), 'utf-16le', 'zeros'],
    ['UTF-16BE without one', utf16be(spanish), 'utf-16be', 'zeros'],
    ['Cyrillic UTF-16 without one', utf16le(russian), 'utf-16le', 'zeros'],
    ['Windows, Western', encode(spanish, 'windows-1252'), 'windows-1252', 'guess'],
    ['Windows, Cyrillic', encode(russian, 'windows-1251'), 'windows-1251', 'guess'],
    ['KOI8-R', encode(russian, 'koi8-r'), 'koi8-r', 'guess'],
    ['GB 18030', encode(chinese, 'gb18030'), 'gb18030', 'guess'],
    [
      'what a page declares',
      join(utf8('<meta charset="windows-1253">'), encode('ñ', 'windows-1252')),
      'windows-1253',
      'declared',
    ],
  ])('%s', (_, bytes, encoding, by) => {
    expect(detectEncoding(bytes)).toMatchObject({ encoding, by });
  });

  test('and reads the same text again', () => {
    for (const [text, encoding] of [
      [spanish, 'windows-1252'],
      [russian, 'koi8-r'],
      [chinese, 'gb18030'],
    ] as const)
      expect(decode(encode(text, encoding), encoding)).toEqual({ text });
    for (const text of [spanish, russian, chinese]) {
      expect(decode(utf8(`\uFEFF${text}`), 'utf-8')).toEqual({ text });
      expect(decode(utf16be(`\uFEFF${text}`), 'utf-16be')).toEqual({ text });
    }
  });

  test('not in UTF-8 that was damaged', () => {
    const before = utf8('La Declaración: «más');
    const hint = expect.stringContaining('again in UTF-8') as string;
    const message = 'Cannot read the byte 0xF3 as utf-8';
    expect(detectEncoding(join(before, [0xf3], utf8(spanish)))).toEqual({ offset: before.length, message, hint });
  });

  test('not in what is no text', () => {
    const what = (bytes: Uint8Array): unknown => detectEncoding(bytes);
    const is = (name: string): unknown => ({
      offset: 0,
      message: `The file is ${name}, not text`,
      hint: expect.any(String) as string,
    });
    expect(what(utf8('%PDF-1.7\n'))).toEqual(is('a PDF'));
    expect(what(utf8('PK\x03\x04…'))).toEqual(is('a ZIP archive'));
    expect(what(join([0x89], utf8('PNG\r\n')))).toEqual(is('a PNG image'));
    expect(what(join([0xff, 0xd8, 0xff, 0xe0]))).toEqual(is('a JPEG image'));
    expect(what(utf8('GIF89a'))).toEqual(is('a GIF image'));
    expect(what(join([0x1f, 0x8b, 8, 0]))).toEqual(is('a gzip archive'));
    expect(what(join([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toEqual(is('text in UTF-32'));
    expect(what(new Uint8Array([1, 0, 0, 65, 0, 66, 67, 0, 0, 68]))).toMatchObject({ offset: 1 });
    expect(what(join(utf8('texto'), [0], utf8('y más texto que nadie espera')))).toMatchObject({
      offset: 5,
      message: 'The file is binary: it has NUL bytes',
    });
  });
});

describe('the first byte that stands for no character', () => {
  test.each([
    ['a lone lead byte', 'utf-8', [0x41, 0xc3, 0xa9, 0xe9, 0x20], 3],
    ['a sequence without its end', 'utf-8', [0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f], 4],
    ['right after the mark', 'utf-8', [0xef, 0xbb, 0xbf, 0xff], 3],
    ['a lone surrogate', 'utf-16le', [0x41, 0, 0, 0xd8, 0x42, 0], 2],
    ['half a character', 'utf-16le', [0x41, 0, 0x42], 2],
    ['a lone surrogate, the other way', 'utf-16be', [0xfe, 0xff, 0, 0x41, 0xdc, 0], 4],
    ['one that windows-1253 leaves out', 'windows-1253', [0x41, 0x42, 0xaa], 2],
    ['one that Shift JIS leaves open', 'shift_jis', [0x82, 0xa0, 0x82, 0xa2, 0x82], 4],
    ['a control of windows-1252', 'windows-1252', [0x80, 0x93, 0x81, 0x9d], 2],
    ['a control, counted in bytes', 'utf-8', [0xf0, 0x9f, 0x98, 0x80, 0xc3, 0xa9, 0x01], 6],
    ['a control, after the mark', 'utf-16le', [0xff, 0xfe, 0x41, 0, 0x01, 0], 4],
  ])('is found: %s', (_, encoding, bytes, offset) => {
    expect(decode(new Uint8Array(bytes), encoding)).toMatchObject({ offset });
  });

  test('is named, and what would be right', () => {
    expect(decode(new Uint8Array([0x41, 0x8d]), 'windows-1252')).toEqual({
      offset: 1,
      message: 'Cannot print the character U+008D, the byte 0x8D in windows-1252',
      hint: 'name the encoding in `received.encoding` of the plan, or ask for the text again in UTF-8',
    });
    expect(decode(new Uint8Array([0x41]), 'latin-ñ')).toMatchObject({ message: 'Cannot decode `latin-ñ`' });
  });

  test('is found in whatever text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((one) => !findControl(one));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(decode(join(utf8(before), [0xff], utf8(after)), 'utf-8')).toMatchObject({
          offset: utf8(before).length,
        });
        const lone = [0x00, 0xdc];
        expect(decode(join(utf16le(before), lone, utf16le(after)), 'utf-16le')).toMatchObject({
          offset: before.length * 2,
        });
      }),
    );
  });

  test('is found soon in a long text', { timeout: 20_000 }, () => {
    const before = utf8(russian.repeat(7000));
    expect(before.length).toBeGreaterThan(5_000_000);
    expect(detectEncoding(Buffer.concat([before, Buffer.from([0xff])]))).toMatchObject({ offset: before.length });
  });
});

test('any bytes are text or a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const found = detectEncoding(bytes);
      const read = 'encoding' in found ? decode(bytes, found.encoding) : found;
      if ('text' in read) expect(findControl(read.text)).toBeUndefined();
      else expect(read.offset).toBeLessThan(bytes.length);
    }),
  );
});
