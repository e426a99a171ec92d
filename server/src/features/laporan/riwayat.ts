// Every step of one report in the order it was written, with who took it as far as the viewer may know.
import type { BarisKembali, LaporanBulan, UjiPetik } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { RiwayatLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Tx } from '../../platform/sql/connect.ts';

type Pelaku = RiwayatLaporan['oleh'];
type Langkah = Omit<RiwayatLaporan, 'oleh'> & { readonly oleh: string; readonly dicatat: string };

const POLOS = { diterima: null, alasan: null, baris: [], isDisetujui: null, hasil: null };

const hitungHasil = ({ hasil }: UjiPetik): NonNullable<RiwayatLaporan['hasil']> => {
  const banyak = (satu: string): number => hasil.filter((yang) => yang.hasil === satu).length;
  return { cocok: banyak('cocok'), beda: banyak('beda'), 'tidak-ditemukan': banyak('tidak-ditemukan'), 'tidak-ditemui': banyak('tidak-ditemui') };
};

/** The lines of a return; without its reason the words are not for this viewer, and of an RT neither are the lines. */
const bacaBaris = (alasan: string | null, baris: readonly BarisKembali[]): RiwayatLaporan['baris'] =>
  baris.map((satu) => (alasan === null ? { indikator: satu.indikator || null, alasan: null } : satu));

function listLangkah({ ajuan, langkah, ralat, uji }: LaporanBulan, isBernama: boolean): Langkah[] {
  return [
    // A remark on a sending is in the cadre's own words and may name somebody.
    ...ajuan.map(
      ({ id, tanggal, oleh, dicatat, keterangan, diterima }): Langkah => ({
        ...POLOS,
        id,
        jenis: 'ajukan',
        tanggal,
        oleh,
        dicatat,
        diterima: diterima ?? null,
        alasan: isBernama ? keterangan : null,
      }),
    ),
    ...langkah.map(
      ({ id, jenis, tanggal, oleh, dicatat, alasan, baris }): Langkah => ({
        ...POLOS,
        id,
        jenis,
        tanggal,
        oleh,
        dicatat,
        alasan,
        baris: bacaBaris(alasan, baris),
      }),
    ),
    ...ralat.flatMap(({ id, tanggal, oleh, dicatat, alasan, putusan }): Langkah[] => [
      { ...POLOS, id, jenis: 'ralat', tanggal, oleh, dicatat, alasan },
      ...(putusan ? [{ ...POLOS, ...putusan, jenis: 'ralat-putus' as const }] : []),
    ]),
    ...uji.map((satu): Langkah => ({ ...POLOS, ...jejak(satu), jenis: 'uji-petik', hasil: hitungHasil(satu) })),
  ];
}

const jejak = ({ id, tanggal, oleh, dicatat }: UjiPetik) => ({ id, tanggal, oleh, dicatat });

async function readPelaku(tx: Tx, laporanId: string): Promise<Map<string, Pelaku>> {
  const rows = await tx<{ id: string; peran: Pelaku['peran']; nama: string | null }[]>`select id, peran, nama from pelaku_laporan(${laporanId})`;
  return new Map(rows.map(({ id, peran, nama }) => [id, { peran, nama }]));
}

/** The history of one report, oldest first. */
export async function readRiwayat(tx: Tx, laporan: LaporanBulan, isBernama: boolean): Promise<RiwayatLaporan[]> {
  const pelaku = await readPelaku(tx, laporan.id);
  return listLangkah(laporan, isBernama)
    .sort((a, b) => (a.dicatat < b.dicatat ? -1 : 1))
    .map(({ dicatat: _, oleh, ...sisa }) => ({ ...sisa, oleh: pelaku.get(oleh) ?? { peran: null, nama: null } }));
}
