// Writes docs/generated from the registry: the data dictionary, the lists of indicators and sheets, and every value ever accepted.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PARAMETER } from '@lini/core/parameter/parameter.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { LEMBAR } from '@lini/core/registry/lembar.ts';
import { SEMUA_DEFINISI } from '@lini/core/registry/semua-definisi.ts';
import { LABEL_BASIS } from '@lini/core/sumber.ts';
import * as z from 'zod';

const MAP = new URL('./generated/', import.meta.url);

type SkemaJson = { type?: string; enum?: unknown[]; properties?: Record<string, SkemaJson>; required?: string[]; items?: SkemaJson; anyOf?: SkemaJson[] };

/** A JSON schema in a few words: its type, or its values. */
function bentuk(skema: SkemaJson): string {
  if (skema.anyOf) return skema.anyOf.map(bentuk).join(' atau ');
  if (skema.enum) return skema.enum.map((nilai) => `\`${String(nilai)}\``).join(', ');
  if (skema.type === 'null') return 'kosong';
  if (skema.items) return `daftar: ${bentuk(skema.items)}`;
  if (skema.properties) return `{ ${Object.keys(skema.properties).join(', ')} }`;
  return skema.type ?? 'apa saja';
}

function kamusData(): string {
  const bagian = SEMUA_DEFINISI.map((definisi) => {
    const skema = z.toJSONSchema(definisi.isi, { unrepresentable: 'any' }) as SkemaJson;
    const baris = Object.entries(skema.properties ?? {}).map(([isian, satu]) => `| \`${isian}\` | ${bentuk(satu)} |`);
    return [`## \`${definisi.kind}\` versi ${definisi.version}`, '', definisi.judul.id, '', '| isian | nilai |', '| --- | --- |', ...baris, ''].join('\n');
  });
  return [
    '# Kamus data',
    '',
    'Setiap jenis catatan dan isinya, dari `core/src/registry/`. Dibuat oleh `docs/generate.ts`; jangan diubah dengan tangan.',
    '',
    ...bagian,
  ].join('\n');
}

function daftarIndikator(): string {
  const baris = INDIKATOR.map((satu) =>
    [satu.id, satu.judul.id, satu.rumus.id, satu.satuan, satu.sifat, satu.arah, LABEL_BASIS[satu.sumber.basis].id, satu.sumber.rujukan].join(' | '),
  );
  const tulisNilai = (nilai: unknown): string =>
    nilai !== null && typeof nilai === 'object' && !Array.isArray(nilai)
      ? Object.entries(nilai)
          .map(([kunci, satu]) => `${kunci}: ${satu ?? 'tidak diminta'}`)
          .join(', ') || 'kosong'
      : String(nilai);
  const parameter = Object.entries(PARAMETER).flatMap(([kunci, riwayat]) =>
    riwayat.map((satu) => `| \`${kunci}\` | ${tulisNilai(satu.nilai)} | ${satu.berlakuDari} | ${LABEL_BASIS[satu.basis].id} | ${satu.rujukan} |`),
  );
  return [
    '# Daftar indikator dan batas',
    '',
    'Dari `core/src/registry/` dan `core/src/parameter/parameter.ts`. Dibuat oleh `docs/generate.ts`; jangan diubah dengan tangan.',
    '',
    '| id | judul | cara hitung | satuan | sifat | arah baik | dasar | rujukan |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...baris.map((satu) => `| ${satu} |`),
    '',
    '## Batas (parameter)',
    '',
    '| kunci | nilai | berlaku dari | dasar | rujukan |',
    '| --- | --- | --- | --- | --- |',
    ...parameter,
    '',
  ].join('\n');
}

function daftarLembar(): string {
  const baris = LEMBAR.map((satu) => {
    const untuk =
      satu.jenis === 'angka' ? satu.tingkat.join(', ') || 'institusi sendiri, di ponsel' : `menurut nama, per ${satu.pilih === 'rt' ? 'RT' : 'kelompok'}`;
    return `| \`${satu.id}\` | ${satu.kode} | ${satu.judul.id} | ${untuk} | ${satu.guna.id} |`;
  });
  return [
    '# Daftar lembar',
    '',
    'Laporan yang dicetak dan diunduh, dari `core/src/registry/lembar.ts`. Dibuat oleh `docs/generate.ts`; jangan diubah dengan tangan.',
    '',
    '| id | kode | judul | untuk | guna |',
    '| --- | --- | --- | --- | --- |',
    ...baris,
    '',
  ].join('\n');
}

/** Values of lists by field, as `kb.status metode`. */
type DaftarNilai = Record<string, string[]>;

function nilaiSkema(skema: SkemaJson, nama: string): [string, string[]][] {
  if (skema.enum) return [[nama, skema.enum.filter((satu) => typeof satu === 'string')]];
  const bagian = [...(skema.anyOf ?? []), ...(skema.items ? [skema.items] : [])].flatMap((satu) => nilaiSkema(satu, nama));
  return [...bagian, ...Object.entries(skema.properties ?? {}).flatMap(([isian, satu]) => nilaiSkema(satu, `${nama} ${isian}`))];
}

/** The values every field accepts now. */
export const listNilai = (): DaftarNilai =>
  Object.fromEntries(SEMUA_DEFINISI.flatMap((definisi) => nilaiSkema(z.toJSONSchema(definisi.isi, { unrepresentable: 'any' }) as SkemaJson, definisi.kind)));

/** The values ever accepted, as stored. */
export function listNilaiTersimpan(): DaftarNilai {
  const berkas = new URL('nilai.json', MAP);
  return existsSync(berkas) ? (JSON.parse(readFileSync(berkas, 'utf8')) as DaftarNilai) : {};
}

/** Only grows: a value that was accepted once stands in somebody's records. */
function daftarNilai(): string {
  const [kini, lama] = [listNilai(), listNilaiTersimpan()];
  const nama = [...new Set([...Object.keys(lama), ...Object.keys(kini)])].sort();
  const gabung = nama.map((satu) => [satu, [...new Set([...(lama[satu] ?? []), ...(kini[satu] ?? [])])]]);
  return `${JSON.stringify(Object.fromEntries(gabung), null, 1)}\n`;
}

/** The generated files by name. */
export const buatDokumen = (): Record<string, string> => ({
  'kamus-data.md': kamusData(),
  'indikator.md': daftarIndikator(),
  'lembar.md': daftarLembar(),
  'nilai.json': daftarNilai(),
});

/** Names of generated files that differ from what is stored. */
export function listBasi(): string[] {
  return Object.entries(buatDokumen()).flatMap(([nama, isi]) => {
    const berkas = new URL(nama, MAP);
    return existsSync(berkas) && readFileSync(berkas, 'utf8') === isi ? [] : [nama];
  });
}

if (import.meta.main) {
  mkdirSync(MAP, { recursive: true });
  for (const [nama, isi] of Object.entries(buatDokumen())) writeFileSync(new URL(nama, MAP), isi);
}
