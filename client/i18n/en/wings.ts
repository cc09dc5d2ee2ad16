/** The words of the wings: one thing in the middle. */
export const wingsWords = {
  wings: {
    open: 'Put it in the middle',
    put: 'Put {{title}} in the middle',
    trail: 'In the middle before',
    ofCentre: 'What it rests on, and what it asks',
    onAtlas: 'Who is bound by it: the atlas',
    inWords: 'In words',
    nothing: 'Nothing in this data is linked with it on this day.',
    absent: 'In the data, but not on this day',
    moreIn: '{{count}} more in {{region}}',
    fold: 'Close these {{count}}',
  },
};
