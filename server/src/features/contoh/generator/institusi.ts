// The institutions of a village, PPKBD and Sub-PPKBD, with their cadres: cards, assignments, trainings, meetings, cash, services, outreach.
import { institusiDaftar } from '@lini/core/institusi/institusi-daftar.ts';
import { institusiKas } from '@lini/core/institusi/institusi-kas.ts';
import { institusiLayanan } from '@lini/core/institusi/institusi-layanan.ts';
import { institusiPertemuan } from '@lini/core/institusi/institusi-pertemuan.ts';
import { institusiTugas } from '@lini/core/institusi/institusi-tugas.ts';
import { kegiatanKie } from '@lini/core/kie/kegiatan.ts';
import { bobot } from './acak.ts';
import type { DesaContoh, Pencatat, SubjekContoh } from './bentuk.ts';
import { type KaderContoh, tulisKader } from './kader.ts';
import type { OrangBerperangkat } from './orang.ts';
import { tulis } from './penulis.ts';
import { uuidWaktu } from './uuid.ts';
import { type Hari, msKerja } from './waktu.ts';

type Institusi = { readonly subjek: SubjekContoh; readonly pencatat: Pencatat; readonly kader: readonly KaderContoh[]; readonly isPpkbd: boolean };

const HARI_BULAN = 30;
const TEMPAT = ['Balai desa', 'Rumah ketua', 'Posyandu', 'Langgar', 'Kantor desa'] as const;
const AGENDA = ['Hasil pendataan bulan ini', 'Rencana kunjungan', 'Persiapan posyandu', 'Laporan bulanan', 'KRS yang belum didampingi', 'Kas kader'] as const;
const TOPIK = ['K01', 'K03', 'K05', 'K07', 'K08', 'K10', 'K11', 'K13'] as const;

function daftarkan(desa: DesaContoh, nama: string, rt: readonly string[], pencatat: Pencatat, jenis: 'ppkbd' | 'sub-ppkbd', hari: Hari): SubjekContoh {
  const { acak, sifat } = desa;
  const subjek: SubjekContoh = {
    jenis: 'institusi',
    id: uuidWaktu(acak, msKerja(acak, hari)),
    rt: rt[0] ?? sifat.rt[0] ?? '001',
    terdaftar: hari,
    tulisTerakhir: 0,
  };
  const skAda = acak.ya(0.85);
  const isi = {
    jenis,
    nama,
    wilayah: [...rt],
    noRegister: null,
    kepengurusan: acak.timbang(bobot({ tunggal: 6, kolektif: 4 })),
    skAda,
    skNomor: skAda ? `140/${acak.bulat(1, 60)}/KD-2025` : null,
    skTanggal: skAda ? '2025-01-20' : null,
    skPenerbit: skAda ? ('kepala-desa' as const) : null,
    skSampai: null,
    sumberDana: acak.ya(0.6) ? (['add', 'swadaya'] as const).slice() : (['swadaya'] as const).slice(),
    media: acak.ya(0.7) ? (['materi-kie', 'buku-saku'] as const).slice() : [],
    klasifikasi: acak.timbang(bobot({ dasar: 55, berkembang: 33, mandiri: 7, belum: 5 })),
    dasawisma: null,
    isKeluargaMembina: acak.ya(0.4),
  };
  tulis(desa, subjek, hari, institusiDaftar, isi, pencatat);
  return subjek;
}

function tulisTugas(desa: DesaContoh, { subjek, pencatat, kader }: Institusi, hari: Hari): void {
  const semua = kader.map((satu) => satu.id);
  const isi = { pengorganisasian: semua, pertemuan: semua, kie: semua, pencatatan: semua, pelayanan: semua, kemandirian: desa.acak.ya(0.4) ? semua : [] };
  tulis(desa, subjek, hari, institusiTugas, isi, pencatat);
}

