/** Indonesian: what decides an answer, where a sentence says it better than a table. */
import type { Phrases } from '../phrases.ts';

export const QUESTION_NOTE: Phrases['questionNote'] = {
  setAside: (party, clause) =>
    `Pensyaratan (reservasi) ${party} mengesampingkan ${clause}, sehingga tidak ada barisnya.`,
  read: (duties, provisions, laws) =>
    `${duties} kewajiban; ${provisions} ketentuan dari ${laws.length} hukum nasional ada dalam data (${laws.join('; ')}).`,
  unread: (places) =>
    `Untuk beberapa kewajiban perbedaannya tidak dapat dinyatakan, karena yang berikut belum dibaca seluruhnya: ${places}.`,
  list: (treaty, day) => `Daftar pihak ${treaty} dibaca sampai ${day}; yang lebih baru tidak ada di dalamnya.`,
  bySource: (told) => `Menurut sumber: ${told.join('; ')}.`,
  limit: (instrument, article, limit) => `${instrument} berlaku dalam batasnya sendiri (Pasal ${article}): ${limit}.`,
  statements: (clause, unread) =>
    `${clause} pihak mengesampingkan klausul sengketa, yang bukan pernyataan demikian. Pernyataan tercatat yang isinya belum dibaca siapa pun: ${unread.length}${unread.length ? ` (${unread.join(', ')})` : ''}.`,
};
