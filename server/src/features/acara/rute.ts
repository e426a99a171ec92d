// The endpoints of gatherings at the office, and the public question about a certificate.
import type { CekSertifikat, DaftarAcara, DaftarCalon, HasilTerbit } from '@lini/core/acara/acara-wire.ts';
import type { Galeri } from '@lini/core/acara/galeri-wire.ts';
import { zUuid } from '@lini/core/catatan/catatan.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { getSesi, type Sesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { hariIni } from '../../platform/waktu.ts';
import { batasiCek } from './batas-cek.ts';
import { readCalon } from './calon.ts';
import { cekSertifikat } from './cek.ts';
import { readGaleri, readGambar } from './galeri.ts';
import { assertPanitia } from './hak.ts';
import { registerHalaman } from './halaman.ts';
import { readDaftar, readSatu } from './read.ts';
import { type TulisSertifikat, terbitkan } from './terbit.ts';

const zTahun = z.object({ tahun: z.optional(z.string().check(z.regex(/^20[2-9]\d$/))) });
const zId = z.object({ id: zUuid });
const zFoto = z.object({ id: zUuid, foto: zUuid });
const zVersi = z.object({ versi: z.optional(z.string().check(z.regex(/^\d{1,15}$/))) });
const zCalon = z.object({ wilayah: z.optional(z.string().check(z.refine(isKodeWilayah))) });
const zNomor = z.object({ nomor: z.string().check(z.maxLength(60)) });

function registerGaleri(app: FastifyInstance, sql: Sql): void {
  app.get('/api/acara/:id/galeri', async (request): Promise<Galeri> => {
    const sesi = await getSesi(sql, request);
    const { id } = bacaBentuk(zId, request.params);
    return await readAsAkun(sql, sesi.akun, (tx) => readGaleri(tx, sesi, id, hariIni()));
  });

  app.get('/api/acara/:id/galeri/:foto', async (request, reply) => {
    const sesi = await getSesi(sql, request);
    const { id, foto } = bacaBentuk(zFoto, request.params);
    const { jenis, isi } = await readAsAkun(sql, sesi.akun, (tx) => readGambar(tx, sesi, id, foto));
    // Faces: no copy stays on a shared computer or a lost phone.
    return reply.type(jenis).header('cache-control', 'no-store').send(isi);
  });
}

/** `GET /api/acara`, `/api/acara/calon`, `/api/acara/:id`, `/api/acara/:id/galeri`, `/api/acara/:id/galeri/:foto`; `POST /api/acara/:id/sertifikat`; public: `GET /api/sertifikat/:nomor`, `/sertifikat`. */
export function registerAcara(app: FastifyInstance, sql: Sql, tulis: TulisSertifikat): void {
  const baca = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx, sesi: Sesi) => Promise<Hasil>): Promise<Hasil> => {
    const sesi = await getSesi(sql, request);
    assertPanitia(sesi);
    return await readAsAkun(sql, sesi.akun, (tx) => kerja(tx, sesi));
  };

  app.get(
    '/api/acara',
    (request): Promise<DaftarAcara> =>
      baca(request, (tx, sesi) => readDaftar(tx, sesi, Number(bacaBentuk(zTahun, request.query).tahun ?? hariIni().slice(0, 4)), hariIni())),
  );

  app.get(
    '/api/acara/calon',
    (request): Promise<DaftarCalon> => baca(request, (tx) => readCalon(tx, bacaBentuk(zCalon, request.query).wilayah ?? null, hariIni())),
  );

  app.get('/api/acara/:id', (request) =>
    baca(request, (tx, sesi) => {
      const { versi } = bacaBentuk(zVersi, request.query);
      return readSatu(tx, sesi, bacaBentuk(zId, request.params).id, versi === undefined ? null : Number(versi), hariIni());
    }),
  );

  app.post('/api/acara/:id/sertifikat', async (request): Promise<HasilTerbit> => {
    const sesi = await getSesi(sql, request);
    assertPanitia(sesi);
    return await terbitkan(sql, sesi, bacaBentuk(zId, request.params).id, tulis);
  });

  const tanya = batasiCek(app, (nomor) => cekSertifikat(sql, nomor));
  app.get('/api/sertifikat/:nomor', (request, reply): Promise<CekSertifikat> => tanya(request, reply, bacaBentuk(zNomor, request.params).nomor));
  registerGaleri(app, sql);
  registerHalaman(app, tanya);
}
