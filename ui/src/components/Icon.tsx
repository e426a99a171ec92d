// Small line drawings that stand beside a word, never instead of one.

const GAMBAR = {
  beranda: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  keluarga: 'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm7.5 1a2.4 2.4 0 1 0 0-4.8M3 19c.4-3.2 2.6-5 5.5-5s5.1 1.8 5.5 5m1.8-4.6c2.7-.2 4.5 1.4 5.2 4.1',
  laporan: 'M6 4h8.5L19 8.5V20H6V4Zm8 .5V9h4.5M9 13h6.5M9 16.5h6.5',
  kunjungan: 'M12 21c4-4.4 6.5-7.7 6.5-11A6.5 6.5 0 0 0 5.5 10c0 3.3 2.5 6.6 6.5 11Zm0-8.7a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  tambah: 'M12 5v14M5 12h14',
  cari: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.8-1.7L20 20',
  kembali: 'M14.5 5.5 8 12l6.5 6.5',
  lanjut: 'M9.5 5.5 16 12l-6.5 6.5',
  centang: 'm5 12.5 4.7 4.7L19 7.5',
  silang: 'M6 6l12 12M18 6 6 18',
  peringatan: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.7v.1',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5.5m0-8.7v.1',
  jam: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5.3l3.5 2',
  awan: 'M7.5 18.5a4 4 0 0 1-.5-8 5.5 5.5 0 0 1 10.6 1.2 3.5 3.5 0 0 1-.6 6.8H7.5Zm2-4.7 2.5-2.5 2.5 2.5M12 11.5v5',
  'awan-putus': 'M7.5 18.5a4 4 0 0 1-.5-8c.3-1 .8-1.8 1.4-2.5m2.7-1.6a5.5 5.5 0 0 1 6.5 5.3 3.5 3.5 0 0 1 1.7 5.5M15 18.5H7.5M4 4l16 16.5',
  naik: 'M12 19V6m-5.5 5L12 5.5l5.5 5.5',
  turun: 'M12 5v13m-5.5-5 5.5 5.5 5.5-5.5',
  tetap: 'M5 12h14',
  unduh: 'M12 4v11m-4.5-4 4.5 4.5 4.5-4.5M5 20h14',
  cetak: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7v-6Z',
  tabel: 'M4 5h16v14H4V5Zm0 5h16M4 14.5h16M10 5v14',
  grafik: 'M5 4v16h15M9 16v-4m4 4V8m4 8v-6',
  keluar: 'M14 4H5.5v16H14m-3.5-8H20m-3.5-4 4 4-4 4',
  kunci: 'M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v9h-13v-9Zm6.5 3.5v2.5',
  orang: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.6-3.9 3.5-6 7.5-6s6.9 2.1 7.5 6',
  kamera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4V8Zm8 8.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z',
  peta: 'M4 6.5 9 4l6 2.5L20 4v13.5L15 20l-6-2.5L4 20V6.5ZM9 4v13.5m6-11V20',
  gedung: 'M4 20h16M6 20V9l6-4.5L18 9v11M10 20v-5h4v5',
  dompet: 'M4 7h14v12H4V7Zm0 0 10-3v3m-1 4.5h7v4h-7a2 2 0 1 1 0-4Z',
  lainnya: 'M5 5h5.5v5.5H5V5Zm8.5 0H19v5.5h-5.5V5ZM5 13.5h5.5V19H5v-5.5Zm8.5 0H19V19h-5.5v-5.5Z',
  kelompok:
    'M12 10a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM5.5 12a2.2 2.2 0 1 0 0-4.4M18.5 12a2.2 2.2 0 1 1 0-4.4M7 19c.3-3.4 2.3-5.5 5-5.5s4.7 2.1 5 5.5M2.5 17.5c.2-1.6.9-2.7 2-3.2M21.5 17.5c-.2-1.6-.9-2.7-2-3.2',
  buku: 'M12 6.5C9.5 4.8 6.5 4.5 3.5 5v13.5c3-.5 6-.2 8.5 1.5 2.5-1.7 5.5-2 8.5-1.5V5c-3-.5-6-.2-8.5 1.5Zm0 0V20',
  senter: 'M8 3.5h8v4l-2 3V20h-4v-9.5l-2-3v-4Zm0 3.5h8M12 13v2.5',
  bicara: 'M4 5h16v11h-8.5L7 20v-4H4V5Zm4 4h8M8 12.5h5',
} as const;

export type IconName = keyof typeof GAMBAR;

/** Draws one icon; hidden from screen readers because the word beside it says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={GAMBAR[name]} />
    </svg>
  );
}
