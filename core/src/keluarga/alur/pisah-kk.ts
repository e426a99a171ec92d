// Some members form a family of their own: the new family is opened with them, and they leave the old one.
import type { Alur } from '../../form/alur.ts';
import type { KonteksForm } from '../../form/form.ts';
import { tanyaRt } from '../../form/tanya-rt.ts';
import { isIstri } from '../../pus/kotak.ts';
import { teks } from '../../teks.ts';
import { type Anggota, isDiDesa, isHadir } from '../keluarga.ts';
import { bawaKb, bawaOrang, lepas, tulis } from './bawa.ts';

const listHadir = ({ keluarga }: KonteksForm) => [...keluarga.anggota.values()].filter(isHadir).map((satu) => ({ nilai: satu.id, label: satu.nama }));

/** What a member is to the new head, from what the record tells: his wife, a child of one who comes along, else another. */
function hubunganBaru(anggota: Anggota, kepala: Anggota, ikut: ReadonlySet<string>): string {
  if (anggota.id === kepala.id) return 'kepala';
  const isIstri = anggota.jenisKelamin === 'P' && anggota.statusKawin === 'kawin' && kepala.jenisKelamin === 'L' && kepala.statusKawin === 'kawin';
  if (isIstri && anggota.ibuId !== kepala.id) return 'istri';
  return anggota.ibuId !== null && ikut.has(anggota.ibuId) ? 'anak' : 'lainnya';
}

export const pisahKk: Alur = {
  id: 'pisah-kk',
  judul: teks('Sebagian anggota membentuk keluarga sendiri', 'Some members form their own family'),
  keterangan: teks('Membuka keluarga baru dengan anggota yang dipilih', 'Opens a new family with those chosen'),
  form: {
    kind: 'alur.pisah-kk',
    judul: teks('Sebagian anggota membentuk keluarga sendiri', 'Some members form their own family'),
    tanyaTanggal: teks('Sejak tanggal', 'Since'),
    pertanyaan: [
      {
        isian: 'anggota',
        jenis: 'pilih-banyak-dari',
        tanya: teks('Siapa saja yang keluar?', 'Who leaves?'),
        opsi: listHadir,
        kosong: teks('Belum ada anggota di keluarga ini.', 'This family has no members yet.'),
        usul: ({ anggotaId }) => (anggotaId === null ? undefined : [anggotaId]),
        wajib: true,
      },
      {
        isian: 'kepalaId',
        jenis: 'pilih-dari',
        tanya: teks('Siapa kepala keluarga barunya?', 'Who heads the new family?'),
        opsi: (konteks, { anggota }) => listHadir(konteks).filter((satu) => Array.isArray(anggota) && anggota.includes(satu.nilai)),
        kosong: teks('Pilih dulu siapa saja yang keluar.', 'First choose who leaves.'),
        // Of a married woman the husband is most often the head.
        usul: ({ anggotaId, keluarga }) => {
          const siapa = anggotaId === null ? undefined : keluarga.anggota.get(anggotaId);
          return siapa && isIstri(siapa) ? undefined : anggotaId;
        },
        wajib: true,
      },
      { ...tanyaRt, tanya: teks('Keluarga barunya di RT berapa?', 'In which RT does the new family live?'), usul: ({ keluarga }) => keluarga.rt },
      { isian: 'alamat', jenis: 'teks', bentuk: 'bebas', tanya: teks('Di mana rumahnya?', 'Where is the house?'), wajib: false },
      {
        isian: 'noKk',
        jenis: 'teks',
        bentuk: 'kk',
        tanya: teks('Nomor KK barunya', 'Its card number'),
        bantuan: teks('Boleh dikosongkan', 'May be left empty'),
        wajib: false,
      },
    ],
    tersedia: ({ keluarga }) => isDiDesa(keluarga) && [...keluarga.anggota.values()].filter(isHadir).length > 1,
  },
  susun: (isi, konteks, idBaru) => {
    const { keluarga } = konteks;
    const ikut = new Set((isi.anggota as string[]).concat(isi.kepalaId as string));
    const kepala = keluarga.anggota.get(isi.kepalaId as string);
    if (!kepala) return [];
    const baru = { id: idBaru(), rt: isi.rt as string };
    const orang = [kepala, ...[...ikut].flatMap((id) => (id === kepala.id ? [] : (keluarga.anggota.get(id) ?? [])))];
    const ibuIkut = (satu: Anggota): string | null => (satu.ibuId !== null && ikut.has(satu.ibuId) ? satu.ibuId : null);
    return [
      tulis(baru, 'keluarga.daftar', { alamat: isi.alamat ?? '', noKk: isi.noKk ?? null }),
      ...orang.flatMap((satu) => bawaOrang(keluarga, satu, baru, { hubungan: hubunganBaru(satu, kepala, ikut), ibuId: ibuIkut(satu) })),
      ...orang.filter((satu) => satu.statusKawin === 'kawin').flatMap((satu) => bawaKb(keluarga, satu.id, baru, konteks.terjadi ?? konteks.hariIni)),
      ...orang.map((satu) => lepas(keluarga, satu.id, 'pisah-kk', baru)),
    ];
  },
  tujuan: (tulisan) => tulisan[0]?.keluargaId ?? '',
};
