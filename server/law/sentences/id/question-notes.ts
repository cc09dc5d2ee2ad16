/** Indonesian: what decides an answer, where a sentence says it better than a table. */
import type { Phrases } from '../phrases.ts';

const joined = (places: readonly string[]) =>
  places.length < 2 ? places.join('') : `${places.slice(0, -1).join(', ')} dan ${places.at(-1)}`;

export const NOT_READ: Phrases['notRead'] = {
  run: (first, last) => `${first} sampai ${last}`,
  of: (whole, part, instrument) =>
    `${[whole.length > 0 ? `Pasal ${joined(whole)}` : '', part.length > 0 ? `sebagian Pasal ${joined(part)}` : ''].filter(Boolean).join(', dan ')} ${instrument}`,
  lead: (told) => `Belum dibaca, dan dapat mengubah jawaban ini: ${told}.`,
};

export const UNREAD_STATEMENTS: Phrases['unreadStatements'] = {
  lead: (told) =>
    `Pensyaratan (reservasi) dapat membatasi kewajiban ini, dan tidak semuanya dibaca: yang diajukan atas ${told.join('; atas ')}.`,
  but: (treaty, places) => `${treaty} selain atas ${places}`,
  after: (treaty, day) => `${treaty} setelah ${day}`,
};

export const QUESTION_NOTE: Phrases['questionNote'] = {
  setAside: (party, clause) =>
    `Pensyaratan (reservasi) ${party} mengesampingkan ${clause}, sehingga tidak ada barisnya.`,
  read: (duties, provisions, laws) =>
    `${duties} kewajiban; ${provisions} ketentuan dari ${laws.length} hukum nasional ada dalam data (${laws.join('; ')}).`,
  unread: (places) =>
    `Untuk beberapa kewajiban perbedaannya tidak dapat dinyatakan, karena yang berikut belum dibaca seluruhnya: ${places}.`,
  list: (treaty, day) => `Daftar pihak ${treaty} dibaca sampai ${day}; yang lebih baru tidak ada di dalamnya.`,
  sinceNotRead: 'Jika tidak ada tanggal sejak kapan, perjanjian itu mengikat sejak tanggal yang tidak dibaca.',
  noList: (treaty) => `tidak ada daftar lengkap pihak ${treaty} yang dibaca, jadi sebagian mungkin tidak ada di sini`,
  bySource: (told) => `Menurut sumber: ${told.join('; ')}.`,
  limit: (instrument, article, limit) => `${instrument} berlaku dalam batasnya sendiri (Pasal ${article}): ${limit}.`,
  statementsOn: (places) =>
    `Pernyataan dalam data menyebut ${places}; tidak setiap pernyataan dibaca, jadi tanpa baris bukan “tanpa pensyaratan”.`,
  noStatements: (treaty) =>
    `Tidak ada pernyataan atas ${treaty} yang dibaca, jadi tanpa baris bukan “tanpa pensyaratan”: daftar pensyaratannya tidak ada dalam data.`,
  notLeft: (party, treaty) =>
    `Tidak ada dalam data bahwa ${party} telah keluar dari ${treaty} pada tanggal itu, jadi tidak ada baris: tanyakanlah apakah ia terikat.`,
  noHomeLaw: (party) =>
    `Tidak ada ketentuan ${party} tentang kejahatan terhadap kemanusiaan yang dibaca, yang tidak berarti bahwa ketentuan itu tidak ada.`,
  ordinary: (party, places) =>
    `Ketentuannya tentang perbudakan sebagai tindak pidana biasa bukan hukum semacam itu dan tidak dicantumkan: ${places} (${party}).`,
  statements: (clause, unread) =>
    `${clause === 0 ? '' : `Dari para pihak, ${clause} diketahui mengesampingkan klausul sengketa, yang bukan pernyataan demikian. `}Pernyataan tercatat yang isinya belum dibaca siapa pun: ${unread.length}${unread.length ? ` (${unread.join(', ')})` : ''}.`,
  noCourt: (treaty) => `Tidak ada klausul ${treaty} dalam data yang membuka jalan ke Mahkamah Internasional.`,
};
