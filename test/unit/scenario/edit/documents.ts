/** Small files as people write them: every way of YAML that a teacher may come upon. */
import fc from 'fast-check';

/** Lines of a value: what stands beside its name or dash, and the lines below it, as if at the margin. */
interface Lines {
  readonly beside: string;
  readonly below: readonly string[];
}

const NAMES = ['trust', 'home-us', 'when', 'effects', 'yes', 'a1', '"two words"', "'it''s'"];
const WORDS = ['revoke', '35%', '-9', '0.5', '2025-10-05', 'true', 'no', 'null', 'Some bare text'];
const QUOTED = ['"double: quoted"', "'single, it''s'", '"with \\n break"', '"café # no comment"'];

const flowSingle = fc.constantFrom(...WORDS, ...QUOTED);
const names = (max: number) => fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: max });

const flow: fc.Memo<string> = fc.memo((depth) => {
  if (depth <= 1) return flowSingle;
  const inner = flow();
  return fc.oneof(
    { weight: 3, arbitrary: flowSingle },
    names(3).chain((keys) =>
      fc
        .array(inner, { minLength: keys.length, maxLength: keys.length })
        .map((values) => `{${keys.map((key, i) => `${key}: ${values[i]}`).join(', ')}}`),
    ),
    fc
      .tuple(fc.array(inner, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([items, comma]) => `[${items.join(', ')}${comma ? ',' : ''}]`),
    fc.constantFrom('{}', '[]', '{ }'),
  );
});

const remark = fc.nat(9999).map((n) => `# remark ${n}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });

const bracketLines: fc.Arbitrary<Lines> = fc
  .tuple(
    names(3),
    fc.array(fc.tuple(flow(2), maybe(remark), maybe(remark)), { minLength: 3, maxLength: 3 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([keys, values, list, comma]) => {
    const count = keys.length;
    const below = keys.flatMap((key, i) => {
      const [value, above, beside] = values[i] ?? ['x', undefined, undefined];
      const sign = i < count - 1 || comma ? ',' : '';
      const row = `  ${list ? '' : `${key}: `}${value}${sign}${beside ? ` ${beside}` : ''}`;
      return above ? [`  ${above}`, row] : [row];
    });
    return { beside: list ? '[' : '{', below: [...below, list ? '  ]' : '  }'] };
  });

const textLines: fc.Arbitrary<Lines> = fc.constantFrom(
  { beside: '|', below: ['  One line', '', '  and another: "one"'] },
  { beside: '>-', below: ['  folded over', '  two lines', '', '  and one'] },
  { beside: '|-', below: ['    deeper'] },
  { beside: '|+', below: ['  kept', '', ''] },
  { beside: '|', below: [] },
  { beside: '"quoted over', below: ['  two lines"'] },
  { beside: 'bare over', below: ['  two lines'] },
  { beside: '', below: ['  "below its name"'] },
);

const value: fc.Memo<Lines> = fc.memo((depth) => {
  const single = fc
    .tuple(flow(2), maybe(remark))
    .map(([text, beside]): Lines => ({ beside: beside ? `${text} ${beside}` : text, below: [] }));
  const nothing = fc.constant<Lines>({ beside: '', below: [] });
  if (depth <= 1) return fc.oneof({ weight: 4, arbitrary: single }, textLines, bracketLines, nothing);
  const shifted = fc
    .tuple(list(depth - 1), fc.boolean())
    .map(([lines, indented]) => (indented ? indent(lines) : lines));
  const block = fc
    .tuple(fc.oneof(group(depth - 1).map(indent), shifted), maybe(remark))
    .map(([below, beside]): Lines => ({ beside: beside ?? '', below }));
  return fc.oneof(single, textLines, bracketLines, { weight: 5, arbitrary: block });
});

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** Comment lines and an empty line that may stand before a field or an item. */
const before = fc.record({ blank: fc.boolean(), comment: maybe(remark) });

function group(depth: number): fc.Arbitrary<string[]> {
  return names(4).chain((keys) =>
    fc
      .array(fc.tuple(value(depth), before), { minLength: keys.length, maxLength: keys.length })
      .map((fields) =>
        fields.flatMap(([lines, { blank, comment }], i) => [
          ...(blank && i > 0 ? [''] : []),
          ...(comment ? [comment] : []),
          `${keys[i]}:${lines.beside === '' ? '' : ` ${lines.beside}`}`,
          ...lines.below,
        ]),
      ),
  );
}

function list(depth: number): fc.Arbitrary<string[]> {
  const item = fc.oneof(
    flow(2).map((text) => [text]),
    group(depth).filter((lines) => !lines[0]?.startsWith('#')),
  );
  return fc
    .array(fc.tuple(item, before), { minLength: 1, maxLength: 3 })
    .map((items) =>
      items.flatMap(([lines, { blank, comment }], i) => [
        ...(blank && i > 0 ? [''] : []),
        ...(comment ? [comment] : []),
        ...lines.map((line, n) => (n === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`)),
      ]),
    );
}

const json: fc.Arbitrary<string> = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom('trust', 'when', 'yes', 'two words'),
      fc.oneof(
        fc.constantFrom<unknown>('revoke', -9, true, null, 'it: is', {}, []),
        fc.array(fc.constantFrom<unknown>(1, 'a', { effects: 2, set: 'x' }, ['b']), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constant<unknown>({ effects: { trust: 1 }, because: 'so' }),
      ),
      { minKeys: 1, maxKeys: 4, noNullPrototype: true },
    ),
    fc.constantFrom(undefined, 2, '\t'),
  )
  .map(([whole, indentation]) => JSON.stringify(whole, null, indentation));

/** A file with remarks, each of them with a number of its own. */
const yaml: fc.Arbitrary<string> = fc
  .tuple(group(3), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .map(([lines, eol, ends, header]) => {
    const all = header ? ['# remark 1 of the file', '', ...lines] : lines;
    let n = 0;
    return (all.join(eol) + (ends ? eol : '')).replace(/# remark \d+/g, () => `# remark ${++n}`);
  });

export const documents = fc.oneof({ weight: 9, arbitrary: yaml }, json);

const TRICKY = [
  '',
  ' ',
  'yes',
  'Yes',
  'null',
  '~',
  '1.10',
  '1e3',
  '0x1f',
  '-',
  '- a',
  '? a',
  'a: b',
  'a:b',
  'a #b',
  'a#b',
  '#a',
  '{a}',
  '[',
  ']',
  ',',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a',
  '"a"',
  "'a'",
  "it's",
  'a, b',
  'a\\b',
  'ends:',
  ' lead',
  'trail ',
  'tab\there',
  'two\nlines',
  'two\n\nparagraphs\n',
  '\nlead',
  'a\r\nb',
  '  indented\nlines',
  'end\n\n',
  '…',
  '---',
  '...',
  '\u0085',
  '\ufeffx',
  '\u2028',
  '😀',
  '\ud800',
  '=',
  '<<',
  'a\n  b\nc',
  'trail \nx',
  '2025-10-05',
  '35%',
  '“smart”',
];

export const singles = fc.oneof(
  fc.constantFrom<string | number | boolean | null>(...TRICKY),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -100, max: 100 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.constantFrom(true, false, null),
);

export const plains: fc.Arbitrary<import('../../../../src/scenario/edit').Plain> = fc.letrec((tie) => ({
  plain: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    singles,
    fc.array(tie('plain'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('trust', 'when', 'zeta', 'set', 'a b', 'true'), tie('plain'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).plain as fc.Arbitrary<import('../../../../src/scenario/edit').Plain>;
