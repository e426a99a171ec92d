// The tables of R/I for one group and month: its meetings, who came by name, and the children seen (forms.md 3.7 to 3.11).
import type { Anggota } from '../../keluarga/keluarga.ts';
import { findKepala } from '../../keluarga/keluarga.ts';
import { labelMateri } from '../../poktan/materi.ts';
import { namaAnggotaPoktan } from '../../poktan/nama-anggota.ts';
import { CARA_BERTEMU, KELOMPOK_UMUR, KEMANDIRIAN, PEMBINA } from '../../poktan/pilihan.ts';
import { type AnggotaPoktan, listAnggota, type Pertemuan } from '../../poktan/poktan.ts';
import { listAnakHadir } from '../../poktan/rekap.ts';
import type { PoktanPotret } from '../../potret/potret.ts';
import { bulanDari, bulanPenuh, tulisTanggal } from '../../tanggal.ts';
import { labelPilihan, type Pilihan, type Teks, teks } from '../../teks.ts';
import type { BagianLembar, KolomLembar, SelLembar } from '../lembar.ts';
import { barisJumlah, centang, hitungCentang, KOLOM_NO, kolom } from './isi.ts';

const sama = (kata: string): Teks => teks(kata, kata);
/** As the form has it: there was a discussion, or questions and answers only. */
const DISKUSI_PENDEK = { diskusi: 'Ada', 'tanya-jawab': 'Tanya jawab' } as const;
const daftar = (pilihan: readonly Pilihan[], nilai: readonly string[]): string => nilai.map((satu) => labelPilihan(pilihan, satu).id).join(', ');

/** The meetings of the month of the picture, up to its day. */
export const listPertemuanBulan = ({ poktan, pada }: PoktanPotret): Pertemuan[] =>
  poktan.pertemuan.filter(({ tanggal }) => bulanDari(tanggal) === bulanDari(pada) && tanggal <= pada);

/** Those who were there and are known as members; an id whose record has not arrived is left out, as in the recap. */
const listHadir = ({ poktan }: PoktanPotret, { hadir }: Pertemuan): string[] => [...new Set(hadir)].filter((id) => poktan.anggota.has(id));

/** What only one kind of group has: age groups of BKB, elderly guests of BKL, adolescent guests of PIK-R. */
function kolomTambahan({ poktan: { jenis } }: PoktanPotret): { readonly kolom: KolomLembar; readonly isi: (satu: Pertemuan) => SelLembar }[] {
  if (jenis === 'bkb')
    return [{ kolom: kolom(teks('Kelompok umur', 'Age group'), 'teks', 18), isi: ({ kelompokUmur }) => daftar(KELOMPOK_UMUR, kelompokUmur) || null }];
  if (jenis === 'bkl') return [{ kolom: kolom(teks('Tamu lansia', 'Elderly guests'), 'angka', 8), isi: ({ tamuLansia }) => tamuLansia }];
  if (jenis === 'pikr') return [{ kolom: kolom(teks('Tamu remaja', 'Adolescent guests'), 'angka', 8), isi: ({ tamuRemaja }) => tamuRemaja }];
  return [];
}

/** One row a meeting. */
export function tabelPertemuan(potret: PoktanPotret, pertemuan: readonly Pertemuan[]): BagianLembar {
  const tambahan = kolomTambahan(potret);
  const kolomList = [
    KOLOM_NO,
    kolom(teks('Tanggal', 'Date'), 'teks', 20),
    kolom(teks('Penyaji', 'Speaker'), 'teks', 14),
    kolom(teks('Materi penyuluhan', 'Material'), 'teks', 34),
    kolom(teks('Diskusi', 'Discussion'), 'teks', 12),
    kolom(teks('Cara', 'How'), 'teks', 13),
    kolom(teks('Anggota hadir', 'Members present'), 'angka', 8),
    kolom(teks('Tamu keluarga', 'Guest families'), 'angka', 8),
    ...tambahan.map((satu) => satu.kolom),
  ];
  const baris = pertemuan.map((satu, ke): SelLembar[] => [
    ke + 1,
    tulisTanggal(satu.tanggal),
    daftar(PEMBINA, satu.penyaji),
    satu.materi.map((materi) => labelMateri(potret.poktan.jenis, materi).id).join(', '),
    satu.diskusi === null ? null : DISKUSI_PENDEK[satu.diskusi],
    labelPilihan(CARA_BERTEMU, satu.cara).id,
    listHadir(potret, satu).length,
    satu.tamuKeluarga,
    ...tambahan.map(({ isi }) => isi(satu)),
  ]);
  const isNihil = potret.poktan.nihil.some((hari) => bulanDari(hari) === bulanDari(potret.pada));
  const kosong = isNihil
    ? teks('Dilaporkan: tidak ada pertemuan bulan ini.', 'Reported: no meeting this month.')
    : teks('Belum ada pertemuan yang dicatat bulan ini, dan belum dilaporkan nihil.', 'No meeting recorded this month, and none reported as not held.');
  const jumlah = pertemuan.length > 0 ? { jumlah: barisJumlah(kolomList, baris, new Set([0])) } : {};
  return { judul: teks('Kegiatan', 'Meetings'), kolom: kolomList, baris, ...jumlah, kosong };
}

