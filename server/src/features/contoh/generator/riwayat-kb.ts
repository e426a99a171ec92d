// What a couple may do in one month: begin, stop, change method, conceive, come back for the next injection.
import { bobot } from './acak.ts';
import type { Acara, DesaContoh, KeluargaContoh, PasanganContoh } from './bentuk.ts';
import { mulaiHamil } from './hamil.ts';
import {
  BAGIAN_BERHENTI_SEGERA,
  BAGIAN_HAMIL_PESERTA,
  BAGIAN_HAMIL_UNMET,
  iramaBulan,
  PELUANG_BERHENTI,
  PELUANG_GANTI_CARA,
  PELUANG_MULAI,
  peluangHamilSegera,
} from './margin.ts';
import { pilihIngin, pilihMetode } from './pilih-kb.ts';
import { tulisPelayanan, tulisStatusPakai, tulisStatusTidak } from './status-kb.ts';
import { type Hari, tulisHari, umurKira } from './waktu.ts';

const UMUR_PUS_AKHIR = 50;
/** Days of pregnancy when the cadre comes to know of it; earlier ones stay unseen, as the low share of pregnant wives in the tables shows. */
const HARI_DIKETAHUI = [105, 240] as const;
/** Since the last birth: a wish for the next is common, possible, or not to be thought of. */
const HARI_JARAK_WAJAR = 450;
const HARI_JARAK_DEKAT = 240;

type Kejadian = 'mulai' | 'berhenti' | 'ganti' | 'hamil' | 'tidak-ada';

function peluangHamil(pasangan: PasanganContoh, umur: number, hari: Hari): number {
  const jarak = pasangan.bungsu === null ? Number.POSITIVE_INFINITY : hari - pasangan.bungsu;
  const dasar = peluangHamilSegera(umur) * (jarak > HARI_JARAK_WAJAR ? 1 : jarak > HARI_JARAK_DEKAT ? 0.15 : 0);
  return pasangan.metode !== null ? dasar * BAGIAN_HAMIL_PESERTA : pasangan.ingin === 'segera' ? dasar : dasar * BAGIAN_HAMIL_UNMET;
}

function pilihKejadian(desa: DesaContoh, pasangan: PasanganContoh, umur: number, hari: Hari, porsi: number): Kejadian {
  const { acak, sifat } = desa;
  const irama = iramaBulan(Number(tulisHari(hari).slice(5, 7)));
  const condong = Math.exp(Math.max(-1.2, Math.min(1.2, sifat.condongKb)) / 2);
  const hamil = pasangan.metode === 'mow' || pasangan.metode === 'mop' ? 0 : peluangHamil(pasangan, umur, hari);
  if (pasangan.metode === null) {
    const mulai = (pasangan.ingin === 'segera' ? PELUANG_MULAI.segera : PELUANG_MULAI.unmet) * irama * condong;
    return acak.timbang(bobot<Kejadian>({ mulai: mulai * porsi, hamil: hamil * porsi, 'tidak-ada': Math.max(0, 1 - (mulai + hamil) * porsi) }));
  }
  const berhenti = PELUANG_BERHENTI[pasangan.metode] / condong;
  const ganti = PELUANG_BERHENTI[pasangan.metode] === 0 ? 0 : PELUANG_GANTI_CARA * irama;
  return acak.timbang(
    bobot<Kejadian>({
      berhenti: berhenti * porsi,
      ganti: ganti * porsi,
      hamil: hamil * porsi,
      'tidak-ada': Math.max(0, 1 - (berhenti + ganti + hamil) * porsi),
    }),
  );
}

function mulaiKb(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari): void {
  const metode = pilihMetode(desa, umurKira(pasangan.istri.lahir, hari), pasangan.anakHidup, pasangan.metode);
  const isTanpaPelayanan = metode === 'tradisional' || metode === 'kondom' || desa.acak.ya(0.2);
  if (isTanpaPelayanan) tulisStatusPakai(desa, keluarga, pasangan, hari, metode, hari - desa.acak.bulat(0, 9));
  else tulisPelayanan(desa, keluarga, pasangan, hari, metode);
}

function berhentiKb(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari): void {
  const umur = umurKira(pasangan.istri.lahir, hari);
  tulisStatusTidak(desa, keluarga, pasangan, hari, pilihIngin(desa.acak, umur, pasangan.anakHidup, BAGIAN_BERHENTI_SEGERA / 0.72));
}

function jalankanKejadian(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, kejadian: Kejadian, hari: Hari): void {
  if (pasangan.hamil !== null || pasangan.isMenunggu || keluarga.pasangan !== pasangan) return;
  if (kejadian === 'mulai' || kejadian === 'ganti') mulaiKb(desa, keluarga, pasangan, hari);
  else if (kejadian === 'berhenti') berhentiKb(desa, keluarga, pasangan, hari);
  else if (kejadian === 'hamil') mulaiHamil(desa, keluarga, pasangan, hari, hari - desa.acak.bulat(...HARI_DIKETAHUI));
}

function acaraLayanan(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, dari: Hari, sampai: Hari): Acara[] {
  const { layananBerikut, metode } = pasangan;
  if (layananBerikut === null || metode === null || layananBerikut > sampai) return [];
  return [
    {
      hari: Math.max(dari, layananBerikut),
      jalan: (hari) => {
        if (pasangan.metode === metode && keluarga.pasangan === pasangan) tulisPelayanan(desa, keluarga, pasangan, hari, metode);
      },
    },
  ];
}

/** The couple's events from `dari` to `sampai`, both included. */
export function acaraKb(desa: DesaContoh, keluarga: KeluargaContoh, dari: Hari, sampai: Hari): Acara[] {
  const { pasangan } = keluarga;
  if (pasangan === null || pasangan.isTakPernahDitanya) return [];
  const umur = umurKira(pasangan.istri.lahir, sampai);
  if (umur >= UMUR_PUS_AKHIR || pasangan.hamil !== null || pasangan.isMenunggu) return [];
  const layanan = acaraLayanan(desa, keluarga, pasangan, dari, sampai);
  const kejadian = pilihKejadian(desa, pasangan, umur, dari, (sampai - dari + 1) / 30);
  if (kejadian === 'tidak-ada') return layanan;
  const hari = desa.acak.bulat(dari, sampai);
  return [...layanan, { hari, jalan: (pada) => jalankanKejadian(desa, keluarga, pasangan, kejadian, pada) }];
}
