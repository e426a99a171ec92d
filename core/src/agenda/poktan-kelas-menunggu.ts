// Classes of groups that wait for somebody: a proposal for the PKB, a decision for the cadres' reply.
import { kelasBerlaku, usulMenunggu } from '../institusi/kelas.ts';
import { KELAS_PUTUS_POKTAN } from '../poktan/kelas-poktan.ts';
import { labelPilihan, teks } from '../teks.ts';
import type { AturanPoktan } from './agenda.ts';

const TANPA_TENGGAT = { anggotaId: null, tenggat: null, urgensi: 3 } as const;

export const poktanKelasMenungguPutusan: AturanPoktan = {
  id: 'poktan-kelas-menunggu-putusan',
  subjek: 'poktan',
  judul: teks('Usul kelas kelompok menunggu putusan', 'Proposed class of a group to be decided'),
  cari: ({ poktan, isAktif }) => {
    const usul = isAktif ? usulMenunggu(poktan.kelas) : null;
    if (usul === null) return [];
    const kelas = labelPilihan(KELAS_PUTUS_POKTAN, usul.hitung);
    const alasan = teks(`Kader mengusulkan kelas ${kelas.id}, periksa dan putuskan`, `The cadres propose ${kelas.en}, look and decide`);
    return [{ ...TANPA_TENGGAT, alasan, form: 'poktan.kelas-putus', hanyaUntuk: { peran: ['pkb'], akunId: null } }];
  },
};

export const poktanKelasMenungguTanggapan: AturanPoktan = {
  id: 'poktan-kelas-menunggu-tanggapan',
  subjek: 'poktan',
  judul: teks('Putusan kelas kelompok menunggu tanggapan', 'Decided class of a group to be answered'),
  cari: ({ poktan, isAktif }) => {
    const { usul, tanggapan } = poktan.kelas;
    const putus = isAktif ? kelasBerlaku(poktan.kelas) : null;
    if (putus === null || tanggapan.some((satu) => satu.putusId === putus.id)) return [];
    const kelas = labelPilihan(KELAS_PUTUS_POKTAN, putus.putus);
    const alasan = teks(`PKB memutuskan kelas ${kelas.id}, baca dan tanggapi`, `The field officer decided ${kelas.en}, read it and reply`);
    const pengusul = usul.find((satu) => satu.id === putus.usulId)?.oleh ?? null;
    return [{ ...TANPA_TENGGAT, alasan, form: 'poktan.kelas-tanggapan', hanyaUntuk: { peran: ['ppkbd'], akunId: pengusul } }];
  },
};
