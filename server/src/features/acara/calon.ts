// Who may be invited, with what shows a need: class, roles under the limit, and the last orientation.
import type { Calon, DaftarCalon } from '@lini/core/acara/acara-wire.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { Evaluasi } from '@lini/core/klasifikasi/imp/evaluasi.ts';
import { pitaSkor } from '@lini/core/klasifikasi/imp/skor-bulan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { bulanDari, type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Tx } from '../../platform/sql/connect.ts';

type BarisCalon = {
  readonly id: string;
  readonly nama: string;
  readonly peran: Calon['peran'];
  readonly desa: string;
  readonly rt: string[];
  readonly terakhir: Tanggal | null;
};
type BarisInstitusi = {
  readonly id: string;
  readonly desa: string;
  readonly jenis: string;
  readonly nama: string;
  readonly isi: Evaluasi;
  readonly rt: string[] | null;
};

/** The only one of its kind in her village, else the one that serves an RT of hers. Null: none, or more than one. */
function findInstitusi(calon: BarisCalon, milikDesa: readonly BarisInstitusi[]): BarisInstitusi | null {
  const sejenis = milikDesa.filter(({ jenis }) => jenis === calon.peran);
  const cocok = sejenis.length === 1 ? sejenis : sejenis.filter(({ rt }) => rt?.some((satu) => calon.rt.includes(satu)));
  return cocok.length === 1 ? (cocok[0] ?? null) : null;
}

/** Cadres of an area, by village and name; `wilayah` null: the whole reach. */
export async function readCalon(tx: Tx, wilayah: string | null, hariIni: Tanggal): Promise<DaftarCalon> {
  const bulan = tambahBulan(bulanDari(hariIni), -1);
  const parameter = parameterPada(hariIni);
  const calon = await tx<BarisCalon[]>`select id, nama, peran, desa, rt, terakhir from calon_acara() order by desa, nama`;
  const institusi = await tx<BarisInstitusi[]>`
    select n.institusi_id as id, n.desa, n.jenis, n.nama, n.isi - 'bukti' as isi, r.rt from nilai_institusi n left join institusi_rt() r on r.id = n.institusi_id
    where n.kab in (select distinct left(d, 5) from desa_terlihat() d) and n.bulan = ${bulan}`;
  const perDesa = Map.groupBy(institusi, ({ desa }) => desa);
  const nama = await tx<{ kode: string; nama: string }[]>`
    select kode, nama from wilayah where kode in (select desa_terlihat()) or kode in (select acara_terlihat()) order by kode`;
  const daftar = calon.filter(({ desa }) => wilayah === null || isDalamWilayah(desa, wilayah));
  return {
    hariIni,
    bulan,
    wilayah: [...nama],
    daftar: daftar.map((satu) => {
      const milik = findInstitusi(satu, perDesa.get(satu.desa) ?? []);
      const kurang = PERAN_BAKTI.map(({ nilai }) => nilai).filter((peran) => milik !== null && pitaSkor(milik.isi.skor[peran], parameter) === 'bina');
      return {
        id: satu.id,
        nama: satu.nama,
        peran: satu.peran,
        desa: satu.desa,
        institusi: milik && {
          id: milik.id,
          nama: milik.nama,
          kelas: milik.isi.putus?.kelas ?? milik.isi.hitung,
          peranKurang: kurang,
          nilai: milik.isi.nilai,
        },
        terakhir: satu.terakhir,
      };
    }),
  };
}
