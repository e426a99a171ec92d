// The figures no report may have: what blocks a sending, apart from what only warns, so that the judge need not carry the rest (forms.md 5).
import type { AngkaPerIndikator } from '../indikator/angka.ts';
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { METODE } from '../kb/metode.ts';
import { teks } from '../teks.ts';
import { type Batas, batasKelompok, type Cari, cariDalam, jumlah, NAMA_POKTAN, periksaBatas, type TemuanAngka, temuan } from './temuan-angka.ts';

const NAMA_INSTITUSI = JENIS_INSTITUSI.map(({ nilai, label }) => ({ nama: label.id, awalan: `IMP.${nilai}` }));

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
    const batas = batasKelompok(nama, awalan);
    return [
      batas('hadir-kb-lebih-pus', 'tolak', 'kb', 'pus', 'yang hadir ber-KB lebih banyak daripada yang PUS', 'more users than couples among those present'),
      batas(
        'anggota-pus-lebih',
        'tolak',
        'anggota-pus',
        awalan === 'UPPKA' ? 'anggota' : 'kesertaan',
        'anggota PUS lebih banyak daripada anggota',
        'more PUS members than members',
      ),
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

const ID_CARA = METODE.map(({ nilai }) => `B4.${nilai}`);
const ID_KOTAK = ['B2', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'A2.belum'];

/** The sums of the couples: methods make the users, boxes make the couples, those not asked yet being a box of their own. */
function periksaJumlahPus(cari: Cari): TemuanAngka[] {
  const hasil: TemuanAngka[] = [];
  const [pus, pa, cara, kotak] = [cari('A2'), cari('B2'), jumlah(cari, ID_CARA), jumlah(cari, ID_KOTAK)];
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
  return hasil;
}

/** All of them; figures that are missing make none. */
export function periksaMustahil(angka: AngkaPerIndikator): TemuanAngka[] {
  const cari = cariDalam(angka);
  return [...periksaJumlahPus(cari), ...periksaBatas(cari, BATAS)];
}
