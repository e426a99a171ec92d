// Who marries in from outside and was said to be somebody else is not asked about again.
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import type { Kembar } from '@lini/core/keluarga/kembar.ts';
import { keluargaAlur } from '@lini/testing/kampung-uji.ts';
import { expect, test } from 'vitest';
import { tulisanOrangLain } from './orang-lain.ts';

const { buku, putra } = keluargaAlur(1);
const asal = foldSubjek('keluarga', buku.id, susunCatatan(buku.catatan));
const mirip = [{ orang: { keluargaId: 'k9', anggotaId: 'a9' }, tingkat: 'kuat', sebab: [] }] as unknown as Kembar[];
const tambah = (anggotaId: string) => ({ keluargaId: 'baru', rt: '002', kind: 'anggota.tambah', isi: { anggotaId } });

test('ditulis di keluarga tempat orang luar itu masuk, bukan tentang yang sudah tercatat', () => {
  const tulisan = [{ keluargaId: 'baru', rt: '002', kind: 'keluarga.daftar', isi: {} }, tambah(putra), tambah('dari-luar')];
  expect(tulisanOrangLain(tulisan, asal, mirip)).toMatchObject([
    { keluargaId: 'baru', rt: '002', kind: 'anggota.orang-lain', isi: { anggotaId: 'dari-luar', lainId: 'a9' } },
  ]);
  expect(tulisanOrangLain(tulisan, asal, [])).toEqual([]);
  expect(tulisanOrangLain([tambah(putra)], asal, mirip)).toEqual([]);
});
