/** Every shortcut is reached on every keyboard: by its letter where that is Latin, else by its place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../client/hooks/key-of.ts';
import { actOf } from '../../../client/present/key-bindings.ts';

/** What the keys Q to P, A to L, Z to M and the row of digits write. */
const ROWS: Record<string, [string, string, string, string]> = {
  Thai: ['ๆไำพะัีรนย', 'ฟหกดเ้่าส', 'ผปแอิืท', 'ๅ/-ภถุึคตจ'],
  Russian: ['йцукенгшщз', 'фывапролд', 'ячсмить', '1234567890'],
  Khmer: ['ឆឹេរតយុិោផ', 'ាសដថងហ្កល', 'ឋខចវបនម', '១២៣៤៥៦៧៨៩០'],
  Arabic: ['ضصثقفغعهخح', 'شسيبلاتنم', 'ئءؤرىة؟', '١٢٣٤٥٦٧٨٩٠'],
  Greek: [';ςερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ', '1234567890'],
  Hebrew: ['/׳קראטוןםפ', 'שדגכעיחלך', 'זסבהנמצ', '1234567890'],
};
const LATIN = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

describe('the key that a shortcut means', () => {
  it.each(Object.entries(ROWS))('is found on a %s keyboard at its place', (_, rows) => {
    for (const [row, letters] of LATIN.entries())
      for (const [place, latin] of [...letters].entries()) {
        const key = [...(rows[row] ?? '')][place] ?? '';
        // A sign that Latin keyboards write too keeps its own meaning.
        const meant = /^[\x20-\x7e]$/.test(key) ? key : latin;
        expect(keyOf({ key, code: `Key${latin.toUpperCase()}`, shiftKey: false }), key).toBe(meant);
      }
    for (const [place, key] of [...rows[3]].entries()) {
      const digit = String((place + 1) % 10);
      const meant = /^[\x20-\x7e]$/.test(key) ? key : digit;
      expect(keyOf({ key, code: `Digit${digit}`, shiftKey: false }), key).toBe(meant);
    }
  });

  it('is the letter that is written, where it is Latin, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäéñø'),
        fc.constantFrom(...'ABCDEFG'),
        (letter, place) => {
          expect(keyOf({ key: letter, code: `Key${place}`, shiftKey: false })).toBe(letter);
          expect(keyOf({ key: letter.toUpperCase(), code: `Key${place}`, shiftKey: true })).toBe(letter);
        },
      ),
    );
  });

  it('is the name of a key that has one', () => {
    for (const key of ['Escape', 'Delete', 'PageDown', 'F10', 'Enter'])
      expect(keyOf({ key, code: key, shiftKey: false })).toBe(key);
  });

  it('is a sign by its place', () => {
    expect(keyOf({ key: 'ฝ', code: 'Slash', shiftKey: false })).toBe('/');
    expect(keyOf({ key: 'ฦ', code: 'Slash', shiftKey: true })).toBe('?');
    expect(keyOf({ key: 'บ', code: 'BracketLeft', shiftKey: false })).toBe('[');
  });
});

describe('what has the focus', () => {
  const key = (name: string) => ({
    key: name,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
  });
  it('is pressed by Space and Enter, which then turn no scene', () => {
    expect([actOf(key(' '), 'pressing'), actOf(key('Enter'), 'pressing')]).toEqual([undefined, undefined]);
    expect([actOf(key(' '), 'nothing'), actOf(key('Enter'), 'nothing')]).toEqual(['next', 'next']);
  });

  it('keeps no letter from a visitor who does without single keys; a clicker still turns', () => {
    for (const letter of ['b', '.', 'r', 'n', 't', 'f', '/', 'p']) {
      expect(actOf(key(letter), 'nothing', false), letter).toBeUndefined();
      expect(actOf(key(letter), 'nothing'), letter).toBeDefined();
    }
    expect(actOf(key('PageDown'), 'nothing', false)).toBe('next');
  });
});
