// What one gathering was for the people of an area: how many of the invited came, certificates, and medals of its teams.
import type { KeadaanLomba } from '../lomba/keadaan-lomba.ts';
import { isFinal, isLombaAcara } from '../lomba/umum-acara.ts';
import { isDalamWilayah } from '../wilayah/wilayah.ts';
import type { Acara } from './acara.ts';
import { findPeserta, hadirAcara, orangAcara } from './baca-acara.ts';
import { listSesiDiadakan } from './hasil-acara.ts';
import type { Medali, RekapAcara } from './rekam-wire.ts';

const JUARA = 3;

/** Titles of the announced finals; preliminary rounds and those called off earn none. */
function hitungMedali(lomba: readonly KeadaanLomba[], wilayah: string): Medali {
  const gelar = lomba
    .filter(isFinal)
    .flatMap(({ umum }) => umum?.hasil ?? [])
    .flatMap((satu) => (satu.gelar && isDalamWilayah(satu.kontingen, wilayah) ? [satu.gelar] : []));
  const juara = Array.from({ length: JUARA }, (_, ke) => gelar.filter((satu) => satu.jenis === 'juara' && satu.ke === ke + 1).length);
  return { juara, harapan: gelar.filter((satu) => satu.jenis === 'harapan').length };
}

/** The line; null when it was called off, is not planned yet, or nobody and no team of the area took part. People of no known village are in none. */
export function rekapAcara(acara: Acara, semuaLomba: readonly KeadaanLomba[], wilayah: string): RekapAcara | null {
  const { rencana, dibatalkan } = acara;
  if (rencana === null || dibatalkan !== null) return null;
  const orang = orangAcara(acara);
  const isMilik = (id: string): boolean => {
    const desa = findPeserta(acara, id)?.desa ?? null;
    return desa !== null && isDalamWilayah(desa, wilayah);
  };
  const datang = [...new Set(hadirAcara(acara).map(({ peserta }) => peserta))].filter(isMilik);
  const diundang = [...acara.peserta.keys()].filter(isMilik);
  const medali = hitungMedali(
    semuaLomba.filter((satu) => isLombaAcara(satu, acara)),
    wilayah,
  );
  const langsung = datang.filter((id) => !acara.peserta.has(id)).length;
  const isAda = diundang.length + langsung + medali.harapan + medali.juara.reduce((a, b) => a + b, 0) > 0;
  if (!isAda) return null;
  return {
    id: acara.id,
    jenis: rencana.jenis,
    judul: rencana.judul,
    mulai: rencana.mulai,
    diundang: diundang.length,
    hadir: listSesiDiadakan(acara).length > 0 ? datang.length - langsung : null,
    langsung,
    sertifikat: [...new Set([...acara.sertifikat.keys()].map(orang))].filter(isMilik).length,
    medali,
  };
}
