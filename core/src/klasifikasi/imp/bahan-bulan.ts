// What a month asks of an institution, role by role, with the records that answer it (imp-cadres.md 5.1; how much is a parameter).
import type { PeranBakti } from '../../institusi/pilihan.ts';
import { listKeluargaBinaan } from '../../institusi/wilayah-bina.ts';
import type { Parameter, PerJenisInstitusi } from '../../parameter/parameter.ts';
import type { InstitusiPotret, KeluargaPotret } from '../../potret/potret.ts';
import { akhirBulan, awalBulan, type Bulan, bulanPenuh, type Tanggal, tambahBulan } from '../../tanggal.ts';
import { type Teks, teks } from '../../teks.ts';
import { type Dasar, dasarPencatatan, dasarPengorganisasian, dasarPertemuan, hitungTanpaBukti, type Rentang } from './dasar.ts';
import { dasarKie } from './dasar-kie.ts';
import { dasarKemandirian, listLayanan } from './dasar-layanan.ts';
import { type LaporanMasuk, tenggatLaporan } from './laporan-masuk.ts';

const BULAN_TRIWULAN = 3;

/** One thing expected; `dasar` null: not known yet. */
export type Bahan = {
  readonly kunci: string;
  readonly judul: Teks;
  readonly diminta: PerJenisInstitusi;
  readonly dasar: readonly Dasar[] | null;
  /** Meetings that do not count for want of minutes or a photo; only where that is asked. */
  readonly tanpaBukti?: number;
};

/** What is known about the reports of the institution: null while reports are not kept. `hariIni`: the day the score is read. */
export type KabarLaporan = { readonly masuk: readonly LaporanMasuk[] | null; readonly hariIni: Tanggal };

const bahan = (kunci: string, judul: Teks, diminta: PerJenisInstitusi, dasar: readonly Dasar[] | null | undefined): Bahan => ({
  kunci,
  judul,
  diminta,
  dasar: dasar === undefined ? [] : dasar,
});

/** One look at the map answers it, whatever the months; not asked where the parameter asks nothing. */
const sekaliBila = ({ ppkbd, 'sub-ppkbd': sub, 'kelompok-kb': kelompok }: PerJenisInstitusi): PerJenisInstitusi => {
  const sekali = (batas: number | null): number | null => (batas === null ? null : 1);
  return { ppkbd: sekali(ppkbd), 'sub-ppkbd': sekali(sub), 'kelompok-kb': sekali(kelompok) };
};

type Bulanan = { readonly potret: InstitusiPotret; readonly binaan: readonly KeluargaPotret[]; readonly rentang: Rentang; readonly parameter: Parameter };

function bahanPencatatan({ potret, binaan, rentang, parameter }: Bulanan, bulan: Bulan, { masuk, hariIni }: KabarLaporan): Bahan[] {
  const { laporan, 'laporan-tepat': tepat, peta = [] } = dasarPencatatan(potret, binaan, masuk, rentang);
  const isDitunggu = laporan === undefined || (laporan.length === 0 && hariIni <= tenggatLaporan(bulan));
  const { jenis } = potret.institusi;
  const batas = parameter['imp.skor.petaBulan'];
  const isBaru = peta.some(({ tanggal }) => tanggal !== null && bulanPenuh(tanggal, potret.pada) < ((jenis && batas[jenis]) ?? 0));
  return [
    bahan('laporan-tepat', teks('Laporan bulan ini tepat waktu', 'Report of the month on time'), parameter['imp.skor.laporanTepat'], isDitunggu ? null : tepat),
    bahan('peta', teks('Peta sasaran diperiksa dalam 3 bulan', 'Target map checked within 3 months'), sekaliBila(batas), isBaru ? peta : []),
  ];
}

function bahanPertemuan({ potret, rentang, parameter }: Bulanan): Bahan[] {
  const { pertemuan, 'rakor-desa': rakor } = dasarPertemuan(potret, rentang);
  const tanpa = hitungTanpaBukti(potret, rentang);
  const rapat = bahan('pertemuan', teks('Pertemuan dengan notulen atau foto', 'Meeting with minutes or a photo'), parameter['imp.skor.pertemuan'], pertemuan);
  return [
    { ...rapat, tanpaBukti: tanpa.pertemuan },
    {
      ...bahan(
        'rakor-desa',
        teks('Rakor desa, dengan notulen atau foto', 'Village coordination meeting, with minutes or a photo'),
        parameter['imp.skor.rakorDesa'],
        rakor,
      ),
      tanpaBukti: tanpa['rakor-desa'],
    },
  ];
}

function bahanKie({ potret, binaan, rentang, parameter }: Bulanan): Bahan[] {
  const { kie, kunjungan } = dasarKie(potret, binaan, rentang);
  return [
    bahan('kie', teks('Penyuluhan (KIE)', 'KIE session'), parameter['imp.skor.kie'], kie),
    bahan('kunjungan', teks('Kunjungan keluarga', 'Visits to families'), parameter['imp.skor.kunjungan'], kunjungan),
  ];
}

/** What the month asks of each role. */
export function bahanBulan(potret: InstitusiPotret, bulan: Bulan, laporan: KabarLaporan, parameter: Parameter): Readonly<Record<PeranBakti, readonly Bahan[]>> {
  const rentang: Rentang = { awal: awalBulan(bulan), akhir: akhirBulan(bulan) };
  const bulanan: Bulanan = { potret, binaan: listKeluargaBinaan(potret), rentang, parameter };
  const triwulan: Rentang = { ...rentang, awal: awalBulan(tambahBulan(bulan, 1 - BULAN_TRIWULAN)) };
  const { petugas } = dasarPengorganisasian(potret, rentang, parameter);
  const layanan = listLayanan(potret, bulanan.binaan, rentang).map((satu) => satu.dasar);
  const dana = dasarKemandirian(potret, triwulan)['bulan-sendiri'];
  return {
    pengorganisasian: [bahan('petugas', teks('Ada kader yang bertugas', 'A cadre at work'), parameter['imp.skor.petugas'], petugas)],
    pertemuan: bahanPertemuan(bulanan),
    kie: bahanKie(bulanan),
    pencatatan: bahanPencatatan(bulanan, bulan, laporan),
    pelayanan: [bahan('layanan', teks('Pelayanan kepada keluarga atau kelompok', 'Services to families or groups'), parameter['imp.skor.layanan'], layanan)],
    kemandirian: [
      bahan('dana-sendiri', teks('Dana swadaya atau mitra dalam 3 bulan', 'Own funds or a partner within 3 months'), parameter['imp.skor.danaSendiri'], dana),
    ],
  };
}
