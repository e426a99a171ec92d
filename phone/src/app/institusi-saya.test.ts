// Whose institution it is.
import { bukuInstitusi, isiKartuUji } from '@lini/testing/buku-imp.ts';
import { expect, test } from 'vitest';
import { isInstitusiSaya } from './institusi-saya.ts';

const institusi = (kartu: Record<string, unknown>) => bukuInstitusi('2025-01-01', isiKartuUji(kartu)).keadaan();
const rt = (...nomor: string[]) => new Set(nomor);

test.each([
  ['PPKBD milik kader desa', {}, 'ppkbd', rt(), true],
  ['PPKBD bukan milik kader dusun', {}, 'sub-ppkbd', rt('001'), false],
  ['Sub-PPKBD di RT-nya', { jenis: 'sub-ppkbd', wilayah: ['002', '003'] }, 'sub-ppkbd', rt('003'), true],
  ['Sub-PPKBD di RT lain', { jenis: 'sub-ppkbd', wilayah: ['002'] }, 'sub-ppkbd', rt('005'), false],
  ['Kelompok KB di RT kartunya', { jenis: 'kelompok-kb' }, 'sub-ppkbd', rt('001'), true],
  ['PKB tidak punya institusi sendiri', {}, 'pkb', rt(), false],
] as const)('%s', (_nama, kartu, peran, rtSaya, harap) => expect(isInstitusiSaya(institusi(kartu), peran, rtSaya)).toBe(harap));