/** The person a member is: named in the book, else the head of the family. */
function orangDari({ keluargaId, anggotaId }: AnggotaPoktan, { konteks }: PoktanPotret): Anggota | null {
  const keluarga = keluargaId === null ? undefined : konteks.findKeluarga(keluargaId)?.keluarga;
  if (!keluarga) return null;
  return anggotaId === null ? findKepala(keluarga) : (keluarga.anggota.get(anggotaId) ?? null);
}

/** One row a member, one column a meeting; who left during the month stays when she came. */
export function tabelHadir(potret: PoktanPotret, pertemuan: readonly Pertemuan[]): BagianLembar {
  const { poktan, konteks } = potret;
  const hadirList = pertemuan.map((satu) => new Set(listHadir(potret, satu)));
  const kini = new Set(listAnggota(poktan).map((satu) => satu.id));
  const anggota = [...poktan.anggota.values()].filter(({ id }) => kini.has(id) || hadirList.some((hadir) => hadir.has(id)));
  const nama = (satu: AnggotaPoktan): string => namaAnggotaPoktan(satu, (id) => konteks.findKeluarga(id)?.keluarga);
  const isBkl = poktan.jenis === 'bkl';
  const awal = [KOLOM_NO, kolom(sama('NIK'), 'teks', 20), kolom(sama('KKI'), 'teks', 12), kolom(teks('Nama', 'Name'), 'teks', 30)];
  const mandiri = isBkl ? [kolom(teks('Kemandirian', 'Independence'), 'teks', 14)] : [];
  const tanggal = pertemuan.map((satu) => kolom(sama(tulisTanggal(satu.tanggal).slice(0, 5)), 'teks', 8, teks('Hadir', 'Present')));
  const kolomList = [...awal, ...mandiri, ...tanggal, kolom(teks('Kali hadir', 'Times present'), 'angka', 8)];
  const baris = anggota
    .map((satu) => ({ satu, nama: `${nama(satu)}${kini.has(satu.id) ? '' : ' (sudah keluar)'}` }))
    .sort((a, b) => (`${a.nama} ${a.satu.id}` < `${b.nama} ${b.satu.id}` ? -1 : 1))
    .map(({ satu, nama: tertulis }, ke): SelLembar[] => [
      ke + 1,
      orangDari(satu, potret)?.nik ?? null,
      null,
      tertulis,
      ...(isBkl ? [satu.kemandirian === null ? null : labelPilihan(KEMANDIRIAN, satu.kemandirian).id] : []),
      ...hadirList.map((hadir) => centang(hadir.has(satu.id))),
      hadirList.filter((hadir) => hadir.has(satu.id)).length,
    ]);
  const mulai = awal.length + mandiri.length;
  const jumlah = kolomList.map((_, nomor): SelLembar => {
    if (nomor === awal.length - 1) return 'Jumlah';
    if (nomor < mulai) return '';
    return nomor < mulai + tanggal.length ? hitungCentang(baris, nomor) : hadirList.reduce((total, hadir) => total + hadir.size, 0);
  });
  return {
    judul: teks('Daftar hadir', 'Attendance'),
    kolom: kolomList,
    baris,
    ...(baris.length > 0 ? { jumlah } : {}),
    kosong: teks('Kelompok ini belum punya anggota.', 'This group has no members yet.'),
  };
}

/** BKB: the children who came, each once, with what was seen of them last. */
export function tabelAnak({ konteks, pada }: PoktanPotret, pertemuan: readonly Pertemuan[]): BagianLembar {
  const perId = new Map(konteks.keluarga.flatMap(({ keluarga }) => [...keluarga.anggota.values()].map((anak) => [anak.id, { anak, keluarga }] as const)));
  const tanda = (id: string, en: string) => kolom(teks(id, en), 'teks', 10);
  const kolomList = [
    KOLOM_NO,
    kolom(teks('Nama anak', 'Child'), 'teks', 26),
    kolom(teks('Keluarga', 'Family'), 'teks', 26),
    kolom(teks('Umur (bulan)', 'Age (months)'), 'angka', 8),
    ...[tanda('KKA diisi', 'KKA filled'), tanda('Punya KMS', 'With KMS'), tanda('Sesuai', 'As expected'), tanda('Tidak sesuai', 'Not as expected')],
  ];
  const baris = [...listAnakHadir(pertemuan)].map(([id, { kka, kms, perkembangan }], ke): SelLembar[] => {
    const milik = perId.get(id);
    const lahir = milik?.anak.lahir ?? null;
    const isDinilai = (hasil: 'sesuai' | 'tidak'): boolean => perkembangan === hasil || perkembangan === 'keduanya';
    return [
      ke + 1,
      milik?.anak.nama ?? 'Anak di luar buku ini',
      milik ? (findKepala(milik.keluarga)?.nama ?? null) : null,
      lahir === null ? null : bulanPenuh(lahir, pada),
      ...[kka, kms, isDinilai('sesuai'), isDinilai('tidak')].map(centang),
    ];
  });
  const jumlah = kolomList.map((_, nomor): SelLembar => (nomor === 1 ? 'Jumlah' : nomor > 3 ? hitungCentang(baris, nomor) : ''));
  return {
    judul: teks('Anak yang hadir', 'Children present'),
    kolom: kolomList,
    baris,
    ...(baris.length > 0 ? { jumlah } : {}),
    kosong: teks('Belum ada anak yang dicatat hadir.', 'No children recorded as present.'),
  };
}
