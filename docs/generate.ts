// Writes docs/generated from the registry: the data dictionary and the list of indicators. `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PARAMETER } from '@lini/core/parameter/parameter.ts';
import { DEFINISI, INDIKATOR } from '@lini/core/registry.ts';
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
  const bagian = DEFINISI.map((definisi) => {
    const skema = z.toJSONSchema(definisi.isi, { unrepresentable: 'any' }) as SkemaJson;
    const baris = Object.entries(skema.properties ?? {}).map(([isian, satu]) => `| \`${isian}\` | ${bentuk(satu)} |`);
    return [`## \`${definisi.kind}\` versi ${definisi.version}`, '', definisi.judul.id, '', '| isian | nilai |', '| --- | --- |', ...baris, ''].join('\n');
  });
  return [
    '# Kamus data',
    '',
    'Setiap jenis catatan dan isinya, dari `core/src/registry.ts`. Dibuat oleh `docs/generate.ts`; jangan diubah dengan tangan.',
    '',
    ...bagian,
  ].join('\n');
}

function daftarIndikator(): string {
  const baris = INDIKATOR.map((satu) =>
    [satu.id, satu.judul.id, satu.rumus.id, satu.satuan, satu.sifat, satu.arah, LABEL_BASIS[satu.sumber.basis].id, satu.sumber.rujukan].join(' | '),
  );
  const parameter = Object.entries(PARAMETER).flatMap(([kunci, riwayat]) =>
    riwayat.map((satu) => `| \`${kunci}\` | ${String(satu.nilai)} | ${satu.berlakuDari} | ${LABEL_BASIS[satu.basis].id} | ${satu.rujukan} |`),
  );
  return [
    '# Daftar indikator dan batas',
    '',
    'Dari `core/src/registry.ts` dan `core/src/parameter/parameter.ts`. Dibuat oleh `docs/generate.ts`; jangan diubah dengan tangan.',
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

/** The generated files by name. */
export const buatDokumen = (): Record<string, string> => ({ 'kamus-data.md': kamusData(), 'indikator.md': daftarIndikator() });

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
