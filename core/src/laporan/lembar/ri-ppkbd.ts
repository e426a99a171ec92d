// R/I/PPKBD: the monthly report of the PPKBD with its five blocks (forms.md 3.2; the official 2020 sheet was not found).
import { jumlahkanAngka } from '../../indikator/indikator.ts';
import { METODE, type Metode } from '../../kb/metode.ts';
import { hariTeks, tulisBulan } from '../../nama-bulan.ts';
import type { Tanggal } from '../../tanggal.ts';
import { type Teks, teks } from '../../teks.ts';
import { CARA_PPM, type CaraPpm } from '../../tetapan/ppm.ts';
import type { BahanAngka, LembarAngka } from '../bahan-lembar.ts';
import type { BagianLembar, KolomLembar, Lembar, SelLembar } from '../lembar.ts';
import { blokKeadaan, blokKetahanan, catatanLapor, INDIKATOR_KEADAAN, INDIKATOR_KETAHANAN } from './blok-ppkbd.ts';
import { barisJumlah, hitungan, kolom } from './isi.ts';
import { catatanDasar, susunKepala, susunTandaTangan } from './kata.ts';

const KEGIATAN: readonly (readonly [string, string, string])[] = [
  ['Rakor desa', 'kali', 'IMP.temu.rakor-desa'],
  ['Penyuluhan/KIE', 'kali', 'KIE.2'],
  ['Toma, toga, toda yang aktif dalam KIE', 'orang', 'KIE.4'],
];

const KESEJAHTERAAN: readonly (readonly [string, string])[] = [
  ['Keluarga anggota', 'anggota'],
  ['Anggota masih PUS', 'anggota-pus'],
  ['PUS ber-KB', 'anggota-kb'],
  ['Pertemuan (kali)', 'pertemuan'],
];

const DI_LUAR: readonly Metode[] = ['mal', 'tradisional'];
const NAMA_CARA = new Map<Metode, string>(METODE.map(({ nilai, label }) => [nilai, label.id]));

const uraian = (lebar = 34): KolomLembar => kolom(teks('Uraian', 'Item'), 'teks', lebar);
const angkaKolom = (id: string, en: string, lebar = 12): KolomLembar => kolom(teks(id, en), 'angka', lebar);

/** A target, the new acceptors of the month and of the year so far, and what remains; nothing remains below zero. */
function barisCara(cara: CaraPpm, { angka, setahun, ppm }: BahanAngka): SelLembar[] {
  const target = ppm?.target[cara] ?? null;
  const sampai = hitungan(jumlahkanAngka(setahun.values()), `B10.${cara}`);
  const sisa = target === null || sampai === null ? null : Math.max(0, target - sampai);
  return [NAMA_CARA.get(cara) ?? cara, target, hitungan(angka, `B10.${cara}`), sampai, sisa];
}

function blokPus(bahan: BahanAngka): BagianLembar[] {
  const kolomCara = [
    kolom(teks('Cara KB', 'Method'), 'teks', 34),
    angkaKolom('Target (PPM)', 'Target (PPM)'),
    angkaKolom('PB bulan ini', 'New this month'),
    angkaKolom('PB s/d bulan ini', 'New this year'),
    angkaKolom('Sisa target', 'Remaining'),
  ];
  const baris = CARA_PPM.map((cara) => barisCara(cara, bahan));
  const jumlah = barisJumlah(kolomCara, baris);
  return [
    {
      judul: teks('V. PUS dan kesertaan ber-KB', 'V. Couples and contraception'),
      kolom: [uraian(), angkaKolom('Jumlah', 'Number')],
      baris: [
        ['Jumlah PUS', hitungan(bahan.angka, 'A2')],
        ['Perkiraan permintaan masyarakat (PPM), setahun', jumlah[1] ?? null],
      ],
    },
    { judul: teks('Peserta KB baru (PB) menurut cara', 'New acceptors by method'), kolom: kolomCara, baris, jumlah },
  ];
}

const catatanTarget = (ditetapkan: Tanggal): Teks => {
  const { id, en } = hariTeks(ditetapkan);
  return teks(
    `Target (PPM) setahun ditetapkan kabupaten untuk desa ini, terakhir ${id}.`,
    `Yearly targets (PPM) of this village were last set by the district on ${en}.`,
  );
};

/** What the table cannot hold but the reader must know. */
function catatanPb({ kepala, angka, setahun, ppm }: BahanAngka, tanpaTarget: Teks): Teks[] {
  const bulan = [...setahun.keys()].sort();
  const diLuar = DI_LUAR.map((cara) => [NAMA_CARA.get(cara), hitungan(angka, `B10.${cara}`) ?? 0] as const).filter(([, jumlah]) => jumlah > 0);
  const rincian = diLuar.map(([nama, jumlah]) => `${nama} ${jumlah}`).join(', ');
  const kurang = Number(kepala.bulan.slice(5, 7)) - bulan.length;
  return [
    ppm === null ? tanpaTarget : catatanTarget(ppm.ditetapkan),
    ...(kurang > 0 && bulan[0] !== undefined
      ? [
          teks(
            `PB s/d bulan ini dijumlahkan dari ${bulan.length} bulan yang ada angkanya (mulai ${tulisBulan(bulan[0])}); ${kurang} bulan tahun ini belum ada.`,
            `The sum of the year is of ${bulan.length} months with figures; ${kurang} months have none.`,
          ),
        ]
      : []),
    ...(diLuar.length > 0
      ? [teks(`Di luar tujuh cara pada formulir, PB bulan ini: ${rincian}.`, `New acceptors outside the seven methods of the form: ${rincian}.`)]
      : []),
  ];
}

