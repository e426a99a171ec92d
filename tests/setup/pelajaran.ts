// A cadre who learns: entered as another phone would have sent her, and answering whatever is asked.
import { readFileSync } from 'node:fs';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SABAR } from './peramban.ts';

const SEHARI_MS = 86_400_000;

/** Enters a cadre of Juai as the office would have her from another phone; `salah`: questions she got wrong yesterday. */
export async function daftarkanKader(page: Page, nama: string, salah: readonly string[] = []): Promise<void> {
  const { id: oleh, tugas } = (await (await page.request.get('/api/akun')).json()) as { id: string; tugas: { rt: string[] }[] };
  const kartu = JSON.parse(readFileSync(new URL('../../core/fixtures/kader.daftar.v1.json', import.meta.url), 'utf8'));
  const [perangkat, kini, subjek] = [crypto.randomUUID(), Date.now(), { jenis: 'kader', id: crypto.randomUUID() }];
  const jawaban = salah.map((soal) => ({ soal, jawab: [1], isBenar: false }));
  const fakta = [
    { kind: 'kader.daftar', terjadi: tanggalWita(kini), isi: { ...kartu, nama } },
    { kind: 'pelajaran.jawab', terjadi: tanggalWita(kini - SEHARI_MS), isi: { pelajaran: null, benih: 1, jawaban } },
  ].slice(0, salah.length > 0 ? 2 : 1);
  const amplop = { v: 1, subjek, desa: '63.11.01.2003', rt: tugas[0]?.rt[0] ?? '000', oleh, perangkat, melihat: 0 };
  const catatan = fakta.map((satu, ke) => ({ ...amplop, ...satu, id: crypto.randomUUID(), dicatat: nextHlc(null, kini + ke, perangkat), urut: ke + 1 }));
  const balasan = await page.request.post('/api/sync/kirim', { data: { perangkat, catatan } });
  expect((await balasan.json()).putusan).toMatchObject(fakta.map(() => ({ putusan: 'diterima' })));
}

/** Answers the question on the screen somehow, and reads why. */
export async function jawabSembarang(page: Page): Promise<void> {
  await page.locator('.soal fieldset').waitFor(SABAR);
  if ((await page.locator('.urut').count()) > 0) for (const satu of await page.locator('.urut').all()) await satu.click();
  else if ((await page.locator('.opsi input').count()) > 0) await page.locator('.opsi input').first().check();
  else await page.locator('.soal input').fill('8');
  await page.getByRole('button', { name: 'Jawab', exact: true }).click();
  await page
    .getByText(/^(Benar|Belum tepat)$/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /Soal berikutnya|Lihat hasil/ }).click();
}
