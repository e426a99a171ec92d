// Obstacles that keep the server from starting, each told in one sentence to the person at the terminal.

const KALIMAT = {
  'port-terpakai': 'Port {rinci} sedang dipakai program lain. Hentikan program itu, atau jalankan dengan port lain: PORT=4180 npm start.',
  'disk-penuh': 'Disk penuh, Lini tidak bisa menyimpan data. Kosongkan ruang lalu jalankan lagi; data yang sudah tersimpan tetap aman.',
  'tidak-boleh-menulis': 'Tidak ada izin menulis di {rinci}. Ubah pemilik folder itu, atau jalankan sebagai pemiliknya.',
  'basis-data-tidak-terjangkau': 'Basis data pada DATABASE_URL tidak bisa dihubungi ({rinci}). Periksa alamat, nama, dan kata sandinya.',
  'biner-tidak-ada':
    'Berkas PostgreSQL bawaan tidak ada untuk mesin ini ({rinci}). Jalankan npm ci, atau isi DATABASE_URL dengan PostgreSQL 15 atau lebih baru.',
  'basis-data-gagal': 'PostgreSQL bawaan tidak mau menyala. Lihat catatannya di {rinci}.',
  'sudah-berjalan': 'Lini sudah berjalan dari folder ini. Hentikan dulu yang lama dengan Ctrl-C.',
  'versi-postgres': 'PostgreSQL {rinci} terlalu lama. Pakai PostgreSQL 15 atau lebih baru.',
} as const;

export type KodeHalangan = keyof typeof KALIMAT;

/** Thrown while starting; its message is the whole sentence to print, without a stack trace. */
export class Halangan extends Error {
  readonly kode: KodeHalangan;
  constructor(kode: KodeHalangan, rinci = '') {
    super(KALIMAT[kode].replace('{rinci}', rinci));
    this.kode = kode;
  }
}

const kodeGalat = (galat: unknown): string => (galat instanceof Error && 'code' in galat ? String(galat.code) : '');

/** The obstacle behind an error of the system or the database, or nothing when it is a bug. */
export function findHalangan(galat: unknown, tempat = ''): Halangan | undefined {
  if (galat instanceof Halangan) return galat;
  const kode = kodeGalat(galat);
  const pesan = galat instanceof Error ? galat.message : String(galat);
  if (kode === 'ENOSPC' || kode === '53100' || /No space left on device|ENOSPC/.test(pesan)) return new Halangan('disk-penuh');
  if (kode === 'EACCES' || kode === 'EROFS' || kode === 'EPERM') return new Halangan('tidak-boleh-menulis', tempat);
  return undefined;
}
