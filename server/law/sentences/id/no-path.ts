/** Indonesian. */
import type { NoPathPhrases } from '../no-path-phrases.ts';

export const NO_PATH: NoPathPhrases = {
  notJoined: (party, treaties, day) =>
    day
      ? `pada ${day}, ${party} belum menjadi pihak pada ${treaties}`
      : `data ini tidak mengenal tanggal ketika ${party} menjadi pihak pada ${treaties}`,
  notListed: (party, treaties, day) =>
    `${party} tidak termasuk pihak pada ${treaties}; yang telah dibaca tidak sampai pada ${day}`,
  onList: (treaty, read) =>
    `${treaty} (${read ? `daftar pihak dibaca sampai ${read}` : 'belum ada daftar pihak yang dibaca seluruhnya'})`,
  notBinding: (instruments) => `${instruments} tidak mengikat negara mana pun: bukan perjanjian internasional`,
  foreignLaw: (law, own, party) => `${law} adalah hukum nasional ${own} dan tidak mengikat ${party}`,
  noClause: (duty) => `tidak ada ketentuan instrumen mana pun yang dikodekan mengenai ${duty}`,
  noClauseOf: (treaty, duty) => `tidak ada ketentuan ${treaty} yang dikodekan mengenai ${duty}`,
  noLink: (name) => `data ini tidak memuat hubungan ${name} dari jenis yang ditelusuri pertanyaan ini`,
  noReference: (text) =>
    `rujukan ${text} kepada teks lain tidak dikodekan: itu tidak berarti bahwa ia tidak merujuk apa pun`,
  otherPeople: (article, party, treaty) =>
    `bagi ${party}, ${article} mencakup orang lain: ketentuan ini menjangkau korban perdagangan orang hanya melalui ${treaty}`,
  ofBody: (article) => `${article} memintanya dari badan internasional, bukan dari para pihaknya`,
  unsure: (article, duty, confidence) =>
    `${article} mengatur ${duty}, tetapi pengodeannya hanya berkeyakinan ${confidence}`,
  uncoded: (party, treaties, more) => {
    const names = [...treaties, ...(more > 0 ? [`${more} lainnya`] : [])];
    const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`;
    return `dari ${treaties.length + more} perjanjian yang berlaku bagi ${party} belum ada kewajiban yang dikodekan, sehingga tentangnya tidak dikatakan apa pun: ${list}`;
  },
  untried: {
    cut: (rules) =>
      `pertanyaan ini menyebut terlalu banyak hal untuk ditelusuri seluruhnya: apakah ada jalur belum dicoba sampai selesai dengan perubahan pada ${rules}`,
    rule: {
      avoid: 'yang dihindari',
      via: 'yang harus dilalui',
      types: 'jenis hubungan',
      direction: 'arah',
      date: 'tanggal',
      confidence: 'keyakinan',
      maxSteps: 'jumlah langkah',
      groups: 'kelompok hubungan',
      throughStates: 'negara di dalam jalur',
      two: 'dua aturan sekaligus',
    },
  },
  event: {
    inForce: (treaty, party) => `${treaty} berlaku bagi ${party}`,
    begins: (clause, exact) => (exact ? `sejak tanggal itu ${clause}` : `paling lambat pada tanggal itu ${clause}`),
    ends: (clause, exact) =>
      exact ? `tanggal terakhir ketika ${clause}` : `tanggal terakhir ketika dapat dipastikan bahwa ${clause}`,
  },
};
