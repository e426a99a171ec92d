// What an institution does from month to month, as its cadre is used to: meetings, cash, outreach, services, the target map.
import { institusiKas } from '@lini/core/institusi/institusi-kas.ts';
import { institusiLayanan } from '@lini/core/institusi/institusi-layanan.ts';
import { institusiPertemuan } from '@lini/core/institusi/institusi-pertemuan.ts';
import { institusiPeta } from '@lini/core/institusi/institusi-peta.ts';
import { kegiatanKie } from '@lini/core/kie/kegiatan.ts';
import { bobot } from './acak.ts';
import type { DesaContoh, Pencatat, SubjekContoh } from './bentuk.ts';
import type { KaderContoh } from './kader.ts';
import type { Kebiasaan } from './kebiasaan.ts';
import { tulis } from './penulis.ts';
import type { Hari } from './waktu.ts';

export type InstitusiContoh = {
  readonly subjek: SubjekContoh;
  readonly pencatat: Pencatat;
  readonly kader: readonly KaderContoh[];
  readonly isPpkbd: boolean;
  readonly kebiasaan: Kebiasaan;
};

/** Days at the end of the history in which all that was done is recorded; before, cadres were new to Lini and recorded a part. */
export const HARI_TERCATAT = 65;
const BAGIAN_TERCATAT = 0.3;
/** What holds for three months is not done in each of them. */
const TIGA_BULAN = 0.85;
const TEMPAT = ['Balai desa', 'Rumah ketua', 'Posyandu', 'Langgar', 'Kantor desa'] as const;
const AGENDA = ['Hasil pendataan bulan ini', 'Rencana kunjungan', 'Persiapan posyandu', 'Laporan bulanan', 'KRS yang belum didampingi', 'Kas kader'] as const;
const TOPIK = ['K01', 'K03', 'K05', 'K07', 'K08', 'K10', 'K11', 'K13'] as const;

/** Who meets habitually also keeps minutes. */
function tulisPertemuan(
  desa: DesaContoh,
  { subjek, pencatat, kebiasaan }: InstitusiContoh,
  semuaKader: readonly KaderContoh[],
  hari: Hari,
  isRakor: boolean,
): void {
  const { acak } = desa;
  const isi = {
    jenis: isRakor ? ('rakor-desa' as const) : acak.timbang(bobot({ pengurus: 76, anggota: 16, 'konsultasi-pkb': 8 })),
    tempat: acak.pilih(TEMPAT),
    agenda: acak.pilih(AGENDA),
    hadir: semuaKader.filter((satu) => satu.pencatat.id === pencatat.id || acak.ya(0.75)).map((satu) => satu.id),
    hadirLain: isRakor ? acak.bulat(6, 22) : acak.bulat(1, 4),
    notulen: acak.ya(0.7 + 0.3 * kebiasaan.pertemuan) ? 'Sepakat mengunjungi keluarga yang belum ditanya bulan ini' : null,
    isBawaEvaluasi: isRakor ? acak.ya(0.6) : null,
  };
  tulis(desa, subjek, hari, institusiPertemuan, isi, pencatat);
}

function tulisKas(desa: DesaContoh, { subjek, pencatat }: InstitusiContoh, hari: Hari): void {
  const { acak } = desa;
  const isMasuk = acak.ya(0.62);
  const rupiah = acak.bulat(2, isMasuk ? 20 : 9) * 5000;
  const isi = isMasuk
    ? {
        arah: 'masuk' as const,
        rupiah,
        sumber: acak.timbang(bobot({ swadaya: 8, add: 2 })),
        uraian: acak.pilih(['Iuran kader', 'Arisan', 'Bantuan desa']),
        peran: null,
      }
    : {
        arah: 'keluar' as const,
        rupiah,
        sumber: 'swadaya' as const,
        uraian: acak.pilih(['Konsumsi pertemuan', 'Fotokopi register', 'Ongkos rujukan']),
        peran: null,
      };
  tulis(desa, subjek, hari, institusiKas, isi, pencatat);
}

