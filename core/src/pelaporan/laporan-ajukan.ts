// The cadre sends the report of a month: its figures as she saw them, so that they stay what she signed.
import * as z from 'zod/mini';
import { type Catatan, zUuid } from '../catatan/catatan.ts';
import { defineUntuk, type KonteksCheck } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { zCiri } from './ciri.ts';
import { idLaporan } from './id-laporan.ts';
import { angkaDariIsi, zAngka, zBulan } from './isi-laporan.ts';
import { keadaanLaporan, type LaporanBulan, tambahJejak } from './laporan-bulan.ts';
import { periksaAjuan } from './periksa-ajuan.ts';
import { tolakInstitusi } from './tolak-institusi.ts';
import { tolakWaktu } from './tolak-laporan.ts';

const zIsi = z.object({
  institusiId: zUuid,
  jenis: z.enum(nilaiPilihan(JENIS_INSTITUSI)),
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  bulan: zBulan,
  angka: zAngka,
  ciri: zCiri,
  keterangan: z.nullable(z.string().check(z.trim(), z.maxLength(500))),
  /** By the code of the oddity. */
  penjelasan: z.record(z.string().check(z.maxLength(60)), z.string().check(z.trim(), z.maxLength(200))),
});
type Isi = z.infer<typeof zIsi>;

/** Approved figures stand; a report that was sent and not yet approved may be sent anew. */
const BOLEH_DIAJUKAN: ReadonlySet<string> = new Set(['draf', 'diajukan', 'diperiksa', 'dikembalikan']);

/** What the sending is refused for before its figures are looked at. */
function tolakAjuan(isi: Isi, kini: LaporanBulan, amplop: Catatan, { sekitar, pelaku }: KonteksCheck<LaporanBulan>): Tolakan[] {
  const isLaporanLain = kini.institusiId !== null && (kini.institusiId !== isi.institusiId || kini.bulan !== isi.bulan);
  if (isLaporanLain || amplop.subjek.id !== idLaporan(isi.institusiId, isi.bulan)) return [tolak('subjek-tidak-cocok', 'subjek')];
  if (keadaanLaporan(kini) === 'terkunci') return [tolak('laporan-terkunci', 'bulan')];
  const waktu = [...tolakWaktu(kini, isi.bulan, amplop.terjadi, pelaku), ...tolakInstitusi(isi, amplop.desa, sekitar, pelaku)];
  if (waktu.length > 0) return waktu;
  if (!BOLEH_DIAJUKAN.has(keadaanLaporan(kini))) return [tolak('laporan-sudah-disetujui', 'bulan')];
  // A sending that would lie behind the one that counts would be taken and change nothing.
  return kini.ajuan.some((satu) => satu.dicatat > amplop.dicatat) ? [tolak('laporan-sudah-berubah', 'dicatat')] : [];
}

export const laporanAjukan = defineUntuk('laporan')({
  kind: 'laporan.ajukan',
  version: 1,
  peran: ['sub-ppkbd', 'ppkbd', 'pkb'],
  isTetap: true,
  judul: teks('Laporan diajukan', 'Report sent'),
  isi: zIsi,
  check: (isi, konteks, amplop) => {
    const tolakan = tolakAjuan(isi, konteks.kini, amplop, konteks);
    return tolakan.length > 0 ? tolakan : periksaAjuan(angkaDariIsi(isi.angka));
  },
  // Whose report it is was said by the first sending.
  apply: (laporan, isi, amplop) => ({
    ...laporan,
    desa: amplop.desa,
    rt: amplop.rt,
    terdaftar: laporan.terdaftar !== null && laporan.terdaftar < amplop.terjadi ? laporan.terdaftar : amplop.terjadi,
    institusiId: isi.institusiId,
    jenis: isi.jenis,
    nama: isi.nama,
    bulan: isi.bulan,
    ajuan: tambahJejak(laporan.ajuan, {
      id: amplop.id,
      tanggal: amplop.terjadi,
      oleh: amplop.oleh,
      dicatat: amplop.dicatat,
      angka: angkaDariIsi(isi.angka),
      ciri: isi.ciri,
      keterangan: isi.keterangan,
      penjelasan: isi.penjelasan,
    }),
  }),
  ringkas: (isi) => {
    const { id, en } = labelPilihan(JENIS_INSTITUSI, isi.jenis);
    return teks(`${id}, ${isi.bulan}`, `${en}, ${isi.bulan}`);
  },
});
