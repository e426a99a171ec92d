// Visits of a month: couples with unmet need, pregnant wives and families at risk more often than others.

import { kunjungan } from '@lini/core/kie/kunjungan.ts';
import { isAirLayak } from '@lini/core/krs/layak.ts';
import type { Acara, DesaContoh, KeluargaContoh, PasanganContoh } from './bentuk.ts';
import { tulis } from './penulis.ts';
import { tulisDuaKali } from './perbaikan.ts';
import { type Hari, umurKira } from './waktu.ts';

type Topik = Parameters<typeof kunjungan.apply>[1]['topik'][number];

const PELUANG = { biasa: 0.14, utama: 0.34, bukanPus: 0.035 } as const;
const PELUANG_PPKBD = 0.06;
const PELUANG_DUA_KALI = 0.004;
const DI_RUMAH = { cara: 'rumah' as const, media: [] };

const isRumahBuruk = ({ air, jamban }: KeluargaContoh): boolean => (air !== null && !isAirLayak(air)) || jamban === 'tanpa-septik' || jamban === 'tidak-ada';

function isUtama(keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari): boolean {
  const isUnmet = pasangan.ingin === 'tunda' || pasangan.ingin === 'tidak-lagi';
  const umur = umurKira(pasangan.istri.lahir, hari);
  const isEmpatTerlalu = pasangan.metode === null && (umur < 20 || (umur >= 35 && umur < 41) || pasangan.anakHidup >= 3);
  return isUnmet || pasangan.hamil !== null || isEmpatTerlalu || isRumahBuruk(keluarga);
}

function topikPasangan(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari): Topik[] {
  const { acak } = desa;
  const topik: Topik[] = [];
  if (pasangan.hamil !== null || (pasangan.bungsu !== null && hari - pasangan.bungsu < 700 && acak.ya(0.6))) topik.push('K07');
  if (pasangan.metode !== null) topik.push(acak.ya(0.7) ? 'K02' : 'K01');
  else if (pasangan.ingin === 'segera') topik.push(acak.ya(0.5) ? 'K04' : 'K01');
  else topik.push('K03');
  if (pasangan.metode === null && pasangan.anakHidup >= 3 && acak.ya(0.5)) topik.push('K08');
  if (isRumahBuruk(keluarga) && !topik.includes('K07') && acak.ya(0.5)) topik.push('K07');
  if (acak.ya(0.12)) topik.push(acak.pilih(['K09', 'K12', 'K13', 'K14'] as const));
  return topik;
}

function topikUmum(keluarga: KeluargaContoh, hari: Hari): Topik[] {
  const isLansia = keluarga.anggota.some((satu) => satu.isHadir && umurKira(satu.lahir, hari) >= 60);
  const isRemaja = keluarga.anggota.some((satu) => satu.isHadir && satu.hubungan === 'anak' && umurKira(satu.lahir, hari) >= 12);
  return [isLansia ? 'K11' : isRemaja ? 'K10' : 'K13'];
}

/** What is written of a visit; `isPus`: the wife is of the age to be visited as PUS. */
export function isiKunjungan(desa: DesaContoh, keluarga: KeluargaContoh, hari: Hari, isPus: boolean) {
  const { pasangan } = keluarga;
  return pasangan !== null && isPus
    ? { ...DI_RUMAH, istriId: pasangan.istri.id, topik: topikPasangan(desa, keluarga, pasangan, hari) }
    : { ...DI_RUMAH, istriId: null, topik: topikUmum(keluarga, hari) };
}

/** The visit from `dari` to `sampai`, if any. */
export function acaraKunjungan(desa: DesaContoh, keluarga: KeluargaContoh, dari: Hari, sampai: Hari): Acara[] {
  const { acak } = desa;
  const { pasangan } = keluarga;
  const isPus = pasangan !== null && umurKira(pasangan.istri.lahir, sampai) < 50;
  const peluang = !isPus ? PELUANG.bukanPus : isUtama(keluarga, pasangan, dari) ? PELUANG.utama : PELUANG.biasa;
  if (!acak.ya((peluang * (sampai - dari + 1)) / 30)) return [];
  const jalan = (hari: Hari): void => {
    const isi = isiKunjungan(desa, keluarga, hari, isPus);
    if (acak.ya(PELUANG_DUA_KALI)) tulisDuaKali(desa, keluarga, hari, kunjungan, isi);
    else tulis(desa, keluarga, hari, kunjungan, isi, acak.ya(PELUANG_PPKBD) ? desa.ppkbd : undefined);
  };
  return [{ hari: acak.bulat(dari, sampai), jalan }];
}
