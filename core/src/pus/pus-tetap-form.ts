// The form of a confirmed register line: only to correct its day or to mend one that came back; it is made by one tap in the register.
import type { Form } from '../form/form.ts';
import { tanyaIstri } from '../form/tanya-istri.ts';
import { teks } from '../teks.ts';

export const pusTetapForm: Form = {
  kind: 'pus.tetap',
  judul: teks('Register PUS: tetap', 'Couples register: no change'),
  tanyaTanggal: teks('Tanggal ditanya', 'Day it was asked'),
  pertanyaan: [tanyaIstri],
  tersedia: () => false,
};
