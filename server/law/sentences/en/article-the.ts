/** Names as they stand inside an English sentence: with "the" where English wants it. */

const COUNTRIES = new RegExp(
  '^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Marshall|Solomon|Cook Islands|Russian|Central African|' +
    'Dominican Republic|Democratic|Republic|Holy See|State of|Syrian|Congo)',
);
const BODIES = new RegExp(
  '\\b(Office|Organi[sz]ation|Committee|Nations|Union|Court|Group|Association|Conference|Secretariat|Secretary|Ministry|' +
    'Commission|Council|Fund|Process|Initiative|Programme|Department|Meeting|Rapporteur|Coalition|Director|Assembly|' +
    'Bureau|Centre|Center|Board|Network|Institute|Agency|Entity|Federation|Police|Mission|Alliance|Society)\\b',
);

export function theCountry(name: string): string {
  return COUNTRIES.test(name) ? `the ${name}` : name;
}

export function theBody(name: string): string {
  return BODIES.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}

/** An acronym stands alone ("UNTOC"), a title takes "the". */
export function theInstrument(name: string): string {
  return /^[A-Z]{2,}[\w-]*$/.test(name) || /^the /i.test(name) ? name : `the ${name}`;
}
