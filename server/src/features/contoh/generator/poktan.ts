// The groups of a village: BKB and BKL nearly everywhere, the others in some; monthly meetings with attendance by name.
import { poktanAnggotaMasuk } from '@lini/core/poktan/poktan-anggota-masuk.ts';
import { poktanDaftar } from '@lini/core/poktan/poktan-daftar.ts';
import { poktanNihil } from '@lini/core/poktan/poktan-nihil.ts';
import { poktanPengurus } from '@lini/core/poktan/poktan-pengurus.ts';
import { poktanPertemuan } from '@lini/core/poktan/poktan-pertemuan.ts';
import { bobot } from './acak.ts';
import type { AnggotaContoh, DesaContoh, KeluargaContoh, SubjekContoh } from './bentuk.ts';
import type { KaderContoh } from './kader.ts';
import { buatNama } from './nama.ts';
import { tulis } from './penulis.ts';
import { CARA_POKTAN, type JenisPoktanContoh, kartuPoktan } from './poktan-kartu.ts';
import { uuidWaktu } from './uuid.ts';
import { type Hari, msKerja, tulisHari, umurKira } from './waktu.ts';

/** How many villages in ten have one; the village of the fixed people has all five. */
const PELUANG: Readonly<Record<JenisPoktanContoh, number>> = { bkb: 0.95, bkr: 0.7, bkl: 0.85, uppka: 0.45, pikr: 0.4 };
const HARI_BULAN = 30;
const ANGGOTA_TERBANYAK = 24;
const UMUR = { balita: 5.9, remaja: [10, 24], lansia: 60 } as const;

type Anggota = { readonly id: string; readonly keluarga: KeluargaContoh; readonly orang: AnggotaContoh | null };
type Kelompok = { readonly jenis: JenisPoktanContoh; readonly subjek: SubjekContoh; readonly kader: KaderContoh; readonly anggota: readonly Anggota[] };

const isRemaja = (orang: AnggotaContoh, pada: Hari): boolean => {
  const umur = umurKira(orang.lahir, pada);
  return orang.statusKawin === 'belum-kawin' && umur >= UMUR.remaja[0] && umur < UMUR.remaja[1];
};

/** Members for a kind of group among the families that stay to the end. */
function listCalon(desa: DesaContoh, jenis: JenisPoktanContoh, pada: Hari): readonly { keluarga: KeluargaContoh; orang: AnggotaContoh | null }[] {
  const tetap = desa.keluarga.filter((satu) => satu.isAktif && satu.terdaftar <= pada);
  const hadir = (keluarga: KeluargaContoh) => keluarga.anggota.filter((satu) => satu.isHadir && satu.lahir < pada);
  const keluargaDengan = (uji: (orang: AnggotaContoh) => boolean) =>
    tetap.filter((satu) => hadir(satu).some(uji)).map((keluarga) => ({ keluarga, orang: null }));
  const orangDengan = (uji: (orang: AnggotaContoh) => boolean) =>
    tetap.flatMap((keluarga) =>
      hadir(keluarga)
        .filter(uji)
        .map((orang) => ({ keluarga, orang })),
    );
  if (jenis === 'bkb') return keluargaDengan((orang) => umurKira(orang.lahir, pada) < UMUR.balita);
  if (jenis === 'bkr') return keluargaDengan((orang) => isRemaja(orang, pada));
  // The elderly themselves are members, so that their coming is seen by name.
  if (jenis === 'bkl') return orangDengan((orang) => umurKira(orang.lahir, pada) >= UMUR.lansia);
  if (jenis === 'uppka') return tetap.filter((satu) => satu.pasangan !== null).map((keluarga) => ({ keluarga, orang: null }));
  return orangDengan((orang) => isRemaja(orang, pada));
}

function tulisPengurus(desa: DesaContoh, kelompok: Kelompok, hari: Hari): void {
  const { acak } = desa;
  const { jenis, subjek, kader } = kelompok;
  const umum = { nik: null, kelompokUmur: null };
  const tulisSatu = (nama: string, jabatan: 'ketua' | 'sekretaris' | 'bendahara' | 'kader', kaderId: string | null) => {
    const isi = {
      ...umum,
      pengurusId: uuidWaktu(acak, msKerja(acak, hari)),
      nama,
      kaderId,
      jabatan,
      tugas: jenis === 'bkb' && jabatan === 'kader' ? ('inti' as const) : null,
      terlatih: acak.ya(0.6),
    };
    tulis(desa, subjek, hari, poktanPengurus, isi, kader.pencatat);
  };
  tulisSatu(kader.nama, 'ketua', kader.id);
  for (const jabatan of ['sekretaris', 'bendahara', 'kader'] as const)
    if (acak.ya(0.8)) tulisSatu(`Bu ${buatNama(acak, 'P', acak.bulat(1970, 1998))}`, jabatan, null);
}

