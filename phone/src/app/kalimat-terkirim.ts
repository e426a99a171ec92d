// What can still be done about a fact that is not withdrawn by another and has left the phone already.
import { t } from '@lini/ui/words/t.ts';

/** The sentence by the kind of the fact: a report is sent again, a sheet amended with its reason, all else stays. */
export function kalimatTerkirim(kind: string): string {
  if (kind.startsWith('laporan.')) return t('Sudah terkirim ke kantor. Perbaiki, lalu ajukan lagi.', 'It is at the office already. Mend it and send again.');
  if (kind === 'lomba.nilai')
    return t(
      'Sudah terkirim ke panitia. Buka lagi regunya, ubah nilainya, lalu tulis alasannya.',
      'The committee has it already. Open the team again, change the marks and say why.',
    );
  return t('Sudah terkirim ke kantor, tidak bisa ditarik lagi.', 'It is at the office already and cannot be taken back.');
}