function tulisPertemuan(desa: DesaContoh, { subjek, pencatat, isPpkbd }: Institusi, semuaKader: readonly KaderContoh[], hari: Hari): void {
  const { acak } = desa;
  const jenis = acak.timbang(bobot({ pengurus: 50, 'konsultasi-pkb': 18, 'rakor-desa': isPpkbd ? 30 : 8, anggota: 12 }));
  const hadir = semuaKader.filter(() => acak.ya(0.75)).map((satu) => satu.id);
  const isi = {
    jenis,
    tempat: acak.pilih(TEMPAT),
    agenda: acak.pilih(AGENDA),
    hadir,
    hadirLain: jenis === 'rakor-desa' ? acak.bulat(6, 22) : hadir.length === 0 ? 1 : acak.bulat(0, 3),
    notulen: acak.ya(0.6) ? 'Sepakat mengunjungi keluarga yang belum ditanya bulan ini' : null,
    isBawaEvaluasi: jenis === 'rakor-desa' ? acak.ya(0.6) : null,
  };
  tulis(desa, subjek, hari, institusiPertemuan, isi, pencatat);
}

function tulisKas(desa: DesaContoh, { subjek, pencatat }: Institusi, hari: Hari): void {
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

function tulisKie(desa: DesaContoh, { subjek, pencatat, isPpkbd }: Institusi, hari: Hari): void {
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

function tulisLayanan(desa: DesaContoh, { subjek, pencatat }: Institusi, hari: Hari): void {
  const { acak } = desa;
  const jenis = acak.timbang(bobot({ 'bantu-posyandu': 4, 'dampingi-krs': 3, pengayoman: 2, pup: 1, 'dampingi-layanan': 1 }));
  tulis(desa, subjek, hari, institusiLayanan, { jenis, poktan: null, orang: acak.bulat(1, 12), keterangan: null }, pencatat);
}

/** One month of an institution: each thing happens on its own day, in order. */
function jalaniBulan(desa: DesaContoh, institusi: Institusi, semuaKader: readonly KaderContoh[], dari: Hari, sampai: Hari, isKaya: boolean): void {
  const { acak } = desa;
  const kerja: ((hari: Hari) => void)[] = [];
  if (acak.ya(isKaya ? 0.95 : 0.5)) kerja.push((hari) => tulisPertemuan(desa, institusi, semuaKader, hari));
  if (acak.ya(isKaya ? 0.8 : 0.12)) kerja.push((hari) => tulisKas(desa, institusi, hari));
  if (acak.ya(isKaya ? 0.7 : 0.2)) kerja.push((hari) => tulisKie(desa, institusi, hari));
  if (acak.ya(isKaya ? 0.6 : 0.15)) kerja.push((hari) => tulisLayanan(desa, institusi, hari));
  const hariList = kerja.map(() => acak.bulat(dari, sampai)).sort((a, b) => a - b);
  for (const [ke, satu] of kerja.entries()) satu(hariList[ke] ?? sampai);
}

/** Writes the institutions and their cadres; gives the cadres, the PPKBD first. */
export function tulisInstitusi(desa: DesaContoh, orangList: readonly OrangBerperangkat[], isKaya: boolean): KaderContoh[] {
  const { sifat } = desa;
  const hari = desa.mulai + desa.acak.bulat(1, 12);
  const pengelola = orangList.filter(({ orang }) => orang.peran === 'ppkbd' || orang.peran === 'sub-ppkbd');
  const semuaKader: KaderContoh[] = [];
  const institusiList = pengelola.map(({ orang, perangkat }): Institusi => {
    const isPpkbd = orang.peran === 'ppkbd';
    const rt = isPpkbd ? sifat.rt : orang.rt;
    const pencatat = { id: orang.id, perangkat };
    const nama = isPpkbd ? `PPKBD ${sifat.nama}` : `Sub-PPKBD RT ${rt[0] ?? ''}`;
    const subjek = daftarkan(desa, nama, isPpkbd ? [] : rt, pencatat, isPpkbd ? 'ppkbd' : 'sub-ppkbd', hari);
    const kader = tulisKader(desa, { nama: orang.nama, pencatat, rt, institusiId: subjek.id, jenis: isPpkbd ? 'ppkbd' : 'sub-ppkbd', hari });
    semuaKader.push(kader);
    return { subjek, pencatat, kader: [kader], isPpkbd };
  });
  for (const institusi of institusiList) {
    if (isKaya || desa.acak.ya(0.6)) tulisTugas(desa, institusi, hari + 3);
    for (let dari = hari + 6; dari <= desa.akhir; dari += HARI_BULAN)
      jalaniBulan(desa, institusi, institusi.isPpkbd ? semuaKader : institusi.kader, dari, Math.min(dari + HARI_BULAN - 1, desa.akhir), isKaya);
  }
  return semuaKader;
}
