// A class that the cadres proposed and the PKB has not decided.
import { usulMenunggu } from '../institusi/kelas.ts';
import { KLASIFIKASI_KARTU } from '../institusi/pilihan.ts';
import { labelPilihan, teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

export const kelasMenungguPutusan: AturanInstitusi = {
  id: 'kelas-menunggu-putusan',
  subjek: 'institusi',
  judul: teks('Usul kelas menunggu putusan', 'Proposed class to be decided'),
  cari: ({ institusi, isAktif }) => {
    const usul = isAktif ? usulMenunggu(institusi.kelas) : null;
    if (usul === null) return [];
    const kelas = labelPilihan(KLASIFIKASI_KARTU, usul.hitung);
    return [
      {
        anggotaId: null,
        alasan: teks(`Kader mengusulkan kelas ${kelas.id}, periksa dan putuskan`, `The cadres propose ${kelas.en}, look and decide`),
        tenggat: null,
        urgensi: 3,
        form: 'institusi.kelas-putus',
        hanyaUntuk: { peran: ['pkb'], akunId: null },
      },
    ];
  },
};