type Laporan = Pick<LembarAngka, 'id' | 'kode' | 'judul' | 'guna' | 'tingkat'> & {
  readonly pelapor: Teks;
  readonly mengetahui: Teks;
  /** What is said where there is no target. */
  readonly tanpaTarget: Teks;
};

function susun({ id, kode, judul, pelapor, mengetahui, tanpaTarget }: Laporan, bahan: BahanAngka): Lembar {
  const { kepala, angka } = bahan;
  return {
    id,
    kode,
    judul,
    kepala: susunKepala(kepala),
    bagian: [
      blokKeadaan(angka, teks('I. Keadaan umum', 'I. General'), teks('Dilaporkan', 'Reported')),
      {
        judul: teks('II. Kegiatan operasional', 'II. Activities'),
        kolom: [uraian(), angkaKolom('Jumlah', 'Number'), kolom(teks('Satuan', 'Unit'), 'teks', 10)],
        baris: KEGIATAN.map(([nama, satuan, id]) => [nama, hitungan(angka, id), satuan]),
      },
      blokKetahanan(angka, teks('III. Pembinaan ketahanan keluarga', 'III. Family resilience')),
      {
        judul: teks('IV. Kesejahteraan keluarga (UPPKA)', 'IV. Family welfare (UPPKA)'),
        kolom: [uraian(), angkaKolom('Jumlah', 'Number')],
        baris: KESEJAHTERAAN.map(([nama, akhiran]) => [nama, hitungan(angka, `UPPKA.${akhiran}`)]),
      },
      ...blokPus(bahan),
    ],
    catatan: [
      ...catatanDasar(kepala),
      ...catatanLapor(kepala),
      teks(
        'Susunan menurut laporan PPKBD Kab. Bekasi dan F/I/Dal/13; lembar R/I/PPKBD/20 yang resmi belum ditemukan.',
        'Laid out as the PPKBD report of Kab. Bekasi and F/I/Dal/13; the official R/I/PPKBD/20 was not found.',
      ),
      ...catatanPb(bahan, tanpaTarget),
    ],
    tandaTangan: susunTandaTangan(kepala, pelapor, mengetahui),
    arah: 'tegak',
    kertas: 'f4',
    isBernama: false,
  };
}

const PB = [...CARA_PPM, ...DI_LUAR].map((cara) => `B10.${cara}`);

const buat = (laporan: Laporan): LembarAngka => ({
  jenis: 'angka',
  id: laporan.id,
  kode: laporan.kode,
  judul: laporan.judul,
  guna: laporan.guna,
  tingkat: laporan.tingkat,
  indikator: [
    ...INDIKATOR_KEADAAN,
    ...KEGIATAN.map(([, , id]) => id),
    ...INDIKATOR_KETAHANAN,
    ...KESEJAHTERAAN.map(([, akhiran]) => `UPPKA.${akhiran}`),
    'A2',
    ...PB,
  ],
  alir: PB,
  isBertarget: true,
  susun: (bahan) => susun(laporan, bahan),
});

export const riPpkbd = buat({
  id: 'ri-ppkbd',
  kode: 'R/I/PPKBD',
  judul: teks('Laporan bulanan PPKBD', 'Monthly report of the PPKBD'),
  guna: teks('Laporan bulan ini untuk PKB, lima bagian', 'The report of the month for the PKB, in five blocks'),
  tingkat: ['desa'],
  pelapor: teks('PPKBD', 'PPKBD'),
  mengetahui: teks('Mengetahui, Kepala UPT/Balai Penyuluh KB kecamatan', 'Head of the Balai Penyuluh KB'),
  tanpaTarget: teks('Target (PPM) belum ditetapkan kantor: ditulis –, bukan nol.', 'The office has not set targets yet: –, not zero.'),
});

/** Of one institution and its RT, so of no level: only the phone of its cadre makes it. */
export const riSubPpkbd = buat({
  id: 'ri-sub-ppkbd',
  kode: '',
  judul: teks('Laporan bulanan Sub-PPKBD', 'Monthly report of the Sub-PPKBD'),
  guna: teks('Angka RT Ibu bulan ini, lima bagian', 'The figures of your RT this month, in five blocks'),
  tingkat: [],
  pelapor: teks('Sub-PPKBD', 'Sub-PPKBD'),
  mengetahui: teks('Mengetahui, PKB', 'Seen by the PKB'),
  tanpaTarget: teks('Target (PPM) ditetapkan untuk desa, bukan untuk RT: ditulis –.', 'Targets (PPM) are set for the village, not for RT: –.'),
});
