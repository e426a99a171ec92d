// Families at risk of stunting: the verval of the last half-year with the flag as it stood, and the assistance since.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { susunCatatan } from '@lini/core/catatan/fold.ts';
import { buatSejarah } from '@lini/core/catatan/sejarah.ts';
import { ATURAN_KRS, type HasilKrs } from '@lini/core/krs/hasil-krs.ts';
import { krsDamping } from '@lini/core/krs/krs-damping.ts';
import { krsVerval } from '@lini/core/krs/krs-verval.ts';
import { akhirSemester, awalSemester, semesterDari, semesterSebelum } from '@lini/core/krs/semester.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { potretKeluarga } from '@lini/core/potret/potret-keluarga.ts';
import { nomorHari } from '@lini/core/tanggal.ts';
import { bobot } from './acak.ts';
import type { DesaContoh, KeluargaContoh } from './bentuk.ts';
import { nomoriDraf, tulisLepas } from './penulis.ts';
import { type Hari, msAwalHari, tulisHari } from './waktu.ts';

const PELUANG_VERVAL = { lalu: 0.9, kini: 0.45 } as const;
const PELUANG_DAMPING = { kaya: 0.85, lain: 0.6 } as const;
/** Outside the village of the fixed people only families at risk are verified in the demo's present half-year. */
const HARI_VERVAL = 25;

/** `isTerang`: all that had happened by that day was written before it, so that whoever verifies then knows it. */
type Potret = { readonly baca: (hari: Hari) => HasilKrs; readonly isTerang: (hari: Hari) => boolean };

const isTulisUlang = (kind: string): boolean => kind === 'catatan.koreksi' || kind === 'catatan.batal';

/** The flag of each family on any day, by the programme's own rule. */
function susunPotret(desa: DesaContoh): Map<string, Potret> {
  const perKeluarga = Map.groupBy(nomoriDraf(desa.draf), (satu: Catatan) => satu.subjek.id);
  const drafKeluarga = Map.groupBy(desa.draf, (satu) => satu.catatan.subjek.id);
  return new Map(
    desa.keluarga.map(({ id }) => {
      const sejarah = buatSejarah('keluarga', id, susunCatatan(perKeluarga.get(id) ?? []));
      const baca = (hari: Hari): HasilKrs => potretKeluarga(sejarah, tulisHari(hari), parameterPada(tulisHari(hari))).krs;
      const isTerang = (hari: Hari): boolean =>
        !drafKeluarga.get(id)?.some(({ ms, catatan: { kind, terjadi } }) => ms >= msAwalHari(hari) && (isTulisUlang(kind) || terjadi <= tulisHari(hari)));
      return [id, { baca, isTerang }];
    }),
  );
}

function tulisVerval(desa: DesaContoh, keluarga: KeluargaContoh, hari: Hari, krs: HasilKrs): void {
  const { acak } = desa;
  const hasil = acak.timbang(bobot({ ada: 97, 'tidak-ditemukan': 3 }));
  const { baris, sebab, kurang } = krs;
  const potret = { hasil: krs.hasil, baris, sebab: [...sebab], kurang: [...kurang], aturan: ATURAN_KRS, pada: tulisHari(hari) };
  const isi = { semester: semesterDari(tulisHari(hari)), hasil, berubah: hasil === 'ada' ? acak.ya(0.15) : null, krs: potret };
  tulisLepas(desa, keluarga, hari, krsVerval, isi);
}

function tulisDamping(desa: DesaContoh, keluarga: KeluargaContoh, dari: Hari, krs: HasilKrs): void {
  const { acak } = desa;
  const utama = acak.timbang(bobot({ kie: 60, bansos: 14, pmt: 12, rujukan: 8, eppgbm: 4, baas: 2 }));
  const jenis = utama === 'kie' || acak.ya(0.4) ? [utama] : (['kie', utama] as const).slice();
  const untuk = krs.sasaran.hamil && acak.ya(0.6) ? ('bumil' as const) : krs.sasaran.baduta && acak.ya(0.6) ? ('baduta' as const) : ('keluarga' as const);
  tulisLepas(desa, keluarga, acak.bulat(dari, desa.akhir), krsDamping, { jenis, untuk });
}

/** Last half-year: nearly all target families were verified. */
function vervalLalu(desa: DesaContoh, keluarga: KeluargaContoh, { baca, isTerang }: Potret, awal: Hari, akhir: Hari): void {
  const hari = akhir - desa.acak.bulat(0, HARI_VERVAL);
  if (keluarga.terdaftar >= Math.max(awal, hari - 15) || !isTerang(hari)) return;
  const saat = baca(hari);
  if (saat.isSasaran && desa.acak.ya(PELUANG_VERVAL.lalu)) tulisVerval(desa, keluarga, hari, saat);
}

/** The present half-year: verification has begun, and families at risk are helped. */
function vervalKini(desa: DesaContoh, keluarga: KeluargaContoh, { baca, isTerang }: Potret, awal: Hari, isKaya: boolean): void {
  const { acak, akhir } = desa;
  const dari = Math.max(awal, keluarga.terdaftar + 15);
  if (dari >= akhir || akhir - awal < HARI_VERVAL) return;
  const saat = baca(akhir);
  if (!saat.isSasaran) return;
  const isKrs = saat.hasil === 'krs';
  if ((isKaya || isKrs) && acak.ya(PELUANG_VERVAL.kini)) {
    const hari = acak.bulat(dari, akhir);
    if (isTerang(hari)) tulisVerval(desa, keluarga, hari, baca(hari));
  }
  if (isKrs && acak.ya(isKaya ? PELUANG_DAMPING.kaya : PELUANG_DAMPING.lain)) tulisDamping(desa, keluarga, dari, saat);
}

/** Writes both for the families that are there to the end. */
export function tulisRisiko(desa: DesaContoh, isKaya: boolean): void {
  const kini = semesterDari(tulisHari(desa.akhir));
  const lalu = semesterSebelum(kini);
  const [awalLalu, akhirLalu, awalKini] = [nomorHari(awalSemester(lalu)), nomorHari(akhirSemester(lalu)), nomorHari(awalSemester(kini))];
  const potret = susunPotret(desa);
  for (const keluarga of desa.keluarga) {
    const milik = potret.get(keluarga.id);
    if (!keluarga.isAktif || !milik) continue;
    vervalLalu(desa, keluarga, milik, awalLalu, akhirLalu);
    vervalKini(desa, keluarga, milik, awalKini, isKaya);
  }
}
