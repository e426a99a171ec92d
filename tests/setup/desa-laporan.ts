// A small kecamatan for stories about monthly reports: three villages with a PPKBD each, their PKB and the office; everything known by hand.
import { randomUUID } from 'node:crypto';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { akhirBulan, awalBulan, type Bulan, bulanDari, type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { HttpTransport } from '@lini/testing/http-transport.ts';
import { potretAkhirBulan, tulisAjuan } from '@lini/testing/kader-laporan.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import { type LiniKosong, openLiniKosong } from './lini-kosong.ts';

const PERANGKAT = uuidUji(1, 0xdead);
/** The last finished month: its report is due, and every day of it lies in the past. */
export const BULAN: Bulan = tambahBulan(bulanDari(tanggalWita(Date.now())), -1);
export const HARI: Tanggal = akhirBulan(BULAN);
const DAFTAR: Tanggal = awalBulan(tambahBulan(BULAN, -2));
/** Who has not been asked about contraception. */
export const BELUM = 'Ibu Belum';

const DESA = { satu: '63.11.01.2003', dua: '63.11.01.2001', tiga: '63.11.01.2002' } as const;
export type NamaDesa = keyof typeof DESA;

/** The villages' families: a couple that uses; in the first also one nobody asked. */
function listKeluarga(nama: NamaDesa, nomor: number): Catatan[] {
  const pakai = new BukuKeluarga(nomor * 10, DESA[nama]);
  pakai.daftar(DAFTAR);
  pakai.anggota(DAFTAR, { nama: `Pak ${nama}`, jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin', lahir: '1988-01-05' });
  pakai.status(DAFTAR, pakai.istri(DAFTAR, '1992-03-04', `Ibu ${nama}`), { metode: 'suntik', jalur: 'pemerintah', tempat: 'puskesmas' });
  if (nama !== 'satu') return pakai.catatan;
  const belum = new BukuKeluarga(nomor * 10 + 1, DESA[nama]);
  belum.daftar(DAFTAR);
  belum.anggota(DAFTAR, { nama: 'Pak Belum', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin', lahir: '1990-01-05' });
  belum.istri(DAFTAR, '1994-03-04', BELUM);
  return [...pakai.catatan, ...belum.catatan];
}

const listInstitusi = (nama: NamaDesa, nomor: number): Catatan[] =>
  bukuInstitusi(DAFTAR, { nama: `PPKBD ${nama}` }, nomor).catatan.map((satu) => ({ ...satu, desa: DESA[nama], rt: '000' }));

export type DesaLaporan = {
  readonly lini: LiniKosong;
  /** The id of a village's report. */
  readonly laporan: (nama: NamaDesa, bulan?: Bulan) => string;
  /** Sends a village's report as its phone would. */
  readonly ajukan: (nama: NamaDesa) => Promise<void>;
  /** One step of an office about the sending that counts. */
  readonly langkah: (akun: string, nama: NamaDesa, kind: string, isi: Record<string, unknown>) => Promise<string | null>;
};

/** Opens it with families and institutions entered. */
export async function openDesaLaporan(): Promise<DesaLaporan> {
  const kader = Object.entries(DESA).map(([nama, wilayah]) => ({ namaPengguna: nama, nama: `Bu ${nama}`, peran: 'ppkbd', wilayah }));
  const kantor = [
    { namaPengguna: 'rudi', nama: 'Pak Rudi', peran: 'pkb', wilayah: '63.11.01' },
    { namaPengguna: 'hasan', nama: 'Pak Hasan', peran: 'koordinator', wilayah: '63.11.01' },
    { namaPengguna: 'noor', nama: 'Bu Noor', peran: 'kabupaten', wilayah: '63.11' },
  ];
  const lini = await openLiniKosong([...kader, ...kantor]);
  // The office lives on the same day as its phones: otherwise every report would have arrived late.
  await lini.sql.unsafe(`
    create function hari_kantor() returns trigger language plpgsql as $$ begin new.diterima_pada := '${HARI}T03:00:00Z'; return new; end $$;
    create trigger hari_kantor before insert on catatan for each row execute function hari_kantor()`);
  const isiDesa = new Map<NamaDesa, { readonly akun: string; readonly transport: HttpTransport; readonly catatan: Catatan[] }>();
  const masuk = async (nama: string) => {
    const transport = new HttpTransport(lini.alamat);
    return { transport, akun: (await transport.masuk(nama, lini.sandi.get(nama) ?? '', PERANGKAT)).id };
  };
  const kirim = async (transport: HttpTransport, catatan: Catatan[]): Promise<void> => {
    const hasil = await transport.kirim({ perangkat: PERANGKAT, catatan });
    const gagal = 'jawaban' in hasil ? hasil.jawaban.putusan.filter((satu) => satu.putusan !== 'diterima') : [hasil];
    if (gagal.length > 0) throw new Error(JSON.stringify(gagal));
  };
  for (const [ke, nama] of (Object.keys(DESA) as NamaDesa[]).entries()) {
    const { transport, akun } = await masuk(nama);
    const catatan = [...listKeluarga(nama, ke + 1), ...listInstitusi(nama, ke + 1)].map((satu) => ({ ...satu, oleh: akun }));
    await kirim(transport, catatan);
    isiDesa.set(nama, { transport, akun, catatan });
  }
  const institusiId = (nama: NamaDesa): string => uuidUji(Object.keys(DESA).indexOf(nama) + 1, 0x1a);
  const laporan = (nama: NamaDesa, bulan = BULAN): string => idLaporan(institusiId(nama), bulan);
  return {
    lini,
    laporan,
    ajukan: async (nama) => {
      const { transport, akun, catatan } = isiDesa.get(nama) as NonNullable<ReturnType<typeof isiDesa.get>>;
      const satu = { akun, perangkat: PERANGKAT, institusiId: institusiId(nama), desa: DESA[nama] };
      await kirim(transport, [tulisAjuan(potretAkhirBulan(catatan, BULAN), BULAN, satu, HARI, 900, randomUUID())]);
    },
    langkah: async (akun, nama, kind, isi) => {
      const { transport } = await masuk(akun);
      const subjek = { jenis: 'laporan', id: laporan(nama) };
      const catatan = [{ id: randomUUID(), kind, subjek, desa: DESA[nama], isi: { bulan: BULAN, ...isi } }];
      const jawaban = await transport.fetch('/api/kantor/catat', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ catatan }),
      });
      const { putusan } = (await jawaban.json()) as { putusan: { putusan: string; kode: string | null }[] };
      return putusan[0]?.kode ?? null;
    },
  };
}
