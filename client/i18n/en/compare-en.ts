/** The words of the comparison of paths. */
export const compareEn = {
  title: 'The paths compared', open: 'Compare', close: 'Close the comparison', together: 'All in full ink',
  through: 'Those that do not pass {{name}} are dimmed.',
  place: 'Path', way: 'By way of', steps: 'Steps', force: 'Force', who: 'For whom', since: 'Since', standing: 'On the day',
  sources: 'Sources', confidence: 'Lowest confidence', hub: 'Neighbours', hubMeans: 'Of all nodes between the ends together: the more, the less the path says',
  owed: 'Owed', none: '–',
};
