/** Questions that lecturers begin with; each is a path that the data answers. */
export const EXAMPLE_PATHS = [
  ['unodcKhm', 'unodc', 'KHM'],
  ['khmRecovery', 'KHM', 'assist-victims-recovery'],
  ['thaForced', 'THA', 'penal-sanctions-forced-labour'],
  ['vnmTrafficking', 'VNM', 'criminalise-trafficking'],
] as const;
