// The question "which RT", answered from the RT that the village is known to have, and one more for a new one.
import { teks } from '../teks.ts';
import type { KonteksForm, OpsiDesa, PertanyaanPilihDari } from './form.ts';

function listRt({ desa, keluarga }: KonteksForm): OpsiDesa[] {
  const dikenal = [...new Set([...desa.keluarga()].map((satu) => satu.rt).concat(keluarga.rt))].filter((rt) => rt !== '').sort();
  const baru = String(Number(dikenal.at(-1) ?? '000') + 1).padStart(3, '0');
  return [...dikenal, baru].map((nilai) => ({ nilai, label: `RT ${nilai}` }));
}

export const tanyaRt: PertanyaanPilihDari = {
  isian: 'rt',
  jenis: 'pilih-dari',
  tanya: teks('RT berapa?', 'Which RT?'),
  opsi: listRt,
  kosong: teks('Belum ada RT di desa ini.', 'No RT is known in this village.'),
  wajib: true,
};
