/** Words of the one file that a seminar travels in. */
export const fileEn = {
  notHere: 'This file does not hold that.',
  askAtlas: 'It holds what its seminar shows, with the evidence; ask the Atlas itself for the rest.',
  make: 'As one file',
  making: 'Gathering scene {{done}} of {{all}}',
  made: 'The file is made: {{size}} KB.',
  failed: 'The file was not made',
  noTemplate: 'The server has no template for it. Run "npm run build" there, then try again.',
  tooLarge:
    'The file would have {{size}} KB, more than a browser can hand over here. Make it with "npm run export -- seminar {{id}}".',
};
