// Several phones of one desa, a bad line, killed processes: at the end all agree, nothing twice, what was shown as sent is there.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldKeluarga, susunCatatan } from '@lini/core/catatan/fold.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { HeadlessPhone } from '@lini/testing/headless-phone.ts';
import { acakDari, idDari } from '@lini/testing/id-uji.ts';
import { MemoryLog } from '@lini/testing/memory-log.ts';
import { MemoryServer } from '@lini/testing/memory-server.ts';
import { expect, test } from 'vitest';
import type { LogPonsel } from './log.ts';
import type { Hasil, Transport } from './transport.ts';

const HARI_INI = '2026-11-22';
const DESA = '63.11.01.2003';

class ProsesMati extends Error {}

/** The phone's process may die before or after any storage call; what the call wrote stays. */
function rapuh(log: LogPonsel, acak: () => number, bahaya: () => number): LogPonsel {
  return new Proxy(log, {
    get(target, nama) {
      const nilai = Reflect.get(target, nama, target) as unknown;
      if (typeof nilai !== 'function') return nilai;
      return async (...isi: unknown[]) => {
        if (acak() < bahaya()) throw new ProsesMati();
        const hasil: unknown = await (nilai as (...isi: unknown[]) => unknown).apply(target, isi);
        if (acak() < bahaya()) throw new ProsesMati();
        return hasil;
      };
    },
  });
}

/** Requests get lost on the way there or back, arrive twice, or arrive again much later. */
function jalurBuruk(server: MemoryServer, acak: () => number, bahaya: () => number): Transport {
  const tertunda: (() => void)[] = [];
  const lewat = async <Jawaban>(minta: () => Jawaban): Promise<Hasil<Jawaban>> => {
    if (acak() < bahaya()) tertunda.shift()?.();
    if (acak() < bahaya()) return { halangan: { jenis: 'tanpa-sinyal' } };
    if (acak() < bahaya()) return { halangan: { jenis: 'sibuk', detik: null } };
    if (acak() < bahaya()) tertunda.push(() => void minta());
    if (acak() < bahaya()) minta();
    const jawaban = minta();
    return acak() < bahaya() ? { halangan: { jenis: 'tanpa-sinyal' } } : { jawaban };
  };
  return { kirim: (kiriman) => lewat(() => server.kirim(kiriman)), ambil: (kursor) => lewat(() => server.ambil(kursor)) };
}

