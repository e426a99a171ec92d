// Piagam penghargaan: the award of those who won a competition or became juara umum. No score.
import type { Tanggal } from '@lini/core/tanggal.ts';
import { type DokumenPdf, penutupPdf, susunDokumen } from './dokumen.ts';
import { rentangTanggal } from './kata-hari.ts';
import type { KepalaAcara, Penanda } from './kepala-acara.ts';
import { garisHormat, judulHormat, kakiHormat, kalimatHormat, kopHormat, namaHormat, rupaHormat, TEPI_HORMAT } from './lembar-hormat.ts';

/** `gelar`: Juara 1, Harapan 2, Juara Umum; `lomba` null: of the gathering as a whole; `dari`: where the winner comes from. */
export type Piagam = {
  readonly nomor: string | null;
  readonly gelar: string;
  readonly penerima: string;
  readonly dari: string | null;
  readonly lomba: string | null;
};

export type MasukanPiagam = KepalaAcara & {
  readonly piagam: readonly Piagam[];
  readonly tempatTandaTangan: string | null;
  readonly tanggal: Tanggal | null;
  readonly penanda: readonly Penanda[];
};

/** The awards, one a page, in the order given. */
export function piagamPdf(masukan: MasukanPiagam): DokumenPdf {
  const { acara, mulai, sampai, tempat, tempatTandaTangan, tanggal, penanda } = masukan;
  const satu = ({ nomor, gelar, penerima, dari, lomba }: Piagam, ke: number): object => ({
    stack: [
      kopHormat(masukan),
      judulHormat('PIAGAM PENGHARGAAN'),
      { text: `Nomor: ${nomor ?? '……………………………'}`, margin: [0, 0, 0, 14] },
      { text: 'diberikan kepada' },
      namaHormat(penerima),
      garisHormat(masukan),
      { text: dari ?? ' ', margin: [0, 0, 0, 12] },
      { text: 'sebagai' },
      { text: gelar.toUpperCase(), fontSize: 27, bold: true, color: '#0b5d52', characterSpacing: 3, margin: [0, 5, 0, 6] },
      { text: [...(lomba === null ? [] : ['Lomba ', { text: lomba, bold: true }, ', ']), acara], margin: [40, 0, 40, 2] },
      kalimatHormat(`${rentangTanggal(mulai, sampai)}${tempat === null ? '' : `, ${tempat}`}`),
      kakiHormat(masukan, [{ width: '*', stack: penutupPdf({ tempat: tempatTandaTangan, tanggal, penanda }) }]),
    ],
    alignment: 'center',
    ...(ke > 0 ? { pageBreak: 'before' } : {}),
  });
  return {
    ...susunDokumen(masukan, `Piagam ${acara}`, masukan.piagam.map(satu), { arah: 'mendatar', tepi: TEPI_HORMAT, isTanpaKaki: true, huruf: 12 }),
    ...rupaHormat(masukan),
  };
}
