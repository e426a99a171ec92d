// What may be wrong with the figures of a report before anyone reads it: blocks, warnings and notices, each with its reason (forms.md 5).
import type { AngkaPerIndikator } from '../indikator/angka.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { teks } from '../teks.ts';
import { periksaMustahil } from './angka-mustahil.ts';
import {
  type Batas,
  batasKelompok,
  type Cari,
  cariDalam,
  jumlah,
  NAMA_POKTAN,
  periksaBatas,
  type TemuanAngka,
  type TingkatTemuan,
  temuan,
} from './temuan-angka.ts';

/**
 * `lalu`: the figures of the month before; null when there are none. `isSebagian`: of a part of a village only, where one family whose
 * child grew out of the target is enough to make more members than targets, and nothing odd.
 */
export type BahanPeriksa = {
  readonly angka: AngkaPerIndikator;
  readonly lalu: AngkaPerIndikator | null;
  readonly parameter: Parameter;
  readonly isSebagian?: boolean;
};

const BATAS: readonly Batas[] = NAMA_POKTAN.flatMap(({ nama, awalan }): Batas[] => {
  const batas = batasKelompok(nama, awalan);
  return [
    batas('hadir-pus-lebih', 'peringatan', 'pus', 'hadir', 'PUS yang hadir lebih banyak daripada yang hadir', 'more couples present than families present'),
    batas('hadir-lebih-anggota', 'peringatan', 'hadir', 'anggota', 'yang hadir lebih banyak daripada anggota', 'more present than members'),
    batas('kesertaan-lebih-sasaran', 'peringatan', 'kesertaan', 'sasaran', 'yang ikut lebih banyak daripada sasaran', 'more take part than are the target'),
  ];
});

/** Couples nobody asked: not refused, for who cannot be met this month would be given an invented answer (docs/decisions/0003). */
function periksaBelum(cari: Cari): TemuanAngka[] {
  const belum = cari('A2.belum');
  if (belum === null || belum === 0) return [];
  const alasan = teks(`${belum} PUS belum didata: tanyakan keadaan KB-nya dulu`, `${belum} couples not asked yet: ask about contraception first`);
  return [temuan('pus-belum-didata', 'peringatan', alasan, ['A2.belum'])];
}

/**
 * Whether the columns can be those of so many meetings: one held both ways stands in both (`poktan/rekap.ts`), so what the two are
 * beyond the meetings is the number of such ones, and of these neither column can have fewer.
 */
function isCaraCocok(pertemuan: number, tatapMuka: number, virtual: number): boolean {
  const keduanya = tatapMuka + virtual - pertemuan;
  return keduanya >= 0 && keduanya <= Math.min(tatapMuka, virtual);
}

/** What only the group meetings and the children can get wrong. */
function periksaPertemuan(cari: Cari): TemuanAngka[] {
  const cara = NAMA_POKTAN.flatMap(({ nama, awalan }) => {
    const [pertemuan, tatapMuka, virtual] = [cari(`${awalan}.pertemuan`), cari(`${awalan}.tatap-muka`), cari(`${awalan}.virtual`)];
    if (pertemuan === null || tatapMuka === null || virtual === null || isCaraCocok(pertemuan, tatapMuka, virtual)) return [];
    const alasan = teks(
      `${nama}: tatap muka ${tatapMuka} dan virtual ${virtual}, pertemuan ${pertemuan}`,
      `${nama}: face to face ${tatapMuka} and virtual ${virtual}, meetings ${pertemuan}`,
    );
    return [temuan('cara-bukan-pertemuan', 'peringatan', alasan, [`${awalan}.pertemuan`, `${awalan}.tatap-muka`, `${awalan}.virtual`])];
  });
  const [anak, dinilai] = [cari('BKB.anak'), jumlah(cari, ['BKB.sesuai', 'BKB.tidak-sesuai'])];
  if (anak === null || dinilai === null || anak === dinilai) return cara;
  const alasan =
    dinilai > anak
      ? teks(`BKB: perkembangan dinilai ${dinilai}, padahal anak hadir ${anak}`, `BKB: ${dinilai} judged, but ${anak} children present`)
      : teks(`BKB: ${anak - dinilai} anak hadir belum dinilai perkembangannya`, `BKB: ${anak - dinilai} children present not judged yet`);
  return [...cara, temuan('perkembangan-bukan-anak', dinilai > anak ? 'peringatan' : 'kabar', alasan, ['BKB.anak', 'BKB.sesuai', 'BKB.tidak-sesuai'])];
}

/** The couples against the month before, and pregnant women assisted against all of them. */
function periksaLain({ angka, lalu, parameter }: BahanPeriksa): TemuanAngka[] {
  const hasil: TemuanAngka[] = [];
  const [kini, dulu] = [angka.A2?.pembilang, lalu?.A2?.pembilang];
  const batas = parameter['laporan.pusChangeMaxPercent'];
  if (kini !== undefined && dulu !== undefined && dulu > 0 && Math.abs(kini - dulu) * 100 > batas * dulu) {
    hasil.push(
      temuan(
        'pus-berubah-banyak',
        'peringatan',
        teks(
          `PUS ${kini}, bulan lalu ${dulu}: berubah lebih dari ${batas} persen`,
          `Couples ${kini}, last month ${dulu}: changed by more than ${batas} percent`,
        ),
        ['A2'],
      ),
    );
  }
  const bumil = angka.C13;
  if (bumil && bumil.penyebut !== null && bumil.pembilang > bumil.penyebut) {
    const alasan = teks(
      `Ibu hamil didampingi ${bumil.pembilang}, padahal ibu hamil ${bumil.penyebut}`,
      `${bumil.pembilang} pregnant women assisted of ${bumil.penyebut}`,
    );
    hasil.push(temuan('bumil-didampingi-lebih', 'tolak', alasan, ['C13']));
  }
  return hasil;
}

const BERAT: Readonly<Record<TingkatTemuan, number>> = { tolak: 0, peringatan: 1, kabar: 2 };

/** All findings about the figures of one area and month, the gravest first. Missing figures make none. */
export function periksaAngka(bahan: BahanPeriksa): TemuanAngka[] {
  const cari = cariDalam(bahan.angka);
  const batas = periksaBatas(cari, BATAS).filter((satu) => bahan.isSebagian !== true || satu.kode !== 'kesertaan-lebih-sasaran');
  return [...periksaMustahil(bahan.angka), ...periksaBelum(cari), ...batas, ...periksaPertemuan(cari), ...periksaLain(bahan)].sort(
    (a, b) => BERAT[a.tingkat] - BERAT[b.tingkat],
  );
}
