// IMP.kas.*: the money of the institutions: in, out and own share in the month, and the balance.
import { ringkasKas, saldoKas } from '../institusi/kas.ts';
import type { InstitusiPotret } from '../potret/potret.ts';
import { awalBulan, bulanDari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

const SUMBER = { basis: 'perkiraan', rujukan: 'Enam peran bakti, kemandirian' } as const;
const UMUM = { satuan: 'jumlah', sifat: 'alir', arah: 'netral', sumber: SUMBER, subjek: 'institusi', penyebut: null } as const;

const ringkas = ({ institusi, pada }: InstitusiPotret) => ringkasKas(institusi, awalBulan(bulanDari(pada)), pada);

export const impKas: readonly IndikatorInstitusi[] = [
  {
    ...UMUM,
    id: 'IMP.kas.masuk',
    judul: teks('Kas masuk (rupiah)', 'Money in (rupiah)'),
    rumus: teks('Jumlah uang masuk bulan ini', 'Money in, in the month'),
    pembilang: (satu) => (satu.isAda ? ringkas(satu).masuk : 0),
  },
  {
    ...UMUM,
    id: 'IMP.kas.keluar',
    judul: teks('Kas keluar (rupiah)', 'Money out (rupiah)'),
    rumus: teks('Jumlah uang keluar bulan ini', 'Money out, in the month'),
    pembilang: (satu) => (satu.isAda ? ringkas(satu).keluar : 0),
  },
  {
    ...UMUM,
    id: 'IMP.kas.saldo',
    sifat: 'stok',
    judul: teks('Saldo kas (rupiah)', 'Balance (rupiah)'),
    rumus: teks('Semua uang masuk dikurangi uang keluar sampai akhir bulan', 'All money in less all money out up to the end of the month'),
    pembilang: (satu) => (satu.isAktif ? saldoKas(satu.institusi, satu.pada) : 0),
  },
  {
    ...UMUM,
    id: 'IMP.kas.sendiri',
    satuan: 'persen',
    arah: 'naik',
    judul: teks('Biaya dari dana sendiri', 'Cost paid by own funds'),
    rumus: teks('Uang keluar dari swadaya atau mitra dibagi semua uang keluar bulan ini', 'Spending from own funds or partners over all spending in the month'),
    pembilang: (satu) => (satu.isAda ? ringkas(satu).keluarSendiri : 0),
    penyebut: (satu) => (satu.isAda ? ringkas(satu).keluar : 0),
  },
];