function daftarkanKelompok(desa: DesaContoh, jenis: JenisPoktanContoh, kader: KaderContoh, hari: Hari): Kelompok {
  const { acak } = desa;
  const subjek: SubjekContoh = { jenis: 'poktan', id: uuidWaktu(acak, msKerja(acak, hari)), rt: kader.rt[0] ?? '001', terdaftar: hari, tulisTerakhir: 0 };
  tulis(desa, subjek, hari, poktanDaftar, kartuPoktan(acak, jenis, kader.nama), kader.pencatat);
  const calon = [...listCalon(desa, jenis, hari)];
  const anggota: Anggota[] = [];
  while (calon.length > 0 && anggota.length < ANGGOTA_TERBANYAK) {
    const [satu] = calon.splice(acak.bulat(0, calon.length - 1), 1);
    if (satu && acak.ya(0.7)) anggota.push({ id: uuidWaktu(acak, msKerja(acak, hari)), ...satu });
  }
  const kelompok = { jenis, subjek, kader, anggota };
  tulisPengurus(desa, kelompok, hari);
  for (const { id, keluarga, orang } of anggota) {
    const isi = { id, keluargaId: keluarga.id, anggotaId: orang?.id ?? null, nama: null, kemandirian: null, alasanLebih: null };
    tulis(desa, subjek, hari + 1, poktanAnggotaMasuk, isi, kader.pencatat);
  }
  return kelompok;
}

/** Children of the families present, and what was seen of them. */
function anakHadir(desa: DesaContoh, hadir: readonly Anggota[], hari: Hari) {
  const { acak } = desa;
  const anak = hadir
    .flatMap(({ keluarga }) => keluarga.anggota.filter((satu) => satu.isHadir && satu.lahir < hari - 30 && umurKira(satu.lahir, hari) < UMUR.balita))
    .map((satu) => satu.id);
  const kka = anak.filter(() => acak.ya(0.75));
  const tidakSesuai = kka.filter(() => acak.ya(0.06));
  const sesuai = kka.filter((satu) => !tidakSesuai.includes(satu) && acak.ya(0.95));
  return { anak, kka, kms: anak.filter(() => acak.ya(0.8)), sesuai, tidakSesuai };
}

function bertemu(desa: DesaContoh, { jenis, subjek, kader, anggota }: Kelompok, hari: Hari): void {
  const { acak } = desa;
  const hadir = anggota.filter(() => acak.ya(0.68));
  const { materi } = CARA_POKTAN[jenis];
  const kosong = { anak: [], kka: [], kms: [], sesuai: [], tidakSesuai: [] };
  const isi = {
    penyaji: [acak.timbang(bobot({ ppkbd: 5, 'sub-ppkbd': 4, plkb: 1 }))],
    materi: [acak.pilih(materi)],
    kelompokUmur: [],
    diskusi: acak.timbang(bobot({ diskusi: 7, 'tanya-jawab': 3 })),
    cara: acak.timbang(bobot({ 'tatap-muka': 95, virtual: 3, keduanya: 2 })),
    hadir: hadir.map((satu) => satu.id),
    ...(jenis === 'bkb' ? anakHadir(desa, hadir, hari) : kosong),
    tamuKeluarga: null,
    tamuPus: null,
    tamuKb: null,
    tamuLansia: null,
    tamuRemaja: null,
    alasanLebih: null,
  };
  tulis(desa, subjek, hari, poktanPertemuan, isi, kader.pencatat);
}

/** Writes the groups with a year of meetings; a month without one is reported as such, or not at all. */
export function tulisPoktan(desa: DesaContoh, kader: readonly KaderContoh[], isKaya: boolean): void {
  const { acak } = desa;
  for (const [ke, jenis] of (Object.keys(PELUANG) as JenisPoktanContoh[]).entries()) {
    const pemilik = kader[ke % Math.max(1, kader.length)];
    if (!pemilik || !(isKaya || acak.ya(PELUANG[jenis]))) continue;
    // After the month of registration, so that the members are known.
    const hari = desa.mulai + acak.bulat(34, 45);
    const kelompok = daftarkanKelompok(desa, jenis, pemilik, hari);
    if (kelompok.anggota.length === 0) continue;
    const rajin = isKaya ? 0.95 : 0.55 + 0.4 * acak.angka();
    let bulanBertemu = '';
    for (let dari = hari + 5; dari <= desa.akhir - 3; dari += HARI_BULAN) {
      const pada = Math.min(desa.akhir, dari + acak.bulat(0, 20));
      const bulan = tulisHari(pada).slice(0, 7);
      if (acak.ya(rajin)) {
        bertemu(desa, kelompok, pada);
        bulanBertemu = bulan;
      } else if (bulan !== bulanBertemu && acak.ya(0.5))
        tulis(desa, kelompok.subjek, pada, poktanNihil, { alasan: 'panen', keterangan: null }, pemilik.pencatat);
    }
  }
}
