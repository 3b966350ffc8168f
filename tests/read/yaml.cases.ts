/** A place's file with something wrong, and the whole report on it. */
export const faults: Record<string, { yaml: string; report: string[] }> = {
  nothing: { yaml: 'name: A\ntype: city\ndescription: B', report: [] },
  'an unknown key': {
    yaml: 'name: A\ntype: city\ndescription: B\nofficail: C',
    report: ['4:1: Unknown key `officail`; did you mean `official` (file-matches-its-schema)'],
  },
  'an unknown key inside, whose value is a block': {
    yaml: 'name: A\ntype: city\ndescription: B\nrelations:\n  - to: org:a\n    as: C\n    por:\n      - D',
    report: ['7:5: Unknown key `por`; expected one of to, as (file-matches-its-schema)'],
  },
  'a missing key': { yaml: 'name: A\ntype: city', report: ['1:1: Missing `description` (file-matches-its-schema)'] },
  'a missing key inside': {
    yaml: 'name: A\ntype: city\ndescription: B\nrelations:\n  - as: C',
    report: ['5:5: Missing `relations.0.to` (file-matches-its-schema)'],
  },
  'a key without a value': {
    yaml: 'name:\ntype: city\ndescription: B',
    report: ['1:6: Cannot use `name`; expected text, found nothing (file-matches-its-schema)'],
  },
  'a word that is nearly one of a list': {
    yaml: 'name: A\ntype: estate\ndescription: B',
    report: ['2:7: Cannot use `estate` for `type`; did you mean `state` (file-matches-its-schema)'],
  },
  'a word that is none of a list': {
    yaml: 'name: A\ntype: ciudad\ndescription: B',
    report: [
      '2:7: Cannot use `ciudad` for `type`; expected state, region, city, site, continent (file-matches-its-schema)',
    ],
  },
  'a number where text should be': {
    yaml: 'name: 2025\ntype: city\ndescription: B',
    report: ['1:7: Cannot use `name`; expected text: put `2025` in quotes (file-matches-its-schema)'],
  },
  'text where a list should be': {
    yaml: 'name: A\ntype: city\ndescription: B\nnames: C',
    report: ['4:8: Cannot use `names`; expected a list (file-matches-its-schema)'],
  },
  'a list where text should be': {
    yaml: 'name: [A]\ntype: city\ndescription: B',
    report: ['1:7: Cannot use `name`; expected text (file-matches-its-schema)'],
  },
  'a reference of no kind': {
    yaml: 'name: A\ntype: city\ndescription: B\nrelations:\n  - to: rusia\n    as: C',
    report: [
      '5:9: Cannot use `relations.0.to`; expected a reference such as `org:otsc` (org:, person:, place:, instrument:, theme:) (file-matches-its-schema)',
    ],
  },
  'several things': {
    yaml: 'name: 1\ntype: x\ndescripcion: B',
    report: [
      '1:1: Missing `description` (file-matches-its-schema)',
      '1:7: Cannot use `name`; expected text: put `1` in quotes (file-matches-its-schema)',
      '2:7: Cannot use `x` for `type`; expected state, region, city, site, continent (file-matches-its-schema)',
      '3:1: Unknown key `descripcion`; did you mean `description` (file-matches-its-schema)',
    ],
  },
  'a file without content': {
    yaml: '',
    report: ['1:1: Cannot use the file; expected keys with values, found nothing (file-matches-its-schema)'],
  },
  'a colon in plain text': {
    yaml: 'name: Uno: dos\ntype: city\ndescription: B',
    report: [
      '1:7: Nested mappings are not allowed in compact mappings; text with `: ` or ` #`, or with `*`, `[`, `{` or quotes at its start, needs quotes around it or a block (`>-`) (yaml-is-well-formed)',
    ],
  },
  'a key twice': {
    yaml: 'name: A\nname: B\ntype: city\ndescription: C',
    report: ['2:1: Map keys must be unique (yaml-is-well-formed)'],
  },
  'a tab': {
    yaml: 'name: A\nrelations:\n\t- to: org:a',
    report: ['3:1: Tabs are not allowed as indentation; indent with spaces (yaml-is-well-formed)'],
  },
  'emphasis taken for an alias': {
    yaml: 'name: *A\ntype: city\ndescription: B',
    report: [
      '1:7: Cannot use `*A`; text that begins with `*`, `&` or `!` needs quotes around it (yaml-is-well-formed)',
    ],
  },
  'a word taken for an anchor, which YAML would leave out': {
    yaml: 'name: &A B\ntype: city\ndescription: C',
    report: [
      '1:7: Cannot use `&A`; text that begins with `*`, `&` or `!` needs quotes around it (yaml-is-well-formed)',
    ],
  },
};

/** A point of a description (line and column of its Markdown), and its place in the file. */
export const points: Record<string, { yaml: string; point: [number, number]; place: [number, number] }> = {
  'on one line': { yaml: 'description: Uno dos', point: [1, 5], place: [1, 18] },
  'between quotation marks': { yaml: 'description: "Uno dos"', point: [1, 5], place: [1, 19] },
  'in a block': { yaml: 'description: |\n  Uno\n  dos tres', point: [2, 5], place: [3, 7] },
  'in a folded block': { yaml: 'description: >-\n  Uno\n  dos\n\n  tres', point: [2, 1], place: [5, 3] },
  'in a folded line': { yaml: 'description: >-\n  Uno\n  dos', point: [1, 5], place: [3, 3] },
};
