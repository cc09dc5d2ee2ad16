/** The words of saved views, and of links made with other data. */
export const viewsWords = {
  saved: {
    title: 'Saved views',
    name: 'Name of this view',
    keep: 'Save this view',
    kept: '“{{name}}” is saved in this browser.',
    none: 'No view is saved yet. They stay in this browser; nothing is sent to a server.',
    rename: 'Rename',
    renameTo: 'New name of “{{name}}”',
    apply: 'Rename',
    remove: 'Delete',
    removed: '“{{name}}” is deleted.',
    undo: 'Undo',
    toFile: 'Save all as a file',
    fromFile: 'Add from a file …',
    added_one: 'One view is added from the file.',
    added_other: '{{count}} views are added from the file.',
    addedNone: 'All views of this file are here already.',
    on: 'saved {{date}}',
    faults: {
      full: 'Not saved: at most {{most}} views are kept in a browser. Save them as a file, then delete some. Nothing was changed.',
      storage:
        'Not saved: the browser keeps nothing for this page, or has no room left. Allow it to store data, or copy the link to the view instead. Nothing was changed.',
      json: 'This file was not read: it is not JSON ({{text}}). Choose a file that “Save all as a file” made. Your saved views are unchanged.',
      other:
        'This file was not read: it does not say that it holds saved views (meta.kind is not “palermo-atlas/views”). Choose a file that “Save all as a file” made. Your saved views are unchanged.',
      version:
        'This file was not read: it is of version {{text}}, and this atlas reads version 1. Open it with the atlas that made it. Your saved views are unchanged.',
      shape:
        'This file was not read: its part “{{at}}” is not what a view has ({{text}}). Correct that part or take the view out. Your saved views are unchanged.',
    },
  },
  brought: {
    into: 'The answer in the picture',
    open: 'Open the answer as a view',
    add: 'Add it to the picture',
    title: 'An answer as a view',
    says: 'These are the things and the links that an answer brought, as far as they held on the day in the bar; what is not here is not “no”.',
    around: 'Put it into the atlas',
    said: 'The answer is in the picture.',
    left_one: 'One more part of it is left to the table.',
    left_other: '{{count}} more parts of it are left to the table.',
  },
  stale: {
    title: 'This view was made with other data',
    versions: 'It was made with data version {{made}}; this is version {{now}} of {{date}}.',
    gone_one: 'One thing that it names is no longer found and is left out: {{ids}}.',
    gone_other: '{{count}} things that it names are no longer found and are left out: {{ids}}.',
    allFound: 'Everything that it names is still found.',
    unknown: 'Which dates, standings or paths are counted differently since then cannot be known from the link.',
    goOn: 'Go on',
  },
};
