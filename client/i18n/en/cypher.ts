/** The words of the console for queries in Cypher. They come with its program. */
export const cypherWords = {
  cypher: {
    lead: 'A query of your own, which only reads: at most {{seconds}} seconds, {{rows}} rows and 2 MB an answer, 60 queries a minute, two at once.',
    keys: 'Ctrl-Enter or ⌘-Enter runs the query, Ctrl-Z takes back a change, Escape closes suggestions, Tab leaves the field.',
    editor: 'Query in Cypher',
    run: 'Run',
    stop: 'Stop',
    stopped: 'The query was stopped.',
    working: 'Working; the server stops it after {{seconds}} seconds',
    problems: 'What to look at in the query',
    place: 'Line {{line}}, column {{column}}',
    noSuch: {
      label: 'The data have no label “{{name}}”.',
      type: 'The data have no relationship type “{{name}}”.',
      property: 'The data have no property “{{name}}”.',
    },
    meant: 'Did you mean',
    answer: 'Answer',
    rows_one: 'One row',
    rows_other: '{{count}} rows',
    took: '{{ms}} ms on {{engine}}',
    cut: 'There are more rows: these are the first {{count}}.',
    none: 'No row. That is said of these data and this query: what is not coded is not “no”.',
    form: 'The answer as',
    forms: { table: 'Table', text: 'Text', json: 'JSON' },
    save: 'Save as a file',
    copy: 'Copy',
    copied: 'The answer is copied.',
    closed: 'This server takes no queries of your own',
    closedHow:
      'Whoever runs it can switch them on with CONSOLE=on. An Atlas that is started on your own computer takes them without that.',
  },
};
