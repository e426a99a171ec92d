// Verval KRS of a half-year by name: the target families of an RT with risk, cause, what is missing, and the verval (stunting-risk.md 4 and 8).
import { findKepala } from '../../keluarga/keluarga.ts';
import { dampingSemester, isKrs, isSasaranKrs } from '../../krs/dasar-krs.ts';
import { LABEL_KURANG, LABEL_SEBAB } from '../../krs/hasil-krs.ts';
import { HASIL_VERVAL } from '../../krs/pilihan-krs.ts';
import { semesterDari, tulisSemester } from '../../krs/semester.ts';
import type { KeluargaPotret } from '../../potret/potret.ts';
import { tulisTanggal } from '../../tanggal.ts';
import { labelPilihan, type Teks, teks } from '../../teks.ts';
import type { BahanNama, LembarNama } from '../bahan-lembar.ts';
import type { BagianLembar, KolomLembar, Lembar, SelLembar } from '../lembar.ts';
import { centang, hitungCentang, KOLOM_NO, kolom } from './isi.ts';
import { susunKepala, susunTandaTangan } from './kata.ts';
import { kelompokkanRt } from './rt.ts';

const SASARAN = teks('Sasaran', 'Target');
const HASIL = teks('Hasil penilaian', 'Result');
const tanda = (id: string, en: string, kelompok?: Teks): KolomLembar => kolom(teks(id, en), 'teks', 8, kelompok);

const KOLOM: readonly KolomLembar[] = [
  KOLOM_NO,
  kolom(teks('No. KK', 'Family card'), 'teks', 18),
  kolom(teks('Kepala keluarga', 'Head of family'), 'teks', 24),
  tanda('PUS', 'PUS', SASARAN),
  tanda('PUS hamil', 'Pregnant', SASARAN),
  tanda('Baduta', 'Under 2', SASARAN),
  tanda('Balita', '2 to 4', SASARAN),
  tanda('KRS', 'At risk', HASIL),
  tanda('Tidak berisiko', 'Not at risk', HASIL),
  tanda('Belum lengkap', 'Not complete', HASIL),
  kolom(teks('Sebab', 'Cause'), 'teks', 26),
  kolom(teks('Yang perlu ditanyakan', 'To ask'), 'teks', 24),
  tanda('Didampingi', 'Assisted'),
  kolom(teks('Hasil verval', 'Verification'), 'teks', 14),
  kolom(teks('Tanggal verval', 'Verified on'), 'teks', 11),
];
const KOLOM_TANDA: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 12]);
const KOLOM_HASIL = 13;

const vervalSemester = ({ keluarga, pada }: KeluargaPotret) => keluarga.verval.findLast((satu) => satu.semester === semesterDari(pada)) ?? null;

function baris(potret: KeluargaPotret, ke: number): SelLembar[] {
  const { keluarga, krs } = potret;
  const verval = vervalSemester(potret);
  return [
    ke + 1,
    keluarga.noKk,
    findKepala(keluarga)?.nama ?? null,
    ...(['pus', 'hamil', 'baduta', 'balita'] as const).map((kelas) => centang(krs.sasaran[kelas] === true)),
    centang(isKrs(potret)),
    centang(krs.hasil === 'tidak-berisiko'),
    centang(krs.hasil === 'belum-lengkap'),
    isKrs(potret) ? krs.sebab.map((satu) => LABEL_SEBAB[satu].id).join(', ') : '',
    krs.kurang.map((satu) => LABEL_KURANG[satu].id).join(', '),
    centang(isKrs(potret) && dampingSemester(potret).length > 0),
    verval === null ? null : labelPilihan(HASIL_VERVAL, verval.hasil).id,
    verval === null ? null : tulisTanggal(verval.tanggal),
  ];
}

/** The foot counts ticks, and under the result how many were verified. */
const kaki = (isi: readonly (readonly SelLembar[])[]): SelLembar[] =>
  KOLOM.map((_, nomor) => {
    if (nomor === 2) return 'Jumlah';
    if (nomor === KOLOM_HASIL) return isi.filter((satu) => satu[nomor] !== null).length;
    return KOLOM_TANDA.has(nomor) ? hitungCentang(isi, nomor) : '';
  });

function susun(bahan: BahanNama): Lembar {
  const perRt = kelompokkanRt(bahan, isSasaranKrs);
  const bagian = perRt.map(([rt, daftar]): BagianLembar => {
    const isi = daftar.map(baris);
    return { judul: teks(`RT ${rt}`, `RT ${rt}`), kolom: KOLOM, baris: isi, jumlah: kaki(isi) };
  });
  const kosong: BagianLembar = {
    judul: null,
    kolom: KOLOM,
    baris: [],
    kosong: teks('Tidak ada keluarga sasaran di RT ini.', 'No target families in this RT.'),
  };
  return {
    id: 'verval-nama',
    kode: 'Verval KRS',
    judul: teks('Daftar verval keluarga sasaran', 'List of target families to verify'),
    kepala: susunKepala(bahan.kepala, tulisSemester(semesterDari(bahan.desa.pada))),
    bagian: bagian.length > 0 ? bagian : [kosong],
    catatan: [
      teks(
        'KRS adalah daftar untuk pendampingan, bukan diagnosis: anaknya bisa sehat. – pada hasil verval berarti belum diverval semester ini.',
        'A list for assistance, not a diagnosis: the children may be healthy. – under verification: not verified this half-year.',
      ),
    ],
    tandaTangan: susunTandaTangan(bahan.kepala, teks('Pengumpul data', 'Data collector'), teks('Verifikator kecamatan', 'Verifier of the kecamatan')),
    arah: 'mendatar',
    kertas: 'f4',
    isBernama: true,
  };
}

export const vervalNama: LembarNama = {
  jenis: 'nama',
  id: 'verval-nama',
  kode: 'Verval KRS',
  judul: teks('Daftar verval keluarga sasaran', 'List of target families to verify'),
  guna: teks('Keluarga sasaran satu RT: risiko, sebab, hasil verval', 'Target families of an RT: risk, causes, result'),
  pilih: 'rt',
  susun,
};
