// The child-protection notice: someone of the family is married too young to be counted as PUS (family-planning.md 1, stunting-risk.md E26).
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { umurTahun } from '@lini/core/tanggal.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';

/** Draws one notice for each; only a PKB is shown them. */
export function KawinAnak({ potret }: { potret: KeluargaPotret }) {
  return (
    <>
      {potret.kawinAnak.map(({ id, nama, lahir }) => {
        const siapa = lahir === null ? nama : t(`${nama}, ${umurTahun(lahir, potret.pada)} tahun`, `${nama}, ${umurTahun(lahir, potret.pada)} years`);
        return (
          <Notice key={id} kind="warn" title={t(`Perkawinan di bawah umur: ${siapa}`, `Marriage under age: ${siapa}`)}>
            {t(
              'Hubungi orang tua dan tokoh desa; keluarga ini tidak dihitung PUS.',
              'Talk with the parents and village elders; this family is not counted as a couple of reproductive age.',
            )}
          </Notice>
        );
      })}
    </>
  );
}
