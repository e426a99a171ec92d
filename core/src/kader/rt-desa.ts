// The RT of the village as choices of a form, worked out from what is registered there.
import type { KonteksForm, OpsiDesa } from '../form/form.ts';

export const RT_SEDESA = '000';

/** Each RT that a family, an institution or a cadre of the village lives in, in order. */
export function listRtDesa({ desa }: KonteksForm): OpsiDesa[] {
  const rt = new Set<string>();
  for (const satu of desa.keluarga()) if (satu.terdaftar !== null) rt.add(satu.rt);
  for (const satu of desa.institusi()) for (const nomor of [satu.rt, ...satu.wilayah]) rt.add(nomor);
  for (const satu of desa.kader()) rt.add(satu.rt);
  rt.delete('');
  // Stands for the whole village, never for one of its RT.
  rt.delete(RT_SEDESA);
  return [...rt].sort().map((nilai) => ({ nilai, label: `RT ${nilai}` }));
}
