// What may be wrong with the figures of a report before anyone reads it: blocks, warnings and notices, each with its reason (forms.md 5).
import type { AngkaPerIndikator } from '../indikator/angka.ts';
import { awalanId } from '../indikator/kolom-poktan.ts';
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { METODE } from '../kb/metode.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { JENIS_POKTAN, NAMA_JENIS } from '../poktan/pilihan.ts';
import { type Teks, teks } from '../teks.ts';

/** `tolak`: cannot be sent as it is; `peringatan`: may be sent, with a reason where `isPerluAlasan`; `kabar`: worth knowing. */
export type TingkatTemuan = 'tolak' | 'peringatan' | 'kabar';

/** One finding; `indikator` are the figures it rests on, so that the screen can open them. */
export type TemuanAngka = {
  readonly kode: string;
  readonly tingkat: TingkatTemuan;
  readonly isPerluAlasan: boolean;
  readonly alasan: Teks;
  readonly indikator: readonly string[];
};

/**
 * `lalu`: the figures of the month before; null when there are none. `isSebagian`: of a part of a village only, whose groups have members
 * from other RT, so that these are no measure of the target families of its own.
 */
export type BahanPeriksa = {
  readonly angka: AngkaPerIndikator;
  readonly lalu: AngkaPerIndikator | null;
  readonly parameter: Parameter;
  readonly isSebagian?: boolean;
};

type Cari = (id: string) => number | null;
/** Two counts that must stand in an order; a count that is missing makes no finding. */
type Batas = {
  readonly kode: string;
  readonly tingkat: TingkatTemuan;
  readonly kiri: string;
  readonly kanan: string;
  readonly kalimat: (kiri: number, kanan: number) => Teks;
};

const cariDalam =
  (angka: AngkaPerIndikator): Cari =>
  (id) =>
    angka[id]?.pembilang ?? null;

/** The sum of several counts; null when one of them is missing. */
function jumlah(cari: Cari, idList: readonly string[]): number | null {
  const semua = idList.map(cari);
  return semua.some((satu) => satu === null) ? null : semua.reduce<number>((total, satu) => total + (satu ?? 0), 0);
}

const temuan = (kode: string, tingkat: TingkatTemuan, alasan: Teks, indikator: readonly string[]): TemuanAngka => ({
  kode,
  tingkat,
  isPerluAlasan: tingkat === 'peringatan',
  alasan,
  indikator,
});

const NAMA_INSTITUSI = JENIS_INSTITUSI.map(({ nilai, label }) => ({ nama: label.id, awalan: `IMP.${nilai}` }));
const NAMA_POKTAN = JENIS_POKTAN.map(({ nilai }) => ({ nama: NAMA_JENIS[nilai], awalan: awalanId(nilai) }));

const BATAS: readonly Batas[] = [
  ...[...NAMA_INSTITUSI, ...NAMA_POKTAN].map(
    ({ nama, awalan }): Batas => ({
      kode: 'lapor-lebih-ada',
      tingkat: 'tolak',
      kiri: `${awalan}.lapor`,
      kanan: `${awalan}.ada`,
      kalimat: (lapor, ada) => teks(`${nama}: yang lapor ${lapor}, padahal yang ada ${ada}`, `${nama}: ${lapor} reported, but only ${ada} exist`),
    }),
  ),
  ...NAMA_POKTAN.flatMap(({ nama, awalan }): Batas[] => {
    const batas = (kode: string, tingkat: TingkatTemuan, kiri: string, kanan: string, id: string, en: string): Batas => ({
      kode,
      tingkat,
      kiri: `${awalan}.${kiri}`,
      kanan: `${awalan}.${kanan}`,
      kalimat: (a, b) => teks(`${nama}: ${id} (${a}, ${b})`, `${nama}: ${en} (${a}, ${b})`),
    });
    return [
      batas('hadir-kb-lebih-pus', 'tolak', 'kb', 'pus', 'yang hadir ber-KB lebih banyak daripada yang PUS', 'more users than couples among those present'),
      batas('hadir-pus-lebih', 'peringatan', 'pus', 'hadir', 'PUS yang hadir lebih banyak daripada yang hadir', 'more couples present than families present'),
      batas('hadir-lebih-anggota', 'peringatan', 'hadir', 'anggota', 'yang hadir lebih banyak daripada anggota', 'more present than members'),
      batas('kesertaan-lebih-sasaran', 'peringatan', 'kesertaan', 'sasaran', 'yang ikut lebih banyak daripada sasaran', 'more take part than are the target'),
      batas('anggota-pus-lebih', 'tolak', 'anggota-pus', 'anggota', 'anggota PUS lebih banyak daripada anggota', 'more PUS members than members'),
      batas(
        'anggota-kb-lebih-pus',
        'tolak',
        'anggota-kb',
        'anggota-pus',
        'anggota ber-KB lebih banyak daripada anggota PUS',
        'more users than PUS among members',
      ),
      batas('kka-lebih-anak', 'tolak', 'kka', 'anak', 'KKA lebih banyak daripada anak yang hadir', 'more KKA than children present'),
    ];
  }),
];