async function jalankan(benih: number): Promise<void> {
  const acak = acakDari(benih);
  const idBaru = idDari(acak);
  const server = new MemoryServer(HARI_INI, 3);
  let bahaya = 0.12;
  const ponselList = [1, 2, 3].map((nomor) => {
    const log = new MemoryLog(uuidUji(nomor, 0xdead0000 + nomor));
    const rapuhLog = rapuh(log, acak, () => bahaya / 3);
    // Each phone's clock is wrong in its own way, up to days.
    const geser = Math.round((acak() - 0.5) * 6 * 86_400_000);
    let detik = 0;
    const ponsel = new HeadlessPhone({
      akunId: uuidUji(nomor, 0xcade),
      log: rapuhLog,
      transport: jalurBuruk(server, acak, () => bahaya),
      desa: DESA,
      rt: `00${nomor}`,
      idBaru,
      kini: () => {
        detik += 1000;
        return 1_790_000_000_000 + geser + detik;
      },
      hariIni: HARI_INI,
      acak,
    });
    return { ponsel, log };
  });
  const keluargaId = [uuidUji(1, 0xfa), uuidUji(2, 0xfa)];
  const istriId = [uuidUji(1, 0xa), uuidUji(2, 0xa)];
  const ditulis = new Set<string>();
  const diperlihatkanTerkirim = new Set<string>();

  async function tulis({ ponsel, log }: (typeof ponselList)[number]): Promise<void> {
    const ke = Math.floor(acak() * 2);
    const [keluarga, istri] = [keluargaId[ke] as string, istriId[ke] as string];
    const pilih = acak();
    const sendiri = (await log.listAntrian()).at(-1)?.catatan;
    const buat = (): Promise<Catatan> => {
      if (pilih < 0.15) return ponsel.catat(keluarga, 'keluarga.daftar', { alamat: `rumah ${ke}`, noKk: null }, 30);
      if (pilih < 0.3) {
        const orang = {
          nama: 'Bu Contoh',
          nik: null,
          nikKosong: 'belum-punya',
          jenisKelamin: 'P',
          lahir: '1995-01-01',
          hubungan: 'istri',
          statusKawin: 'kawin',
          ibuId: null,
        };
        return ponsel.catat(keluarga, 'anggota.tambah', { anggotaId: istri, ...orang }, 20);
      }
      if (pilih < 0.5) return ponsel.catat(keluarga, 'kunjungan.keluarga', { istriId: null, topik: ['K01'] }, Math.floor(acak() * 10));
      if (pilih < 0.65)
        return ponsel.catat(
          keluarga,
          'kb.pelayanan',
          { istriId: istri, metode: 'pil', jenisSuntik: null, jenisPil: null, batangImplan: null, tempat: 'bidan', jalur: 'swasta', pertamaKali: null },
          3,
        );
      if (pilih < 0.75) return ponsel.catat(keluarga, 'keluarga.rumah', { air: 'ledeng', jamban: null, luas: null }, 5);
      if (pilih < 0.85 && sendiri) return ponsel.catat(sendiri.subjek.id, 'catatan.batal', { sasaran: sendiri.id, alasan: 'salah catat' });
      if (pilih < 0.95 && sendiri)
        return ponsel.catat(sendiri.subjek.id, 'catatan.koreksi', { sasaran: sendiri.id, v: sendiri.v, terjadi: sendiri.terjadi, isi: sendiri.isi });
      return ponsel.catat(keluarga, 'hal.baru', { apa: 'dari Lini yang lebih baru' });
    };
    // A catatan counts as written when the storage says so; a process that died in between may or may not have kept it.
    const catatan = await buat();
    ditulis.add(catatan.id);
  }

  for (let langkah = 0; langkah < 60; langkah += 1) {
    const satu = ponselList[Math.floor(acak() * ponselList.length)] as (typeof ponselList)[number];
    const pilih = acak();
    try {
      if (pilih < 0.55) await tulis(satu);
      else if (pilih < 0.9) await satu.ponsel.sync();
      else if (pilih < 0.95) satu.ponsel.offline();
      else satu.ponsel.online();
    } catch (galat) {
      if (!(galat instanceof ProsesMati)) throw galat;
      satu.ponsel.restart();
    }
    const menunggu = new Set((await satu.log.listAntrian()).filter((baris) => baris.status === 'menunggu').map((baris) => baris.catatan.id));
    const adaDiPonsel = new Set(
      [...(await satu.log.listSemua()).map((baris) => baris.catatan), ...(await satu.log.listAntrian()).map((baris) => baris.catatan)].map((baris) => baris.id),
    );
    for (const id of adaDiPonsel) if (!menunggu.has(id)) diperlihatkanTerkirim.add(id);
    for (const id of diperlihatkanTerkirim) expect(server.has(id), 'S2 yang tampak terkirim ada di kantor').toBe(true);
  }

  bahaya = 0;
  for (let kali = 0; kali < 2; kali += 1) for (const { ponsel } of ponselList) await ponsel.settle();

  const counted = server.counted.map((satu) => satu.catatan);
  expect(
    server.counted.map((satu) => satu.nomor),
    'S6 nomor tanpa celah',
  ).toEqual(server.counted.map((_, ke) => ke + 1));
  expect(new Set(counted.map((satu) => satu.id)).size, 'S4 tidak ada yang dua kali').toBe(counted.length);
  for (const id of ditulis) expect(server.has(id), 'S1 yang tersimpan sampai ke kantor').toBe(true);
  for (const id of keluargaId) {
    const kantor = foldKeluarga(id, susunCatatan(counted.filter((satu) => satu.subjek.id === id)));
    for (const { log } of ponselList) {
      const semua = (await log.listSemua()).map((satu) => satu.catatan);
      expect(foldKeluarga(id, susunCatatan(semua.filter((satu) => satu.subjek.id === id))), 'S8 semua sepakat').toEqual(kantor);
      expect(semua).toHaveLength(counted.length);
      expect((await log.listAntrian()).filter((satu) => satu.status === 'menunggu')).toEqual([]);
    }
  }
  for (const { log } of ponselList) {
    const milik = [...counted, ...[...server.titipan.values()].map((satu) => satu.catatan)].filter((satu) => satu.perangkat === log.perangkat);
    const urut = milik.map((satu) => satu.urut).sort((a, b) => a - b);
    expect(urut, 'nomor perangkat tanpa celah').toEqual(urut.map((_, ke) => ke + 1));
  }
}

test.each(Array.from({ length: 150 }, (_, benih) => [benih + 1]))('S1-S9 beberapa ponsel, jalur buruk, proses mati: benih %i', jalankan);
