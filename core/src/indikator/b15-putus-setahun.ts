// B15: users of twelve months ago who are PUS here and use nothing now. Not the survey's discontinuation rate.
import type { KeluargaPotret } from '../potret/potret.ts';
import { akhirBulan, bulanDari, tambahBulan } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

/** The couples that were active users at the end of the same month a year ago, by the wife's id. */
function listPaSetahunLalu(keluarga: KeluargaPotret): string[] {
  const lalu = keluarga.padaHari(akhirBulan(tambahBulan(bulanDari(keluarga.pada), -12)));
  return lalu?.isAktif ? lalu.pus.filter((pus) => pus.kotak === 'pa').map((pus) => pus.istri.id) : [];
}

const isBerhenti = (keluarga: KeluargaPotret, istriId: string): boolean => {
  const kini = keluarga.pus.find((pus) => pus.istri.id === istriId);
  return kini !== undefined && kini.kotak !== 'pa' && kini.kotak !== 'belum';
};

export const b15PutusSetahun: IndikatorKeluarga = {
  id: 'B15',
  judul: teks('Putus pakai setahun', 'Drop-out over twelve months'),
  rumus: teks(
    'Peserta KB setahun lalu yang masih PUS tetapi tidak ber-KB lagi, dibagi semua peserta KB setahun lalu',
    'Users of a year ago, still couples here, no longer using, over all users of a year ago',
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'family-planning 6.7; bukan DCR survei' },
  subjek: 'keluarga',
  pembilang: (keluarga) => listPaSetahunLalu(keluarga).filter((istriId) => isBerhenti(keluarga, istriId)).length,
  penyebut: (keluarga) => listPaSetahunLalu(keluarga).length,
};
