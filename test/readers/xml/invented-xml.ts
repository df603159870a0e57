import fc from 'fast-check';

/** Text as it may stand in a file, with whatever may be in it. */
const blank = fc.constantFrom('', '', ' ', '\n', '\r\n', '\n    ', '\t', '\r');
const number = fc.oneof(
  fc.double({ min: -1000, max: 1000, noNaN: true }).map(String),
  fc.integer({ min: -200, max: 300 }).map(String),
  fc.constantFrom('', '-', '1e3', '+5', '.5', '5.', '1,5', '0x10', 'NaN', '12.345678901234567890123', '-0', '1 2', '١'),
);
const time = fc.oneof(
  fc
    .date({ min: new Date(0), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom(
    '2026-11-11T06:31:00Z',
    '2026-11-11T06:31:00',
    '2026-11-11T06:31:00.5Z',
    '2026-11-11T24:00:60+02:00',
    '2026-02-31T06:31:00-0330',
    '2026-11-11 06:31:00Z',
    '2026-13-11T06:31:00Z',
    '26-11-11T06:31:00Z',
    '2026-11-11T06:31:00.Z',
    '',
  ),
);
const words = fc.constantFrom(
  'Morning',
  'a &amp; b',
  '&lt;b&gt;',
  '&#8364;&#x20ac;',
  'Läufe – früh',
  '日本',
  '🏃',
  '<![CDATA[a <b> & c]]>',
  '<!-- hidden -->seen',
  'x]]',
  '"quoted" \'too\'',
  'two\r\nlines',
  'a > b',
);
/** What the strict parser refuses or what needs it. */
const trouble = fc.constantFrom(
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '& b',
  ']]>',
  '\u0000',
  '\u0007',
  '\uFFFE',
  '<?pi x?>',
  '<!-- a -- b -->',
  '<!DOCTYPE a>',
  '</x>',
  '<x>',
  '<x/ >',
  '<1/>',
  '<x a="1" a="2"/>',
  '<x a=1/>',
  '<x a = "1"/>',
  '<x a="<"/>',
  '<x a="1"b="2"/>',
  '<é/>',
);
const mixed = (usual: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 300, arbitrary: usual }, { weight: 5, arbitrary: words }, { weight: 1, arbitrary: trouble });

const quoted = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(value, fc.constantFrom('"', "'")).map(([text, quote]) => quote + text.replaceAll(quote, '') + quote);

const attribute = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(' ', '\n  ', '  '), quoted(value)).map(([gap, text]) => `${gap}${name}=${text}`);

const element = (name: string, inside: fc.Arbitrary<string>, attributes = ''): fc.Arbitrary<string> =>
  fc
    .tuple(blank, inside, blank, fc.constantFrom('', '', ' '))
    .map(([before, text, after, gap]) => `${before}<${name}${attributes}>${text}${after}</${name}${gap}>`);

const inOrder = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));

const someOf = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  inOrder(...parts.map((part) => fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: fc.constant('') })));

/** Points of one form, so that the scanner meets it again, with some of another form between them. */
const points = (form: fc.Arbitrary<string>, other: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: form }, { weight: 1, arbitrary: other }), { maxLength: 12 })
    .map((texts) => texts.join(''));

