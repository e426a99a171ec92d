// Certificates whose ground is gone: the office looks at each and withdraws it, or lets it stand.
import { listPerluDitinjau } from '@lini/core/acara/hasil-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { BagianProps } from './bagian-props.ts';

/** Draws the list; nothing when every certificate has its ground. */
export function PerluDitinjau({ data: { isi, hariIni } }: Pick<BagianProps, 'data'>) {
  const daftar = listPerluDitinjau(isi, parameterPada(isi.rencana?.selesai ?? hariIni));
  if (daftar.length === 0) return null;
  return (
    <Notice kind="warn" title={t(`${daftar.length} sertifikat perlu ditinjau`, `${daftar.length} certificates to be looked at again`)}>
      <ul class="plain-list">
        {daftar.map(({ nomor, nama, sebab }) => (
          <li key={nomor}>
            {sebab === 'ganda'
              ? t(`${nomor}, ${nama}: orangnya sudah punya sertifikat lain.`, `${nomor}, ${nama}: this person holds another one.`)
              : t(`${nomor}, ${nama}: kehadiran atau nilainya sekarang tidak cukup.`, `${nomor}, ${nama}: attendance or score no longer suffice.`)}
          </li>
        ))}
      </ul>
      <p>
        {t(
          'Periksa catatannya. Bila memang tidak berhak, cabut sertifikatnya di daftar di bawah.',
          'Look at the records. If it was not earned, withdraw it in the list below.',
        )}
      </p>
    </Notice>
  );
}
