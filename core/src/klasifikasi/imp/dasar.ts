// The records behind each key of evidence, so that every figure opens to what it rests on. Counts are taken from these lists.
import type { JenisDesa } from '../../catatan/catatan.ts';
import { isPertemuanSah, isTanpaBukti, petaTerakhir } from '../../institusi/bukti-peran.ts';
import type { PertemuanInstitusi } from '../../institusi/institusi.ts';
import { listPeranKosong } from '../../institusi/peran-kosong.ts';
import { JENIS_PERTEMUAN, PERAN_BAKTI } from '../../institusi/pilihan.ts';
import { JABATAN } from '../../kader/pilihan.ts';
import { keadaanSk } from '../../kader/sk.ts';
import type { Parameter } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { bulanDari, type Tanggal } from '../../tanggal.ts';
import { labelPilihan, type Teks, teks } from '../../teks.ts';
import type { KunciAngka } from './bukti.ts';
import type { LaporanMasuk } from './laporan-masuk.ts';

/** One record behind a figure: what it is about, when, and in a few words what. */
export type Dasar = { readonly subjek: { readonly jenis: JenisDesa; readonly id: string }; readonly tanggal: Tanggal | null; readonly judul: Teks };

/** The days looked at, both included. */
export type Rentang = { readonly awal: Tanggal; readonly akhir: Tanggal };

export type DasarBukti = Readonly<Partial<Record<KunciAngka, readonly Dasar[]>>>;

export const isDalam = (hari: Tanggal, { awal, akhir }: Rentang): boolean => hari >= awal && hari <= akhir;

/** A record of the institution itself. */
export const dasarInstitusi = ({ institusi }: InstitusiPotret, tanggal: Tanggal | null, judul: Teks): Dasar => ({
  subjek: { jenis: 'institusi', id: institusi.id },
  tanggal,
  judul,
});

/** The institution's own meetings that count: officers or members, two or more present, minutes or a photo. */
export const listPertemuanSah = ({ institusi }: InstitusiPotret, rentang: Rentang): PertemuanInstitusi[] =>
  institusi.pertemuan.filter(
    (satu) => (satu.jenis === 'pengurus' || satu.jenis === 'anggota') && isDalam(satu.tanggal, rentang) && isPertemuanSah(satu, institusi),
  );

/** Role 1: who works there, the decree, the board, who carries which role, the plan. */
export function dasarPengorganisasian(potret: InstitusiPotret, rentang: Rentang, parameter: Parameter): DasarBukti {
  const { institusi, petugas } = potret;
  const sendiri = (tanggal: Tanggal | null, judul: Teks): Dasar => dasarInstitusi(potret, tanggal, judul);
  const sk = keadaanSk(institusi.sk, rentang.akhir, parameter);
  const kosong = new Set(listPeranKosong(institusi.pembagianTugas));
  const rencana = institusi.rencana.filter((satu) => satu.bulan >= bulanDari(rentang.awal) && satu.bulan <= bulanDari(rentang.akhir));
  return {
    petugas: petugas.map(({ kader, tugas }) => ({
      subjek: { jenis: 'kader', id: kader.id },
      tanggal: tugas.mulai,
      judul: labelPilihan(JABATAN, tugas.jabatan),
    })),
    // What the card was not asked is not known; that is no "no".
    ...(sk === 'tidak-diketahui'
      ? {}
      : { sk: sk === 'berlaku' || sk === 'segera' ? [sendiri(institusi.sk.skTanggal, teks('SK di kartu K/0', 'Decree on the K/0 card'))] : [] }),
    ...(institusi.kepengurusan === null
      ? {}
      : { kolektif: institusi.kepengurusan === 'kolektif' ? [sendiri(null, teks('Kepengurusan di kartu K/0', 'Management on the K/0 card'))] : [] }),
    'peran-terbagi': PERAN_BAKTI.filter(({ nilai }) => !kosong.has(nilai)).map(({ label }) => sendiri(null, label)),
    rencana: rencana.map((satu) => sendiri(null, teks(`${satu.bulan}: ${satu.kegiatan}`, `${satu.bulan}: ${satu.kegiatan}`))),
  };
}

/** Role 2: meetings that count, and coordination meetings of the village attended in the same way. */
export function dasarPertemuan(potret: InstitusiPotret, rentang: Rentang): DasarBukti {
  const { institusi } = potret;
  const rakor = institusi.pertemuan.filter((satu) => satu.jenis === 'rakor-desa' && isDalam(satu.tanggal, rentang) && isPertemuanSah(satu, institusi));
  const tulis = (satu: PertemuanInstitusi): Dasar => dasarInstitusi(potret, satu.tanggal, labelPilihan(JENIS_PERTEMUAN, satu.jenis));
  return { pertemuan: listPertemuanSah(potret, rentang).map(tulis), 'rakor-desa': rakor.map(tulis) };
}

/** How many meetings of these two keys were held but have neither minutes nor a photo. */
export function hitungTanpaBukti({ institusi }: InstitusiPotret, rentang: Rentang): Readonly<Record<'pertemuan' | 'rakor-desa', number>> {
  const tanpa = institusi.pertemuan.filter((satu) => isDalam(satu.tanggal, rentang) && isTanpaBukti(satu, institusi));
  const hitung = (jenisList: readonly string[]): number => tanpa.filter(({ jenis }) => jenisList.includes(jenis)).length;
  return { pertemuan: hitung(['pengurus', 'anggota']), 'rakor-desa': hitung(['rakor-desa']) };
}

/** The reports of the period; null: reports are not known. */
function dasarLaporan(potret: InstitusiPotret, laporan: readonly LaporanMasuk[] | null, { awal, akhir }: Rentang): DasarBukti {
  if (laporan === null) return {};
  const bulanDalam = laporan.filter(({ bulan }) => bulan >= bulanDari(awal) && bulan <= bulanDari(akhir));
  const perBulan = [...new Map(bulanDalam.map((satu) => [satu.bulan, satu])).values()];
  const tulis = ({ bulan }: LaporanMasuk): Dasar => dasarInstitusi(potret, null, teks(`Laporan ${bulan}`, `Report ${bulan}`));
  return { laporan: perBulan.map(tulis), 'laporan-tepat': perBulan.filter((satu) => satu.isTepatWaktu).map(tulis) };
}

/** Role 4: families kept, reports, the target map and what was chosen from it. */
export function dasarPencatatan(
  potret: InstitusiPotret,
  binaan: InstitusiPotret['konteks']['keluarga'],
  laporan: readonly LaporanMasuk[] | null,
  rentang: Rentang,
): DasarBukti {
  const { institusi } = potret;
  const didata = binaan.flatMap(({ keluarga }) => {
    const hari = [keluarga.mutakhir, keluarga.terdaftar].find((satu) => satu !== null && isDalam(satu, rentang));
    return hari ? [{ subjek: { jenis: 'keluarga' as const, id: keluarga.id }, tanggal: hari, judul: teks('Data keluarga', 'Family data') }] : [];
  });
  const intervensi = institusi.peta.filter((satu) => satu.intervensi.length > 0 && isDalam(satu.tanggal, rentang));
  const terakhir = petaTerakhir(institusi);
  const diperiksa = teks('Peta sasaran diperiksa', 'Target map checked');
  return {
    pendataan: didata,
    ...dasarLaporan(potret, laporan, rentang),
    peta: terakhir === null ? [] : [dasarInstitusi(potret, terakhir, diperiksa)],
    intervensi: intervensi.map((satu) => dasarInstitusi(potret, satu.tanggal, diperiksa)),
  };
}
