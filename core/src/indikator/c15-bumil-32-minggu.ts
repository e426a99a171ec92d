// C15: mothers 32 weeks pregnant or more who were told about contraception.
import { parameterPada } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

/** A mother whose last period is not known is not counted: her weeks are not known either. */
const tua = ({ ibuAnak, pada }: KeluargaPotret) =>
  ibuAnak.ibuHamil.filter((satu) => satu.minggu !== null && satu.minggu >= parameterPada(pada)['hamil.kieWeeks']);

export const c15Bumil32Minggu: IndikatorKeluarga = {
  id: 'C15',
  judul: teks('Ibu hamil 32 minggu ke atas diberi tahu KB', 'Mothers 32 weeks or more told about contraception'),
  rumus: teks(
    'Pernah diberi tahu tentang KB selama kehamilan ini dibagi ibu hamil 32 minggu ke atas yang HPHT-nya diketahui',
    'Told about contraception in this pregnancy, over mothers 32 weeks or more whose last period is known',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Rekap Elsimil ibu hamil 2025, BKKBN Sulawesi Barat' },
  subjek: 'keluarga',
  pembilang: (potret) => tua(potret).filter((satu) => satu.diberiTahuKb).length,
  penyebut: (potret) => tua(potret).length,
};