const value = (name: string, text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  text.map((of) => `<${name}>${of}</${name}>`);

const evenPoint = inOrder(
  fc.tuple(number, number).map(([lat, lon]) => `\n<trkpt lat="${lat}" lon="${lon}">`),
  value('ele', mixed(number)),
  value('time', mixed(time)),
  value('x:hr', mixed(number)),
  fc.constant('</trkpt>'),
);
const unevenPoint = inOrder(
  attribute('lat', mixed(number)),
  attribute('lon', mixed(number)),
  fc.constantFrom('', ' x:acc="5"', ' lat="1"'),
).chain((attributes) =>
  element(
    'trkpt',
    someOf(
      element('ele', mixed(number)),
      element('time', mixed(time)),
      element('heartrate', mixed(number), ' bpm="120" time="2026-11-11T06:31:00Z"'),
      element('HR', fc.constantFrom('<value>99</value>', '<hr/>', '<trkpt lat="1" lon="1"/>', '120')),
      fc.constantFrom('<!-- c -->', '<empty/>', '<time/>', '<cad></cad>', '<cad/>'),
    ),
    attributes,
  ),
);
const gpxBody = element(
  'trk',
  inOrder(
    someOf(element('name', mixed(words)), element('desc', words), element('type', words)),
    element('trkseg', points(evenPoint, unevenPoint)),
    element('trkseg', points(unevenPoint, evenPoint)),
  ),
);

const evenTrackpoint = inOrder(
  fc.constant('<Trackpoint>'),
  value('Time', mixed(time)),
  fc
    .tuple(number, number)
    .map(
      ([lat, lon]) =>
        `<Position><LatitudeDegrees>${lat}</LatitudeDegrees><LongitudeDegrees>${lon}</LongitudeDegrees></Position>`,
    ),
  value('DistanceMeters', mixed(number)),
  number.map((bpm) => `<HeartRateBpm xsi:type="x"><Value>${bpm}</Value></HeartRateBpm>`),
  fc.constant('</Trackpoint>'),
);
const unevenTrackpoint = element(
  'Trackpoint',
  someOf(
    element('Time', mixed(time)),
    element('AltitudeMeters', mixed(number)),
    element('HeartRateBpm', fc.constantFrom('120', '<Value>120</Value>', '<Value/>', '<Value>1</Value>130')),
    element('Extensions', fc.constantFrom('<ns3:TPX><ns3:Speed>3.1</ns3:Speed></ns3:TPX>', '<Track/>', '<Lap/>')),
  ),
);
const tcxBody = element(
  'Activities',
  element(
    'Activity',
    inOrder(
      element('Id', time),
      element(
        'Lap',
        someOf(
          element('TotalTimeSeconds', mixed(number)),
          element('Track', points(evenTrackpoint, unevenTrackpoint)),
          element('Track', points(unevenTrackpoint, evenTrackpoint)),
        ),
        ' StartTime="2026-11-11T06:31:00Z"',
      ),
      element('Notes', mixed(words)),
    ),
    ' Sport="Running"',
  ),
);

const declaration = fc.constantFrom(
  '<?xml version="1.0" encoding="UTF-8"?>',
  "<?xml version='1.0' encoding='utf-8' standalone='no' ?>",
  '\uFEFF<?xml version="1.0"?>',
  ' \n<?xml version="1.0" encoding="us-ascii"?>',
  '<?xml version="1.0" encoding="ISO-8859-1"?>',
  '<?xml version="1.1"?>',
  '<!-- first -->',
  '',
);

const document = (root: string, body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      declaration,
      blank,
      element(root, body, ' xmlns="a\n b" version="1.1"'),
      blank,
      fc.constantFrom('', '<!-- last -->'),
    )
    .map((parts) => parts.join(''));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The document as it is, cut, or with some bytes changed. */
const harmed = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      text.map(bytesOf),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
      ),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.array(
            fc.tuple(
              fc.double({ min: 0, max: 1, noNaN: true }),
              fc.oneof(fc.nat(255), fc.constantFrom(0x3c, 0x3e, 0x26, 0x22, 0x0a, 0x5d, 0x2f)),
            ),
            { maxLength: 3 },
          ),
        },
      ),
    )
    .map(([bytes, share, flips]) => {
      const cut = bytes.slice(0, Math.ceil(bytes.length * share));
      for (const [place, byte] of flips)
        if (cut.length > 0) cut[Math.min(cut.length - 1, Math.floor(place * cut.length))] = byte;
      return cut;
    });

export const gpxBytes = harmed(document('gpx', gpxBody));
export const tcxBytes = harmed(document('TrainingCenterDatabase', tcxBody));
export const anyBytes = fc.oneof(gpxBytes, tcxBytes);
