// A class the PKB decided and its cadre has not answered.
import { kelasBerlaku } from '../institusi/kelas.ts';
import { KLASIFIKASI_KARTU } from '../institusi/pilihan.ts';
import { labelPilihan, teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';
import { untukPengirim } from './tagihan-laporan.ts';

export const kelasMenungguTanggapan: AturanInstitusi = {
  id: 'kelas-menunggu-tanggapan',
  subjek: 'institusi',
  judul: teks('Putusan kelas menunggu tanggapan', 'Decided class to be answered'),
  cari: ({ institusi, isAktif }) => {
    const putus = isAktif ? kelasBerlaku(institusi.kelas) : null;
    if (putus === null || institusi.kelas.tanggapan.some((satu) => satu.putusId === putus.id)) return [];
    const kelas = labelPilihan(KLASIFIKASI_KARTU, putus.putus);
    return [
      {
        anggotaId: null,
        alasan: teks(`PKB memutuskan kelas ${kelas.id}, baca dan tanggapi`, `The field officer decided ${kelas.en}, read it and reply`),
        tenggat: null,
        urgensi: 3,
        form: 'institusi.kelas-tanggapan',
        hanyaUntuk: untukPengirim(institusi),
      },
    ];
  },
};
