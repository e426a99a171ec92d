// The public page of certificates: a form and its answer, drawn here, without script, for any phone that opens the code on the paper.
import type { CekSertifikat } from '@lini/core/acara/acara-wire.ts';
import { tulisBulan } from '@lini/core/nama-bulan.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { TanyaSertifikat } from './batas-cek.ts';
import { GAYA_HALAMAN } from './gaya-halaman.ts';

const zTanya = z.object({ nomor: z.optional(z.string().check(z.maxLength(60))) });
const zAlamat = z.object({ nomor: z.string().check(z.maxLength(60)) });

const HURUF: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const aman = (tulisan: string): string => tulisan.replace(/[&<>"']/g, (huruf) => HURUF[huruf] ?? huruf);

const tanggalPanjang = (tanggal: string): string => `${Number(tanggal.slice(8))} ${tulisBulan(bulanDari(tanggal))}`;

/** Empty where the plan of the gathering was taken back. */
const hari = (mulai: string, selesai: string): string =>
  mulai === '' ? '–' : mulai === selesai ? tanggalPanjang(mulai) : `${tanggalPanjang(mulai)} sampai ${tanggalPanjang(selesai)}`;

const baris = (nama: string, isi: string): string => `<div><dt>${nama}</dt><dd>${aman(isi)}</dd></div>`;

const KEADAAN = {
  sah: ['baik', 'Sertifikat ini sah', 'Cocokkan nama dan acaranya dengan yang tertulis di kertas. Bila berbeda, kertasnya bukan dari kami.'],
  dicabut: ['awas', 'Sertifikat ini sudah dicabut', 'Pernah diterbitkan, lalu dicabut panitia. Tidak berlaku lagi. Tanyakan kepada panitia acaranya.'],
  'tidak-dikenal': [
    'awas',
    'Nomor ini tidak pernah diterbitkan',
    'Angkanya tertulis benar, tetapi tidak ada di daftar kami. Sertifikat dengan nomor ini palsu, atau dari lembaga lain.',
  ],
  'salah-tulis': [
    'awas',
    'Nomornya salah tulis',
    'Dua angka terakhir tidak cocok dengan angka di depannya. Periksa lagi tiap angka di kertas, lalu ketik ulang.',
  ],
} as const satisfies Record<CekSertifikat['keadaan'], readonly [string, string, string]>;

const ACARA_BATAL = [
  'awas',
  'Sertifikat ini tercatat, tetapi acaranya dibatalkan',
  'Nomornya dari kami. Sesudah itu panitia mencatat acaranya dibatalkan. Tanyakan kepada panitia acaranya.',
] as const;

function jawaban(cek: CekSertifikat): string {
  const [nada, judul, kalimat] = cek.keadaan === 'sah' && cek.isAcaraBatal ? ACARA_BATAL : KEADAAN[cek.keadaan];
  const rincian =
    'nama' in cek
      ? `<dl>${baris('Nomor', cek.nomor)}${baris('Nama', cek.nama)}${baris('Acara', cek.acara)}${baris('Hari', hari(cek.mulai, cek.selesai))}${baris('Tempat', cek.tempat)}${baris('Lama', `${cek.jp} jam pelajaran (JP)`)}</dl>`
      : '';
  const contoh = 'isContoh' in cek && cek.isContoh ? '<p class="contoh">Data contoh: orang dan acaranya karangan.</p>' : '';
  return `<section class="${nada}" role="status"><h2>${judul}</h2>${contoh}<p>${kalimat}</p>${rincian}</section>`;
}

/** The whole page; `nomor` as it was typed. */
const halaman = (nomor: string, isi: string): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Periksa sertifikat · Lini</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/sertifikat/gaya.css"></head>
<body><main><p class="merek">Lini</p><h1>Periksa sertifikat kader</h1>
<p>Ketik nomor yang tercetak di sertifikat, atau pindai kodenya. Yang tampil hanya nama, acara, hari, tempat, dan lamanya.</p>
<form action="/sertifikat" method="get"><label for="nomor">Nomor sertifikat</label>
<input id="nomor" name="nomor" inputmode="numeric" autocomplete="off" required maxlength="40" placeholder="6311-2026-00107-98" value="${aman(nomor)}">
<button type="submit">Periksa</button></form>${isi}</main></body></html>`;

const SEBENTAR = `<section class="awas" role="status"><h2>Tunggu sebentar</h2>
<p>Terlalu banyak nomor ditanyakan dari jaringan ini. Tunggu satu menit, lalu tekan Periksa lagi.</p></section>`;

/** `/sertifikat`, `/sertifikat/:nomor` and their style. Nothing of it is kept by the browser: a certificate may be withdrawn. */
export function registerHalaman(app: FastifyInstance, tanya: TanyaSertifikat): void {
  const kirim = (reply: FastifyReply, isi: string): FastifyReply => reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(isi);
  const jawab = async (request: FastifyRequest, reply: FastifyReply, nomor: string): Promise<FastifyReply> => {
    if (!nomor) return kirim(reply, halaman('', ''));
    try {
      return kirim(reply, halaman(nomor, jawaban(await tanya(request, reply, nomor))));
    } catch (galat) {
      if (!(galat instanceof GalatHttp) || galat.kode !== 'terlalu-sering') throw galat;
      return kirim(reply.code(429), halaman(nomor, SEBENTAR));
    }
  };

  app.get('/sertifikat/gaya.css', (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(GAYA_HALAMAN));
  app.get('/sertifikat', (request, reply) => jawab(request, reply, bacaBentuk(zTanya, request.query).nomor?.trim() ?? ''));
  app.get('/sertifikat/:nomor', (request, reply) => jawab(request, reply, bacaBentuk(zAlamat, request.params).nomor.trim()));
}
