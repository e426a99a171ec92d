// Takes the picture of a family on a day.

import type { Sejarah } from '../catatan/jenis-sejarah.ts';
import { isMkjp, isModern } from '../kb/metode.ts';
import { listMulai, type MulaiKb, peristiwaKb } from '../kb/peristiwa.ts';
import { type Anggota, findMasaBerjalan, getPasangan, isDiDesa, isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import { empatTerlalu } from '../krs/empat-terlalu.ts';
import { nilaiKrs } from '../krs/krs.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { isIstri, isPus, kotakPus } from '../pus/kotak.ts';
import { akhirBulan, awalBulan, bulanDari, type Tanggal, tambahBulan, umurTahun } from '../tanggal.ts';
import { IBU_ANAK_POTRET_KOSONG, potretIbuAnak } from './ibu-anak-potret.ts';
import type { KeluargaPotret } from './potret.ts';
import type { PusPotret } from './pus-potret.ts';

function potretPus(lalu: Keluarga | null, keluarga: Keluarga, istri: Anggota, umur: number, pada: Tanggal, parameter: Parameter): PusPotret {
  const pasangan = getPasangan(keluarga, istri.id);
  const kotak = kotakPus(pasangan, parameter);
  const masa = kotak === 'pa' ? findMasaBerjalan(pasangan) : null;
  const metode = masa?.metode ?? null;
  const awal = awalBulan(bulanDari(pada));
  const istriLalu = lalu?.anggota.get(istri.id);
  const akhirLalu = akhirBulan(tambahBulan(bulanDari(pada), -1));
  const isPusLalu = lalu !== null && istriLalu !== undefined && isPus(istriLalu, akhirLalu, parameter) === true;
  return {
    istri,
    pasangan,
    pada,
    umur,
    kotak,
    metode,
    jalur: masa?.jalur ?? null,
    isModern: metode !== null && isModern(metode, parameter['kb.malIsModern']),
    isMkjp: metode !== null && isMkjp(metode),
    empatTerlalu: empatTerlalu(keluarga, pasangan, umur, pada, parameter),
    dikunjungi: keluarga.kunjungan.some((satu) => satu.tanggal >= awal && satu.tanggal <= pada && (satu.istriId === null || satu.istriId === istri.id)),
    peristiwa: peristiwaKb(pasangan, kotak, isPusLalu ? kotakPus(getPasangan(lalu, istri.id), parameter) : null, awal, pada, parameter),
  };
}

/**
 * Beginnings of use in the month of couples that are no PUS here at its end: what happened in the month stays in its figures,
 * though the family left, or the couple parted, some days later.
 */
function listMulaiPergi(sejarah: Sejarah<Keluarga>, kini: Keluarga, pus: readonly PusPotret[], pada: Tanggal, parameter: Parameter): MulaiKb[] {
  const masih = new Set(pus.map((satu) => satu.istri.id));
  return [...kini.pasangan.values()].flatMap((pasangan) => {
    // A member who left may be in another family of the village, which took her contraception along and counts it.
    if (masih.has(pasangan.istriId) || kini.anggota.get(pasangan.istriId)?.pindah !== null) return [];
    return listMulai(pasangan, awalBulan(bulanDari(pada)), pada, parameter).filter(({ tanggal }) => {
      const saatItu = sejarah(tanggal);
      const istri = saatItu.anggota.get(pasangan.istriId);
      return isDiDesa(saatItu) && istri !== undefined && isPus(istri, tanggal, parameter) === true;
    });
  });
}

/** Active users among the PUS of the family as it was at the end of the month before. */
function hitungPaLalu(lalu: Keluarga | null, pada: Tanggal, parameter: Parameter): number {
  if (lalu === null) return 0;
  const akhirLalu = akhirBulan(tambahBulan(bulanDari(pada), -1));
  return [...lalu.anggota.values()].filter((istri) => isPus(istri, akhirLalu, parameter) && kotakPus(getPasangan(lalu, istri.id), parameter) === 'pa').length;
}

/**
 * The family as it was at the end of the month before, so that what ended in the month can be told from what never was; null when
 * it was not registered or was away then: whoever comes back was nobody's user here.
 */
function keluargaLalu(sejarah: Sejarah<Keluarga>, pada: Tanggal): Keluarga | null {
  const lalu = sejarah(akhirBulan(tambahBulan(bulanDari(pada), -1)));
  return lalu.terdaftar === null || lalu.pindah !== null ? null : lalu;
}

/** Several figures ask one picture for the same earlier day: it is taken once. */
function ingatHari(ambil: KeluargaPotret['padaHari']): KeluargaPotret['padaHari'] {
  const diambil = new Map<Tanggal, KeluargaPotret | null>();
  return (hari) => {
    const lama = diambil.get(hari);
    if (lama !== undefined) return lama;
    const baru = ambil(hari);
    diambil.set(hari, baru);
    return baru;
  };
}

/** The family on the day `pada`, from its history. */
export function potretKeluarga(sejarah: Sejarah<Keluarga>, pada: Tanggal, parameter: Parameter): KeluargaPotret {
  const lalu = keluargaLalu(sejarah, pada);
  const kini = sejarah(pada);
  const anggotaList = [...kini.anggota.values()];
  const isAktif = kini.terdaftar !== null && kini.pindah === null && anggotaList.some(isHadir);
  const pus: PusPotret[] = [];
  const kawinAnak: Anggota[] = [];
  let isPusTakTentu = false;
  for (const anggota of isAktif ? anggotaList : []) {
    if (!isIstri(anggota)) continue;
    if (anggota.lahir === null) {
      isPusTakTentu = true;
      continue;
    }
    const umur = umurTahun(anggota.lahir, pada);
    if (isPus(anggota, pada, parameter)) pus.push(potretPus(lalu, kini, anggota, umur, pada, parameter));
    else if (umur < parameter['pus.wifeAgeMin']) kawinAnak.push(anggota);
  }
  const awal = awalBulan(bulanDari(pada));
  return {
    keluarga: kini,
    pada,
    isAktif,
    pus,
    mulaiPergi: listMulaiPergi(sejarah, kini, pus, pada, parameter),
    kawinAnak,
    ibuAnak: isAktif ? potretIbuAnak(kini, pada, parameter) : IBU_ANAK_POTRET_KOSONG,
    paLalu: hitungPaLalu(lalu, pada, parameter),
    krs: nilaiKrs(kini, pus, isPusTakTentu, pada, parameter),
    kunjungan: kini.kunjungan.filter((satu) => satu.tanggal >= awal && satu.tanggal <= pada).length,
    padaHari: ingatHari((hari) => (sejarah(hari).terdaftar === null ? null : potretKeluarga(sejarah, hari, parameter))),
  };
}
