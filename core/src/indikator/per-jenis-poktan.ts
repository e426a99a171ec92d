// Expands one indicator about groups to the kinds it is asked of, with ids such as `D1.bkb`.
import { type JenisPoktan, NAMA_JENIS } from '../poktan/pilihan.ts';
import type { DesaPotret, PoktanPotret } from '../potret/potret.ts';
import { type Teks, teks } from '../teks.ts';
import type { IndikatorDesa, IndikatorPoktan } from './indikator.ts';

export const SEMUA_JENIS: readonly JenisPoktan[] = ['bkb', 'bkr', 'bkl', 'uppka', 'pikr'];

type Umum = Pick<IndikatorPoktan, 'id' | 'rumus' | 'satuan' | 'sifat' | 'arah' | 'sumber' | 'isRawan'> & { readonly judul: Teks };

const denganJenis = ({ id, judul, ...sisa }: Umum, jenis: JenisPoktan) => ({
  ...sisa,
  id: `${id}.${jenis}`,
  judul: teks(`${NAMA_JENIS[jenis]}: ${judul.id}`, `${NAMA_JENIS[jenis]}: ${judul.en}`),
});

/** One indicator for each kind, asked of the groups of that kind only. */
export const perJenis = (
  umum: Umum,
  jenisList: readonly JenisPoktan[],
  pembilang: (satu: PoktanPotret) => boolean | number,
  penyebut: ((satu: PoktanPotret) => boolean | number) | null,
): readonly IndikatorPoktan[] =>
  jenisList.map((jenis) => {
    const hanya = (tanya: (satu: PoktanPotret) => boolean | number) => (satu: PoktanPotret) => (satu.poktan.jenis === jenis ? tanya(satu) : 0);
    return { ...denganJenis(umum, jenis), subjek: 'poktan', pembilang: hanya(pembilang), penyebut: penyebut && hanya(penyebut) };
  });

/** As `perJenis`, asked of the village as a whole. */
export const perJenisDesa = <Jenis extends JenisPoktan>(
  umum: Umum,
  jenisList: readonly Jenis[],
  pembilang: (desa: DesaPotret, jenis: Jenis) => boolean | number,
  penyebut: (desa: DesaPotret, jenis: Jenis) => boolean | number,
  keluarga?: (desa: DesaPotret, jenis: Jenis) => DesaPotret['keluarga'],
): readonly IndikatorDesa[] =>
  jenisList.map((jenis) => ({
    ...denganJenis(umum, jenis),
    subjek: 'desa',
    pembilang: (desa) => pembilang(desa, jenis),
    penyebut: (desa) => penyebut(desa, jenis),
    ...(keluarga ? { keluarga: (desa: DesaPotret) => keluarga(desa, jenis) } : {}),
  }));
