// Random facts about the register, KB with its reasons, KRS, welfare rank, leaving and coming back, and putting off.
import { ALASAN_TUNDA } from '@lini/core/agenda/agenda-tunda.ts';
import { BATANG_IMPLAN, JALUR, JENIS_PIL, JENIS_SUNTIK, METODE, SEBAB_BERHENTI, TEMPAT } from '@lini/core/kb/metode.ts';
import { HASIL_VERVAL, type HasilVerval, JENIS_DAMPING, KEPUTUSAN_TINJAU, UNTUK_DAMPING } from '@lini/core/krs/pilihan-krs.ts';
import { semesterDari } from '@lini/core/krs/semester.ts';
import { AGENDA } from '@lini/core/registry/agenda.ts';
import { tambahHari } from '@lini/core/tanggal.ts';
import fc from 'fast-check';
import type { BukuKeluarga } from './buku-keluarga.ts';

/** Writes one fact about the wife given, or about her family. */
type Langkah = (buku: BukuKeluarga, istri: string) => void;

const nilai = <N extends string>(daftar: readonly { nilai: N }[]): fc.Arbitrary<N> => fc.constantFrom(...daftar.map((satu) => satu.nilai));

const pelayanan = (hari: fc.Arbitrary<string>): fc.Arbitrary<Langkah> =>
  fc
    .record({
      pada: hari,
      metode: nilai(METODE),
      tempat: nilai(TEMPAT),
      jalur: fc.option(nilai(JALUR)),
      jenisSuntik: fc.option(nilai(JENIS_SUNTIK)),
      jenisPil: fc.option(nilai(JENIS_PIL)),
      batangImplan: fc.option(nilai(BATANG_IMPLAN)),
    })
    .map(
      ({ pada, ...isi }): Langkah =>
        (buku, istri) =>
          void buku.catat('kb.pelayanan', pada, { ...isi, istriId: istri, pertamaKali: null }),
    );

const registerDanKb = (hari: fc.Arbitrary<string>): fc.Arbitrary<Langkah>[] => [
  hari.map(
    (pada): Langkah =>
      (buku, istri) =>
        void buku.catat('pus.tetap', pada, { istriId: istri }),
  ),
  pelayanan(hari),
  fc.record({ pada: hari, sebabBerhenti: nilai(SEBAB_BERHENTI) }).map(
    ({ pada, sebabBerhenti }): Langkah =>
      (buku, istri) =>
        void buku.status(pada, istri, { kesertaan: 'pernah', ingin: 'tunda', sebabBerhenti }),
  ),
];

/** The verval of a family on a day, with the flag of that day. */
export function catatVerval(buku: BukuKeluarga, pada: string, hasil: HasilVerval): void {
  const { sebab, kurang, baris, hasil: tanda } = buku.potret(pada).krs;
  const potret = { hasil: tanda, baris, sebab, kurang, aturan: 'SIGA_VERVAL/1', pada };
  buku.catat('krs.verval', pada, { semester: semesterDari(pada), hasil, berubah: null, krs: potret });
}

const krs = (hari: fc.Arbitrary<string>): fc.Arbitrary<Langkah>[] => [
  fc.record({ pada: hari, hasil: nilai(HASIL_VERVAL) }).map(
    ({ pada, hasil }): Langkah =>
      (buku) =>
        catatVerval(buku, pada, hasil),
  ),
  fc.record({ pada: hari, jenis: fc.uniqueArray(nilai(JENIS_DAMPING), { minLength: 1, maxLength: 3 }), untuk: nilai(UNTUK_DAMPING) }).map(
    ({ pada, jenis, untuk }): Langkah =>
      (buku) =>
        void buku.catat('krs.damping', pada, { jenis, untuk }),
  ),
  fc.record({ pada: hari, keputusan: nilai(KEPUTUSAN_TINJAU) }).map(
    ({ pada, keputusan }): Langkah =>
      (buku) =>
        void buku.catat('krs.tinjau', pada, { keputusan, alasan: 'dilihat sendiri' }),
  ),
  fc.record({ pada: hari, desil: fc.integer({ min: 1, max: 10 }) }).map(
    ({ pada, desil }): Langkah =>
      (buku) =>
        void buku.catat('keluarga.sejahtera', pada, { desil, sumber: 'dtsen', tanggalData: '2025-01-01' }),
  ),
];

const pergiDatang = (hari: fc.Arbitrary<string>): fc.Arbitrary<Langkah>[] => [
  fc.record({ pada: hari, lama: fc.integer({ min: 0, max: 200 }) }).map(
    ({ pada, lama }): Langkah =>
      (buku) => {
        buku.catat('keluarga.pindah', pada, { jenis: 'desa-lain', tujuan: '' });
        buku.catat('keluarga.kembali', tambahHari(pada, lama), { rt: '002' });
      },
  ),
  fc.record({ pada: hari, lama: fc.integer({ min: 1, max: 60 }), aturan: fc.constantFrom(...AGENDA.map((satu) => satu.id)), alasan: nilai(ALASAN_TUNDA) }).map(
    ({ pada, lama, aturan, alasan }): Langkah =>
      (buku, istri) =>
        void buku.catat('agenda.tunda', pada, { aturan, anggotaId: istri, sampai: tambahHari(pada, lama), alasan }),
  ),
];

/** The steps on days that `hari` gives. */
export const langkahKrs = (hari: fc.Arbitrary<string>): fc.Arbitrary<Langkah>[] => [...registerDanKb(hari), ...krs(hari), ...pergiDatang(hari)];