function tulisKie(desa: DesaContoh, { subjek, pencatat, isPpkbd }: InstitusiContoh, hari: Hari): void {
  const { acak } = desa;
  const isi = {
    bentuk: acak.timbang(bobot({ kelompok: 4, posyandu: 3, arisan: 3, acara: 1 })),
    topik: [acak.pilih(TOPIK)],
    penyaji: isPpkbd ? (['ppkbd'] as const).slice() : (['sub-ppkbd'] as const).slice(),
    hadirL: acak.bulat(0, 6),
    hadirP: acak.bulat(6, 24),
    toma: acak.bulat(0, 2),
    toga: acak.bulat(0, 1),
    toda: 0,
    pemuda: acak.bulat(0, 2),
    media: acak.ya(0.6) ? (['materi-kie'] as const).slice() : [],
    tempat: acak.pilih(TEMPAT),
    caraTemu: 'tatap-muka' as const,
  };
  tulis(desa, subjek, hari, kegiatanKie, isi, pencatat);
}

function tulisLayanan(desa: DesaContoh, { subjek, pencatat }: InstitusiContoh, hari: Hari): void {
  const { acak } = desa;
  const jenis = acak.timbang(bobot({ 'bantu-posyandu': 4, 'dampingi-krs': 3, pengayoman: 2, pup: 1, 'dampingi-layanan': 1 }));
  tulis(desa, subjek, hari, institusiLayanan, { jenis, poktan: null, orang: acak.bulat(1, 12), keterangan: null }, pencatat);
}

function tulisPeta(desa: DesaContoh, { subjek, pencatat }: InstitusiContoh, hari: Hari): void {
  const intervensi = desa.acak.ya(0.5) ? [desa.acak.pilih(['kunjungan', 'kie', 'pelayanan-kb', 'poktan'] as const)] : [];
  tulis(desa, subjek, hari, institusiPeta, { intervensi, keterangan: null }, pencatat);
}

/** One calendar month of an institution, or a part of it: each thing happens on its own day, in order. */
export function jalaniBulan(desa: DesaContoh, institusi: InstitusiContoh, semuaKader: readonly KaderContoh[], dari: Hari, sampai: Hari): void {
  const { acak } = desa;
  const { pertemuan, kie, pencatatan, pelayanan, kemandirian } = institusi.kebiasaan;
  const bagian = (dari > desa.akhir - HARI_TERCATAT ? 1 : BAGIAN_TERCATAT) * Math.min(1, (sampai - dari + 1) / 28);
  const kerja: ((hari: Hari) => void)[] = [];
  // Two things are asked of these roles: both are done as often as the habit says.
  const [rapat, suluh, catat] = [Math.sqrt(pertemuan), Math.sqrt(kie), Math.sqrt(pencatatan)];
  const mungkin = (peluang: number, satu: (hari: Hari) => void): void => {
    if (acak.ya(peluang * bagian)) kerja.push(satu);
  };
  mungkin(rapat, (hari) => tulisPertemuan(desa, institusi, semuaKader, hari, false));
  mungkin(institusi.isPpkbd ? rapat : rapat / 12, (hari) => tulisPertemuan(desa, institusi, semuaKader, hari, true));
  mungkin(suluh, (hari) => tulisKie(desa, institusi, hari));
  mungkin(catat * TIGA_BULAN, (hari) => tulisPeta(desa, institusi, hari));
  mungkin(pelayanan, (hari) => tulisLayanan(desa, institusi, hari));
  mungkin(kemandirian * TIGA_BULAN, (hari) => tulisKas(desa, institusi, hari));
  const hariList = kerja.map(() => acak.bulat(dari, sampai)).sort((a, b) => a - b);
  for (const [ke, satu] of kerja.entries()) satu(hariList[ke] ?? sampai);
}
