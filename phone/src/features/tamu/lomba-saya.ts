// The competition a juror judges on this phone: rules, teams in running order, and her own sheets; nobody else's are here.
import { aturanJuri, namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { kunciLembar, type Lembar, lembarBerlaku } from '@lini/core/lomba/lembar-juri.ts';
import { urutTampil } from '@lini/core/lomba/pelaksanaan-dari.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { listNilaiUlang } from '@lini/core/lomba/putusan-protes.ts';
import type { Lomba } from '@lini/core/lomba/skema-lomba.ts';
import { findAcara } from '../../app/acara/entri-acara.ts';
import type { CatatanTampil, EntriSubjek } from '../../app/entri.ts';
import { getSesi } from '../../app/sesi.ts';

export type ReguSaya = {
  readonly regu: ReguLomba;
  /** From 1, in running order. */
  readonly urut: number;
  /** Her sheet that stands; null: not judged yet. */
  readonly lembar: Lembar | null;
  /** Her last sheet went back: the office refused it. */
  readonly kembali: CatatanTampil | null;
  /** After closing an upheld protest has it judged anew. */
  readonly isUlang: boolean;
  /** Absent or disqualified: no sheet is awaited. */
  readonly tanpaNilai: 'tidak-hadir' | 'diskualifikasi' | null;
};

export type LombaSaya = {
  readonly entri: EntriSubjek<'lomba'>;
  readonly lomba: Lomba;
  /** Which rules these are: a sheet names them. */
  readonly aturanId: string | null;
  readonly nama: string;
  readonly juriId: string;
  readonly isTutup: boolean;
  /** Why it was called off; null: it was not. */
  readonly batal: string | null;
  readonly regu: readonly ReguSaya[];
};

type IsiNilai = { readonly regu?: unknown };

/** Nothing while the competition, or her place on its jury, has not arrived. */
export function findLombaSaya(): LombaSaya | null {
  const { akun } = getSesi();
  const entri = akun.tamu?.lomba ? findAcara('lomba', akun.tamu.lomba) : undefined;
  if (!entri) return null;
  const { keadaan, tampil } = entri;
  const lomba = aturanJuri(keadaan);
  const juri = keadaan.juri.find((satu) => satu.akun === akun.id);
  if (!lomba || !juri) return null;
  const berlaku = lembarBerlaku(lomba, keadaan.lembar);
  const ulang = keadaan.tutup === null ? [] : listNilaiUlang(keadaan);
  const regu = urutTampil(keadaan).map((satu, ke): ReguSaya => {
    const milik = tampil.filter(({ catatan }) => catatan.kind === 'lomba.nilai' && (catatan.isi as IsiNilai).regu === satu.id);
    const kembali = milik.findLast(({ status }) => status === 'dikembalikan') ?? null;
    const tidakHadir = keadaan.tampil.some(({ regu: id, isTidakHadir }) => id === satu.id && isTidakHadir);
    return {
      regu: satu,
      urut: ke + 1,
      lembar: berlaku.get(kunciLembar(juri.id, satu.id)) ?? null,
      kembali,
      isUlang: ulang.includes(satu.id),
      tanpaNilai: keadaan.diskualifikasi.some(({ regu: id }) => id === satu.id) ? 'diskualifikasi' : tidakHadir ? 'tidak-hadir' : null,
    };
  });
  return {
    entri,
    lomba,
    aturanId: keadaan.aturanId,
    nama: namaLomba(keadaan) ?? '',
    juriId: juri.id,
    isTutup: keadaan.tutup !== null,
    batal: keadaan.dibatalkan?.alasan ?? null,
    regu,
  };
}