function periksaBatas(cari: Cari): TemuanAngka[] {
  return BATAS.flatMap(({ kode, tingkat, kiri, kanan, kalimat }) => {
    const [a, b] = [cari(kiri), cari(kanan)];
    return a === null || b === null || a <= b ? [] : [temuan(kode, tingkat, kalimat(a, b), [kiri, kanan])];
  });
}

const ID_CARA = METODE.map(({ nilai }) => `B4.${nilai}`);
const ID_KOTAK = ['B2', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'A2.belum'];

/** The sums of the couples: methods make the users, boxes make the couples, those not asked yet being a box of their own. */
function periksaPus(cari: Cari): TemuanAngka[] {
  const hasil: TemuanAngka[] = [];
  const [pus, pa, belum, cara, kotak] = [cari('A2'), cari('B2'), cari('A2.belum'), jumlah(cari, ID_CARA), jumlah(cari, ID_KOTAK)];
  const paUnmet = jumlah(cari, ['B2', 'B7.iat', 'B7.tial']);
  if (pa !== null && cara !== null && pa !== cara) {
    hasil.push(
      temuan('cara-bukan-peserta', 'tolak', teks(`Jumlah menurut cara ${cara}, peserta KB aktif ${pa}`, `By method ${cara}, active users ${pa}`), [
        'B2',
        ...ID_CARA,
      ]),
    );
  }
  if (pus !== null && kotak !== null && pus !== kotak) {
    hasil.push(
      temuan('pus-bukan-jumlah', 'tolak', teks(`PUS ${pus}, tetapi jumlah keadaannya ${kotak}`, `Couples ${pus}, but their states add up to ${kotak}`), [
        'A2',
        ...ID_KOTAK,
      ]),
    );
  }
  if (pus !== null && paUnmet !== null && paUnmet > pus) {
    const alasan = teks(`Peserta KB dan unmet need ${paUnmet}, padahal PUS ${pus}`, `Users and unmet need ${paUnmet}, but couples ${pus}`);
    hasil.push(temuan('pa-unmet-lebih-pus', 'tolak', alasan, ['A2', 'B2', 'B7.iat', 'B7.tial']));
  }
  if (belum !== null && belum > 0) {
    // Not refused: who cannot be met this month would be given an invented answer (docs/decisions/0003).
    const alasan = teks(`${belum} PUS belum didata: tanyakan keadaan KB-nya dulu`, `${belum} couples not asked yet: ask about contraception first`);
    hasil.push(temuan('pus-belum-didata', 'peringatan', alasan, ['A2.belum']));
  }
  return hasil;
}

/** What only the group meetings and the children can get wrong. */
function periksaPertemuan(cari: Cari): TemuanAngka[] {
  const cara = NAMA_POKTAN.flatMap(({ nama, awalan }) => {
    const [pertemuan, bagian] = [cari(`${awalan}.pertemuan`), jumlah(cari, [`${awalan}.tatap-muka`, `${awalan}.virtual`])];
    if (pertemuan === null || bagian === null || pertemuan === bagian) return [];
    const alasan = teks(
      `${nama}: tatap muka dan virtual ${bagian}, pertemuan ${pertemuan}`,
      `${nama}: face to face and virtual ${bagian}, meetings ${pertemuan}`,
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
  const batas = periksaBatas(cari).filter((satu) => bahan.isSebagian !== true || satu.kode !== 'kesertaan-lebih-sasaran');
  return [...periksaPus(cari), ...batas, ...periksaPertemuan(cari), ...periksaLain(bahan)].sort((a, b) => BERAT[a.tingkat] - BERAT[b.tingkat]);
}
