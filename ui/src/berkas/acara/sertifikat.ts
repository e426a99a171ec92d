// Sertifikat: number, name, gathering, training hours, day and place, a signature, and the code of the public page that verifies it. No score.
import type { RencanaTercetak } from '@lini/core/acara/acara.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { qrPdf } from '../../qr/pdf-qr.ts';
import { type DokumenPdf, penutupPdf, susunDokumen } from './dokumen.ts';
import { rentangTanggal } from './kata-hari.ts';
import type { KepalaAcara, OrangAcara, Penanda } from './kepala-acara.ts';
import { acaraHormat, garisHormat, judulHormat, kakiHormat, kalimatHormat, kopHormat, namaHormat, rupaHormat, TEPI_HORMAT } from './lembar-hormat.ts';

type AcaraTercetak = Pick<MasukanSertifikat, 'acara' | 'mulai' | 'sampai' | 'tempat' | 'penyelenggara'>;

/** What a certificate prints of the plan it was issued under. */
export const acaraTercetak = (rencana: RencanaTercetak | null): AcaraTercetak | null =>
  rencana && {
    acara: rencana.judul,
    mulai: rencana.mulai,
    sampai: rencana.selesai === rencana.mulai ? null : rencana.selesai,
    tempat: rencana.tempat,
    penyelenggara: rencana.penyelenggara,
  };

/** `sebagai`: Peserta, Narasumber, Panitia; `jp` null: no training hours are counted; `alamat`: the public page of this number. */
export type Sertifikat = OrangAcara & {
  readonly nomor: string;
  readonly sebagai: string;
  readonly jp: number | null;
  readonly tanggal: Tanggal;
  readonly alamat: string;
  /** The gathering as this certificate was issued for it; left out: as the head of the papers says. */
  readonly dalam?: AcaraTercetak | null;
};

export type MasukanSertifikat = KepalaAcara & {
  readonly penyelenggara: string;
  readonly sertifikat: readonly Sertifikat[];
  /** Where it is signed; null: written by hand. The day is that of each certificate. */
  readonly tempatTandaTangan: string | null;
  readonly penanda: Penanda;
};

const SISI_QR = 92;

const tempatAsal = ({ jabatan, desa, kecamatan }: OrangAcara): string =>
  [jabatan, desa && `Desa ${desa}`, kecamatan && `Kecamatan ${kecamatan}`].filter((satu) => satu !== null).join(', ');

function kalimatAcara({ penyelenggara, mulai, sampai, tempat }: AcaraTercetak, jp: number | null): string {
  const di = tempat === null ? '' : ` di ${tempat}`;
  const lama = jp === null || jp === 0 ? '' : `, selama ${String(jp).replace('.', ',')} jam pelajaran (JP)`;
  return `yang diselenggarakan oleh ${penyelenggara} pada ${rentangTanggal(mulai, sampai)}${di}${lama}.`;
}

function kakiSertifikat(masukan: MasukanSertifikat, { alamat, tanggal }: Sertifikat): object {
  const { tempatTandaTangan, penanda } = masukan;
  const periksa = [
    { text: 'Periksa keasliannya:', fontSize: 8 },
    { text: alamat, fontSize: 8, color: '#0b5d52' },
  ];
  return kakiHormat(masukan, [
    { width: SISI_QR, stack: [qrPdf(alamat, SISI_QR)], margin: [0, 14, 0, 0] },
    { width: 180, stack: periksa, alignment: 'left', margin: [4, 46, 0, 0] },
    { width: '*', stack: penutupPdf({ tempat: tempatTandaTangan, tanggal, penanda: [penanda] }) },
  ]);
}

/** The certificates, one a page, in the order given. */
export function sertifikatPdf(masukan: MasukanSertifikat): DokumenPdf {
  const satu = (isi: Sertifikat, ke: number): object => ({
    stack: [
      kopHormat(masukan),
      judulHormat('SERTIFIKAT'),
      { text: `Nomor: ${isi.nomor}`, margin: [0, 0, 0, 14] },
      { text: 'diberikan kepada' },
      namaHormat(isi.nama),
      garisHormat(masukan),
      { text: tempatAsal(isi) || '–', margin: [0, 0, 0, 14] },
      { text: ['atas keikutsertaannya sebagai ', { text: isi.sebagai.toUpperCase(), bold: true }, ' dalam'] },
      acaraHormat((isi.dalam ?? masukan).acara),
      kalimatHormat(kalimatAcara(isi.dalam ?? masukan, isi.jp)),
      kakiSertifikat(masukan, isi),
    ],
    alignment: 'center',
    ...(ke > 0 ? { pageBreak: 'before' } : {}),
  });
  return {
    ...susunDokumen(masukan, `Sertifikat ${masukan.acara}`, masukan.sertifikat.map(satu), {
      arah: 'mendatar',
      tepi: TEPI_HORMAT,
      isTanpaKaki: true,
      huruf: 12,
    }),
    ...rupaHormat(masukan),
  };
}
