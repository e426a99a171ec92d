// One person on the signed list: ticked, noted by Enter, or taken back.
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { OrangMeja } from './daftar-meja.ts';
import type { HadirDiketik } from './simpan-hadir.ts';

const tulisJam = (saat: string): string => saat.slice(-5).replace(':', '.');

export type BarisMejaProps = OrangMeja & {
  asal: string;
  diketik: HadirDiketik | undefined;
  isDitandai: boolean;
  onTandai: (isDitandai: boolean) => void;
  onCatat: () => void;
  onBatal: () => void;
  /** An arrow, or Enter after noting: on to the next box (1) or back (-1). */
  onPindah: (dari: HTMLInputElement, langkah: 1 | -1) => void;
};

function Keadaan({ hadir, diketik }: Pick<BarisMejaProps, 'hadir' | 'diketik'>) {
  if (hadir) return <Badge tone="good">{hadir.masuk ? t(`masuk ${tulisJam(hadir.masuk)}`, `in ${tulisJam(hadir.masuk)}`) : t('hadir', 'here')}</Badge>;
  if (diketik?.keadaan === 'gagal')
    return (
      <span role="alert">
        <Badge tone="bad">{t('belum tersimpan', 'not saved')}</Badge> {diketik.galat}
      </span>
    );
  if (diketik?.keadaan === 'tersimpan') return <Badge tone="good">{t(`masuk ${tulisJam(diketik.saat)}`, `in ${tulisJam(diketik.saat)}`)}</Badge>;
  return <span class="soft">{diketik ? t('menyimpan…', 'saving…') : t('belum dicatat', 'not noted')}</span>;
}

/** Draws the row. */
export function BarisMeja({ orang, hadir, asal, diketik, isDitandai, onTandai, onCatat, onBatal, onPindah }: BarisMejaProps) {
  const isTercatat = hadir !== null || (diketik !== undefined && diketik.keadaan !== 'gagal');
  const tekan = (peristiwa: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    const { key, currentTarget } = peristiwa;
    if (key !== 'Enter' && key !== 'ArrowDown' && key !== 'ArrowUp') return;
    peristiwa.preventDefault();
    onPindah(currentTarget, key === 'ArrowUp' ? -1 : 1);
    if (key === 'Enter') onCatat();
  };
  return (
    <tr>
      <th scope="row">
        {isTercatat ? (
          orang.nama
        ) : (
          <label class="check-row">
            <input type="checkbox" data-hadir checked={isDitandai} onChange={(p) => onTandai(p.currentTarget.checked)} onKeyDown={tekan} />
            <span>{orang.nama}</span>
          </label>
        )}
      </th>
      <td>{asal}</td>
      <td>
        <Keadaan hadir={hadir} diketik={diketik} />
      </td>
      <td>
        {hadir ? (
          <Button kind="quiet" isCompact aria-label={t(`Batalkan kehadiran ${orang.nama}`, `Take back the attendance of ${orang.nama}`)} onClick={onBatal}>
            {t('Batalkan', 'Take back')}
          </Button>
        ) : (
          !isTercatat && (
            <Button isCompact aria-label={t(`Catat hadir ${orang.nama}`, `Note ${orang.nama}`)} onClick={onCatat}>
              {t('Catat hadir', 'Note as here')}
            </Button>
          )
        )}
      </td>
    </tr>
  );
}
