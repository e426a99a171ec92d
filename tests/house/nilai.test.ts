// Every value that was ever accepted is still accepted: old records stay readable and can be corrected without losing it.
import { listDitawarkan, type Pilihan, teks } from '@lini/core/teks.ts';
import { expect, test } from 'vitest';
import { listNilai, listNilaiTersimpan } from '../../docs/generate.ts';

test('tidak ada nilai tersimpan yang ditolak lagi', () => {
  const kini = listNilai();
  const hilang = Object.entries(listNilaiTersimpan()).flatMap(([isian, nilai]) =>
    nilai.filter((satu) => !kini[isian]?.includes(satu)).map((satu) => `${isian}: ${satu}`),
  );
  expect(hilang).toEqual([]);
});

test('nilai lama tidak ditawarkan lagi, tetapi tetap ada di isian yang sudah memakainya', () => {
  const pilihan: Pilihan[] = [
    { nilai: 'baru', label: teks('Baru', 'New') },
    { nilai: 'lama', label: teks('Lama', 'Old'), isLama: true },
  ];
  const ditawarkan = (...terjawab: string[]) => listDitawarkan(pilihan, terjawab).map((satu) => satu.nilai);
  expect([ditawarkan(), ditawarkan('lama'), ditawarkan('baru')]).toEqual([['baru'], ['baru', 'lama'], ['baru']]);
});
