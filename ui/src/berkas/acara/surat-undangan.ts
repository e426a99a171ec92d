// Surat undangan: one letter with the list of the invited behind it, or one letter for each cadre with the code of her pass.
import { tulisKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { qrPdf } from '../../qr/pdf-qr.ts';
import { type DokumenPdf, lebarIsi, penutupPdf, susunDokumen } from './dokumen.ts';
import { hariTanggal, tanggalPanjang, terbilang } from './kata-hari.ts';
import { type KepalaAcara, type OrangAcara, type Penanda, urutOrang } from './kepala-acara.ts';
import { kopPdf } from './kop.ts';
import { tabelAcara, uraian } from './tabel-acara.ts';

/** `id`: of the participant in this gathering, what her pass carries. */
export type Undangan = OrangAcara & { readonly id: string };

export type MasukanSurat = KepalaAcara & {
  /** The office's own number; null: written by hand. */
  readonly nomor: string | null;
  readonly sifat: string | null;
  readonly hal: string;
  /** Where and when the letter is written; the day null: by hand. */
  readonly tempatSurat: string;
  readonly tanggalSurat: Tanggal | null;
  /** The first sentence: why people are called together. */
  readonly pembuka: string;
  /** `08.00 WITA s.d. selesai`; null: by hand. */
  readonly waktu: string | null;
  /** What to bring, what is paid, whom to call. */
  readonly catatan: readonly string[];
  readonly undangan: readonly Undangan[];
  readonly penanda: Penanda;
  readonly tembusan: readonly string[];
};

const PENUTUP = 'Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Saudara diucapkan terima kasih.';
const SISI_QR = 104;
/** Letters have wider margins than lists, in points: 20 mm. */
const TEPI_SURAT = 57;

const nomorHari = ({ tempatSurat, tanggalSurat }: MasukanSurat): string =>
  `${tempatSurat}, ${tanggalSurat === null ? '………………… 20……' : tanggalPanjang(tanggalSurat)}`;

function kepalaSurat(surat: MasukanSurat, lampiran: string, yth: readonly string[]): object[] {
  return [
    kopPdf(surat.kop, lebarIsi(surat.kertas, 'tegak', TEPI_SURAT)),
    { text: nomorHari(surat), alignment: 'right', margin: [0, 0, 0, 6] },
    uraian(
      [
        ['Nomor', surat.nomor],
        ['Sifat', surat.sifat ?? 'Biasa'],
        ['Lampiran', lampiran],
        ['Hal', surat.hal],
      ],
      54,
    ),
    {
      stack: [{ text: 'Yth.' }, ...yth.map((text, ke) => ({ text, bold: ke === 0 })), { text: 'di –' }, { text: 'Tempat', margin: [18, 0, 0, 0] }],
      margin: [0, 6, 0, 14],
    },
  ];
}

const isiSurat = ({ pembuka, acara, mulai, sampai, waktu, tempat, catatan }: MasukanSurat): object[] => [
  { text: pembuka, lineHeight: 1.25, margin: [0, 0, 0, 8] },
  {
    ...uraian(
      [
        ['Hari, tanggal', hariTanggal(mulai, sampai)],
        ['Waktu', waktu],
        ['Tempat', tempat],
        ['Acara', acara],
      ],
      80,
    ),
    margin: [24, 0, 0, 8],
  },
  ...(catatan.length > 0
    ? [
        { text: 'Hal yang perlu diperhatikan:', margin: [0, 0, 0, 3] },
        { ol: [...catatan], margin: [10, 0, 0, 8], lineHeight: 1.2 },
      ]
    : []),
  { text: PENUTUP, lineHeight: 1.25, margin: [0, 0, 0, 4] },
];

/** The signature without its place and day: a letter has them at its head. */
function tandaTanganSurat(penanda: Penanda): object {
  const { sebagai, nama, nip } = penanda;
  return {
    width: 210,
    alignment: 'center',
    stack: [
      { text: sebagai, margin: [0, 0, 0, 50] },
      { text: nama ?? '(……………………………………)', ...(nama === null ? {} : { bold: true, decoration: 'underline' }) },
      ...(nip === undefined ? [] : [{ text: `NIP. ${nip ?? '…………………………'}` }]),
    ],
  };
}

const kakiSurat = (surat: MasukanSurat, kiri: object): object[] => [
  { columns: [{ width: '*', stack: [kiri] }, tandaTanganSurat(surat.penanda)], columnGap: 20, unbreakable: true, margin: [0, 16, 0, 12] },
  ...(surat.tembusan.length > 0
    ? [
        { text: 'Tembusan:', fontSize: 9 },
        { ol: [...surat.tembusan], fontSize: 9 },
      ]
    : []),
];

function lampiranSurat(surat: MasukanSurat): object[] {
  const orang = [...surat.undangan].sort(urutOrang);
  return [
    {
      text: `Lampiran surat nomor ${surat.nomor ?? '……………………'}, ${surat.tanggalSurat === null ? 'tanggal ……………………' : tanggalPanjang(surat.tanggalSurat)}`,
      fontSize: 9,
      pageBreak: 'before',
    },
    { text: 'DAFTAR UNDANGAN', bold: true, fontSize: 12, alignment: 'center', margin: [0, 8, 0, 2] },
    { text: surat.acara, alignment: 'center', margin: [0, 0, 0, 8] },
    tabelAcara(
      [
        { judul: 'No', lebar: 26, rata: 'right' },
        { judul: 'Nama', lebar: '*' },
        { judul: 'Jabatan', lebar: 66 },
        { judul: 'Desa', lebar: 88 },
        { judul: 'Kecamatan', lebar: 84 },
      ],
      orang.map((satu, ke) => [ke + 1, satu.nama, satu.jabatan, satu.desa, satu.kecamatan]),
      { kosong: 'Belum ada yang diundang.' },
    ),
    ...penutupPdf({ tempat: surat.tempatSurat, tanggal: surat.tanggalSurat, penanda: [surat.penanda] }),
  ];
}

/** One letter to all, the names behind it. */
export function suratUndanganPdf(surat: MasukanSurat): DokumenPdf {
  const banyak = surat.undangan.length;
  return susunDokumen(
    surat,
    surat.hal,
    [
      ...kepalaSurat(surat, '1 (satu) berkas', ['Saudara yang namanya tercantum dalam lampiran', `(${banyak} (${terbilang(banyak)}) orang)`]),
      ...isiSurat(surat),
      ...kakiSurat(surat, { text: '' }),
      ...lampiranSurat(surat),
    ],
    { huruf: 11, tepi: TEPI_SURAT },
  );
}

/** A letter for each cadre, one a page, with the code that lets her in at the door. */
export function suratPerKaderPdf(surat: MasukanSurat): DokumenPdf {
  const satuSurat = (orang: Undangan, ke: number): object => {
    const dari = [orang.jabatan, orang.desa && `Desa ${orang.desa}`, orang.kecamatan && `Kecamatan ${orang.kecamatan}`].filter((satu) => satu !== null);
    const kode = {
      stack: [
        qrPdf(tulisKodePeserta(orang.id), SISI_QR),
        { text: 'Tunjukkan kode ini di pintu masuk, di kertas ini atau di ponsel.', fontSize: 8, margin: [8, 0, 40, 0] },
      ],
    };
    return {
      stack: [...kepalaSurat(surat, '–', [orang.nama, ...(dari.length > 0 ? [dari.join(', ')] : [])]), ...isiSurat(surat), ...kakiSurat(surat, kode)],
      ...(ke > 0 ? { pageBreak: 'before' } : {}),
    };
  };
  return susunDokumen(surat, surat.hal, [...surat.undangan].sort(urutOrang).map(satuSurat), { huruf: 11, isTanpaKaki: true, tepi: TEPI_SURAT });
}
