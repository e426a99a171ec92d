// A made-up competition as the catatan its people would write.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Pelaksanaan } from '@lini/core/lomba/pelaksanaan.ts';
import type { Lomba } from '@lini/core/lomba/skema-lomba.ts';

const ACARA = '019a0000-0000-7000-8000-00000000000a';
const AMPLOP = {
  v: 1,
  subjek: { jenis: 'lomba', id: ACARA },
  desa: '63.11',
  rt: '000',
  terjadi: '2026-11-24',
  oleh: ACARA,
  perangkat: ACARA,
  melihat: 0,
} as const;

/** Every step of it, in the order in which it was written; teams of few become areas of few. */
export function susunLomba(lomba: Lomba, jalan: Pelaksanaan): Catatan[] {
  const kontingen = (nama: string): string => `63.11.0${Number(nama.replace(/\D/g, '')) + 1}`;
  const langkah: [string, unknown][] = [
    ['lomba.atur', { acaraId: ACARA, aturan: { jenis: 'penampilan', lomba } }],
    ['lomba.regu', { regu: jalan.regu.map(({ id, kontingen: dari }) => ({ id, kontingen: kontingen(dari), nama: id, anggota: [] })) }],
    ['lomba.juri', { juri: jalan.juri.map((id) => ({ id, nama: id, akun: null })) }],
    ['lomba.undi', { jenis: 'urutan', benih: 'x', hasil: jalan.regu.map(({ id }) => id) }],
    ...jalan.berhalangan.map((isi): [string, unknown] => ['lomba.berhalangan', isi]),
    ...Object.entries(jalan.lama).map(([regu, lama]): [string, unknown] => ['lomba.tampil', { regu, mulai: null, lama, isTidakHadir: false }]),
    ...jalan.tidakHadir.map((regu): [string, unknown] => ['lomba.tampil', { regu, mulai: null, lama: null, isTidakHadir: true }]),
    ...jalan.lembar.map(({ juri, regu, nilai, catatan, alasan }): [string, unknown] => ['lomba.nilai', { juri, regu, nilai, catatan, alasan }]),
    ...jalan.pelanggaran.map((isi): [string, unknown] => ['lomba.denda', isi]),
    ...jalan.diskualifikasi.map((isi): [string, unknown] => ['lomba.diskualifikasi', isi]),
    ...jalan.suara.map((isi): [string, unknown] => ['lomba.putus-seri', { cara: 'suara', ...isi }]),
    ...jalan.undian.map(({ hasil }): [string, unknown] => ['lomba.putus-seri', { cara: 'undian', regu: hasil, benih: 'x', hasil }]),
  ];
  return langkah.map(([kind, isi], ke) => ({
    ...AMPLOP,
    kind,
    isi,
    id: `019a0000-0000-7000-8000-${String(ke).padStart(12, '0')}`,
    dicatat: `${String(1_800_000_000_000 + ke).padStart(15, '0')}-0000-deadbeef`,
    urut: ke + 1,
  }));
}
