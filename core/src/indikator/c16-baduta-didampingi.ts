// C16: children under two who were accompanied in the month.
import { parameterPada } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

const baduta = ({ ibuAnak, pada }: KeluargaPotret) => ibuAnak.balita.filter((satu) => satu.bulan < parameterPada(pada)['krs.badutaMonthsExclusive']);

export const c16BadutaDidampingi: IndikatorKeluarga = {
  id: 'C16',
  judul: teks('Baduta didampingi', 'Children under two accompanied'),
  rumus: teks(
    'Anak di bawah 2 tahun yang bulan ini ditimbang atau diukur, dinilai KKA-nya, didampingi sebagai KRS, atau keluarganya dikunjungi tentang 1000 HPK atau pengasuhan, dibagi semua anak di bawah 2 tahun',
    'Under two and this month weighed or measured, card filled, assisted as a family at risk, or the family visited about the first 1000 days or upbringing, over all under two',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Pilihan Lini; arti resmi pendampingan baduta belum ditemukan' },
  subjek: 'keluarga',
  pembilang: (potret) => baduta(potret).filter((satu) => satu.didampingi).length,
  penyebut: (potret) => baduta(potret).length,
};
