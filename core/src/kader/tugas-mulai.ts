// A cadre begins an assignment: in an institution, a TPK or a group, at a post, for some RT.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { JABATAN, JENIS_TUGAS, UNSUR_TPK } from './pilihan.ts';
import { ambilSk, isiSk, tolakSk } from './sk.ts';
import { tolakTanpaKader } from './tolak-kader.ts';
import { isTugasSama } from './tugas.ts';

export const tugasMulai = defineUntuk('kader')({
  kind: 'kader.tugas-mulai',
  version: 1,
  judul: teks('Mulai bertugas', 'Assignment begun'),
  isi: z.object({
    jenis: z.enum(nilaiPilihan(JENIS_TUGAS)),
    institusiId: z.nullable(zUuid),
    poktanId: z.nullable(zUuid),
    unsurTpk: z.nullable(z.enum(nilaiPilihan(UNSUR_TPK))),
    jabatan: z.enum(nilaiPilihan(JABATAN)),
    rt: z.array(z.string().check(z.regex(/^\d{3}$/))).check(z.maxLength(200)),
    ...isiSk,
  }),
  check: (isi, { kini, hariIni }, amplop) => {
    const tanpa = tolakTanpaKader(kini);
    if (tanpa.length > 0) return tanpa;
    if (kini.lahir !== null && amplop.terjadi < kini.lahir) return [tolak('tanggal-sebelum-lahir', 'terjadi')];
    const isTumpang = [...kini.tugas.values()].some(
      (satu) => satu.id !== amplop.id && isTugasSama(satu, isi) && (satu.selesai === null || satu.selesai > amplop.terjadi),
    );
    return isTumpang ? [tolak('tugas-masih-berjalan', 'jenis')] : tolakSk(isi, hariIni);
  },
  // The ending may have come before, in the order of days, from a phone whose date was wrong; it then finds nothing to end.
  apply: (kader, isi, amplop) => {
    const { jenis, institusiId, poktanId, unsurTpk, jabatan, rt } = isi;
    const tugas = { id: amplop.id, jenis, institusiId, poktanId, unsurTpk, jabatan, rt, sk: ambilSk(isi), mulai: amplop.terjadi, selesai: null };
    return { ...kader, tugas: new Map(kader.tugas).set(amplop.id, tugas) };
  },
  ringkas: (isi) => {
    const [jabatan, jenis] = [labelPilihan(JABATAN, isi.jabatan), labelPilihan(JENIS_TUGAS, isi.jenis)];
    return teks(`${jabatan.id}, ${jenis.id}`, `${jabatan.en}, ${jenis.en}`);
  },
});
