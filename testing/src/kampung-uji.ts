// A small village in which flows are run as the phone runs them: answers, facts, the judge, and the figures after.
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldKeluarga, susunCatatan } from '@lini/core/catatan/fold.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { judgeDiDesa } from '@lini/core/catatan/judge-desa.ts';
import { type Jawaban, konteksForm, listBelumTerjawab, susunIsi, usulanForm } from '@lini/core/form/form.ts';
import { hitungDesa } from '@lini/core/indikator/hitung-desa.ts';
import type { Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { ALUR } from '@lini/core/registry/alur.ts';
import { expect } from 'vitest';
import { BukuKeluarga, uuidUji } from './buku-keluarga.ts';

const HARI_INI = '2026-06-30';
/** The day of every flow. */
export const HARI_ALUR = '2026-06-15';

/** A village of a few books, on which flows are run as the phone runs them: answers, facts, judge, all or none. */
export function kampungUji(...bukuList: readonly BukuKeluarga[]) {
  let semua: Catatan[] = bukuList.flatMap((satu) => satu.catatan);
  const tulisan: Catatan[] = [];
  let nomor = 0;
  let hlc = nextHlc(null, 1_781_500_000_000, uuidUji(9, 0xbeef));
  const idBaru = (): string => {
    nomor += 1;
    return uuidUji(nomor, 0xbb);
  };
  const perSubjek = () => Map.groupBy(semua, (satu) => satu.subjek.id);
  const keluarga = (id: string): Keluarga => foldKeluarga(id, susunCatatan(perSubjek().get(id) ?? []));
  const konteks = (id: string, anggotaId: string | null) =>
    konteksForm({
      keluarga: keluarga(id),
      hariIni: HARI_INI,
      terjadi: HARI_ALUR,
      anggotaId,
      desa: { keluarga: () => [...perSubjek().keys()].map(keluarga), poktan: () => [], institusi: () => [], kader: () => [], laporan: () => [] },
    });
  const jalankan = (alurId: string, dari: string, anggotaId: string | null, jawaban: Jawaban): string => {
    const alur = ALUR.find((satu) => satu.id === alurId);
    if (!alur) throw new Error(alurId);
    const lihat = konteks(dari, anggotaId);
    expect(alur.form.tersedia(lihat)).toBe(true);
    const lengkap = { ...usulanForm(alur.form, lihat), ...jawaban };
    expect(listBelumTerjawab(alur.form, lengkap, lihat).map((satu) => satu.isian)).toEqual([]);
    const fakta = alur.susun(susunIsi(alur.form, lengkap, lihat, idBaru), lihat, idBaru);
    for (const { keluargaId, rt, kind, isi, terjadi = HARI_ALUR } of fakta) {
      hlc = nextHlc(hlc, 0, uuidUji(9, 0xbeef));
      const amplop = {
        desa: '63.11.01.2003',
        terjadi,
        dicatat: hlc,
        oleh: uuidUji(2, 0xcade),
        perangkat: uuidUji(9, 0xbeef),
        urut: ++nomor,
        melihat: 0,
      };
      const satu: Catatan = { ...amplop, id: idBaru(), kind, v: findDefinisi(kind)?.version ?? 1, subjek: { jenis: 'keluarga', id: keluargaId }, rt, isi };
      expect([kind, judgeDiDesa(satu, perSubjek(), HARI_INI)]).toEqual([kind, { putusan: 'diterima' }]);
      semua = [...semua, satu];
      tulisan.push(satu);
    }
    return alur.tujuan(fakta);
  };
  const angka = (indikator: string): number[] =>
    [...hitungDesa(perSubjek(), ['2026-05', '2026-06', '2026-07']).values()].map((satu) => satu[indikator]?.pembilang ?? Number.NaN);
  const urungkan = (): void => {
    semua = semua.filter((satu) => !tulisan.includes(satu));
  };
  const putus = (bulan: string) => hitungDesa(perSubjek(), [bulan]).get(bulan)?.B14;
  const tambah = (id: string, tulisSatu: (buku: BukuKeluarga) => Catatan): void => {
    const buku = bukuList.find((satu) => satu.id === id);
    if (buku) semua = [...semua, tulisSatu(buku)];
  };
  return { keluarga, jalankan, angka, putus, tambah, urungkan };
}

/** A couple with a daughter of 22 and a son of 25. */
export function keluargaAlur(nomor: number) {
  const buku = new BukuKeluarga(nomor);
  buku.daftar('2025-01-01');
  const suami = buku.anggota('2025-01-01', { nama: `Ayah ${nomor}`, lahir: '1980-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  const istri = buku.istri('2025-01-01', '1985-01-01', `Ibu ${nomor}`);
  const putri = buku.anggota('2025-01-01', { nama: `Putri ${nomor}`, lahir: '2004-03-03', jenisKelamin: 'P', hubungan: 'anak', ibuId: istri });
  const putra = buku.anggota('2025-01-01', { nama: `Putra ${nomor}`, lahir: '2001-03-03', jenisKelamin: 'L', hubungan: 'anak', ibuId: istri });
  return { buku, suami, istri, putri, putra };
}
