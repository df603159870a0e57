import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/core/errors.ts';
import { collectGpx } from '../../../src/readers/gpx/collect-gpx.ts';
import { collectTcx } from '../../../src/readers/tcx/collect-tcx.ts';
import type { ElementVisitor } from '../../../src/readers/xml/element-visitor.ts';
import { type Collector, readXml, readXmlStrictly } from '../../../src/readers/xml/read-xml.ts';
import { scanXml } from '../../../src/readers/xml/scan-xml.ts';
import { bytesOf } from '../../support/gpx-text.ts';
import { anyBytes, gpxBytes, tcxBytes } from './invented-xml.ts';

/** Writes down all that it is told. */
const collectAll = (): Collector<unknown[]> => {
  const document: unknown[] = [];
  const visitor: ElementVisitor = {
    open: (name, attributes, parent) =>
      document.push(['open', name, parent, attributes.values(), attributes.text('lat'), attributes.decimal('lat')]),
    close: (name, content, parent) =>
      document.push(['close', name, parent, content.text(), content.decimal(), content.instant(), content.text()]),
    repeated: { name: 'trkpt', slotOf: () => undefined, attributeSlotOf: () => -1, take: () => false },
  };
  return { visitor, document };
};

/** What is collected, or the message of the refusal. */
const outcome = <T>(read: () => T): T | string => {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    const { message, line, column } = error as ReadError;
    return `${message} (${line}:${column})`;
  }
};

/** Checks both ways against each other; true when the scanner was sure. */
const agrees = <T>(bytes: Uint8Array, collect: () => Collector<T>): boolean => {
  const { visitor, document } = collect();
  const isSure = outcome(() => scanXml(bytes, visitor)) === true;
  const strict = outcome(() => readXmlStrictly(bytes, collect));
  if (isSure) expect(document).toEqual(strict);
  expect(outcome(() => readXml(bytes, collect))).toEqual(strict);
  return isSure;
};

const scanned = (text: string): boolean => agrees(bytesOf(text), collectAll);

describe('what the scanner is sure of, the strict parser tells alike', () => {
  it('element by element, in any document', () => {
    let sure = 0;
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        if (agrees(bytes, collectAll)) sure++;
      }),
      { numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(10);
  });

  it('point by point, in GPX', () => {
    let sure = 0;
    fc.assert(
      fc.property(gpxBytes, (bytes) => {
        if (agrees(bytes, collectGpx)) sure++;
      }),
      { numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(10);
  });

  it('point by point, in TCX', () => {
    let sure = 0;
    fc.assert(
      fc.property(tcxBytes, (bytes) => {
        if (agrees(bytes, collectTcx)) sure++;
      }),
      { numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(10);
  });
});

describe('the scanner is sure of', () => {
  it.each([
    ['a document without a declaration', '<gpx><trk/></gpx>'],
    [
      'a byte order mark, blanks, comments',
      '\uFEFF \n<?xml version="1.0"?>\n<!-- a - b -->\n<gpx>\r\n</gpx>\n<!-- c -->\n',
    ],
    ['CDATA and the five names', '<gpx><name>a<![CDATA[ <b> ]] & ]]>&amp;&lt;&gt;&quot;&apos;</name></gpx>'],
    ['numeric references', '<gpx a="&#65;&#x42;"><name>&#8364;&#x1F3C3;&#13;</name></gpx>'],
    ['text beyond ASCII', '<gpx><name>Läufe 日本 🏃 \u00a0</name></gpx>'],
    ['line ends of all kinds, in values too', '<gpx a="1\r\n2\r3\n4\t5">a\r\nb\rc\n</gpx>'],
    ['other quotes in a value', `<gpx a='"' b="'">"'</gpx>`],
    ['a lone bracket or angle in a text', '<gpx>a]b]]c > d</gpx>'],
    ['blanks in tags', '<gpx \n a="1"\t><trk  /></gpx \n>'],
  ])('%s', (_, text) => {
    expect(scanned(text)).toBe(true);
  });
});

describe('the scanner leaves to the strict parser', () => {
  it.each([
    ['a DOCTYPE', '<!DOCTYPE gpx [<!ENTITY a "b">]><gpx>&a;</gpx>'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><gpx/>'],
    ['another version', '<?xml version="1.1"?><gpx/>'],
    ['processing instructions', '<?xml version="1.0"?><?style x?><gpx/>'],
    ['entities of other names', '<gpx>&nbsp;</gpx>'],
    ['references to what is no character', '<gpx>&#0;</gpx>'],
    ['names beyond ASCII', '<gpx><été/></gpx>'],
    ['a missing end', '<gpx><trk>'],
    ['a wrong end', '<gpx><trk></gpx></trk>'],
    ['a second root', '<gpx/><gpx/>'],
    ['text behind the root', '<gpx/>x'],
    ['text before the root', 'x<gpx/>'],
    ['an end of CDATA in a text', '<gpx>]]></gpx>'],
    ['an attribute twice', '<gpx a="1" a="2"/>'],
    ['attributes without a blank between', '<gpx a="1"b="2"/>'],
    ['an angle in a value', '<gpx a="<"/>'],
    ['a control character', '<gpx>\u0001</gpx>'],
    ['what is no character', '<gpx>\uFFFF</gpx>'],
    ['two hyphens in a comment', '<gpx><!-- a -- b --></gpx>'],
    ['CDATA behind the root', '<gpx/><![CDATA[x]]>'],
    ['nothing', ''],
    ['deep nesting', `${'<a>'.repeat(150)}${'</a>'.repeat(150)}`],
    ['nesting that is refused', `${'<a>'.repeat(250)}${'</a>'.repeat(250)}`],
    ['a very long text', `<gpx>${'x'.repeat(200_000)}</gpx>`],
    ['very many names', `<gpx>${Array.from({ length: 500 }, (_, i) => `<n${i}/>`).join('')}</gpx>`],
  ])('%s', (_, text) => {
    expect(scanned(text)).toBe(false);
  });

  it.each([
    ['UTF-16', Uint8Array.from([0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0])],
    ['bytes that are no UTF-8', Uint8Array.from([...bytesOf('<gpx>'), 0xe4, ...bytesOf('</gpx>')])],
    ['a character written too long', Uint8Array.from([...bytesOf('<gpx>'), 0xc0, 0xaf, ...bytesOf('</gpx>')])],
    ['half a pair', Uint8Array.from([...bytesOf('<gpx>'), 0xed, 0xa0, 0x80, ...bytesOf('</gpx>')])],
    ['a character cut by the end', Uint8Array.from([...bytesOf('<gpx/>'), 0xe2, 0x82])],
  ])('%s', (_, bytes) => {
    expect(agrees(bytes, collectAll)).toBe(false);
  });
});
