/** Line icons of 16 px in the ink of the text; every use carries its name in words. */
const PATHS = {
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9',
  share: 'M6.5 9.5 10 6M7 4.6l1.6-1.6a3 3 0 0 1 4.3 4.3L11.3 9M9 11.4 7.4 13a3 3 0 0 1-4.3-4.3L4.7 7',
  saved: 'M4 2.5h8v11L8 10.5 4 13.5z',
  display: 'M2 3h12v8.5H2zM5.5 14h5M8 11.5V14',
  search: 'M7 11.8A4.8 4.8 0 1 0 7 2.2a4.8 4.8 0 0 0 0 9.6zM10.6 10.6 14 14',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  box: 'M2.5 5V2.5H5M7 2.5h2M11 2.5h2.5V5M13.5 7v2M13.5 11v2.5H11M9 13.5H7M5 13.5H2.5V11M2.5 9V7',
  pin: 'M8 14V9.5M5 9.5h6L10 7V3h.8V2H5.2v1H6v4z',
  table: 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.8h11M6.5 3v10',
  export: 'M8 2.5v7.5M4.8 6.8 8 10l3.2-3.2M2.5 11v2.5h11V11',
  layout:
    'M8 3.2a1.6 1.6 0 1 0 0-.01M3.4 13a1.6 1.6 0 1 0 0-.01M12.6 13a1.6 1.6 0 1 0 0-.01M7.2 5.9 4.2 10M8.8 5.9l3 4.1',
  legend: 'M2.5 4h2M7 4h6.5M2.5 8h2M7 8h6.5M2.5 12h2M7 12h6.5',
  swap: 'M5 2.5v11M2.5 11 5 13.5 7.5 11M11 13.5v-11M8.5 5 11 2.5 13.5 5',
  close: 'm4 4 8 8M12 4l-8 8',
  right: 'M6 3.5 10.5 8 6 12.5',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  play: 'M5 3v10l8-5z',
  pause: 'M5.5 3v10M10.5 3v10',
  eventBefore: 'M10.5 4 6.5 8l4 4M4.5 3.5v9',
  eventAfter: 'M5.5 4l4 4-4 4M11.5 3.5v9',
  twoDays: 'M1.5 8h13M5 4v8M11 4v8',
  phone: 'M4.5 1.5h7v13h-7zM7 12.3h2',
  arrow: 'M2.5 8h10.5M9.5 4.5 13 8l-3.5 3.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
