// The way of a PKB to the work of the committee at this gathering.
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { alamatBagian } from './alamat-acara.ts';
import { daftarAcara } from './orang-acara.ts';
import { isPengaturSaya } from './peran-saya.ts';

function tulisJawaban(akan: number, terjawab: number, isPengatur: boolean): string {
  const siapa = isPengatur ? '' : t(' (kader wilayah Anda)', ' (your own cadres)');
  return terjawab === 0
    ? t(`Belum ada yang menjawab undangan${siapa}.`, `No answers yet${siapa}.`)
    : t(`Menjawab akan hadir${siapa}: ${akan} dari ${terjawab}.`, `Will come${siapa}: ${akan} of ${terjawab} answers.`);
}

/** Draws it, with how many are there and how many answered. */
export function PanitiaKartu({ entri }: { entri: EntriSubjek<'acara'> }) {
  const { peserta, jawaban } = entri.keadaan;
  const isPengatur = isPengaturSaya(entri.keadaan);
  const hadir = daftarAcara(entri.keadaan).orang.filter((satu) => daftarAcara(entri.keadaan).isHadir(satu.peserta.id)).length;
  const terjawab = [...jawaban].filter(([id]) => peserta.has(id));
  const akan = terjawab.filter(([, satu]) => satu.isHadir).length;
  return (
    <Card title={t('Panitia', 'Committee')}>
      <div class="stack">
        <LinkButton kind="primary" isWide icon="kamera" href={alamatBagian(entri.id, 'pintu')}>
          {t('Buka pintu', 'Open the door')}
        </LinkButton>
        <ul class="list">
          <ListRow
            href={alamatBagian(entri.id, 'hadir')}
            icon="kelompok"
            title={t('Daftar hadir', 'Attendance')}
            detail={`${t(`${hadir} hadir, ${peserta.size} diundang.`, `${hadir} here, ${peserta.size} invited.`)} ${tulisJawaban(akan, terjawab.length, isPengatur)}`}
          />
          <ListRow
            href={alamatBagian(entri.id, 'panitia')}
            icon="buku"
            title={t('Tes dan nilai', 'Tests and scores')}
            detail={
              isPengatur
                ? t('Buka atau tutup tes, isi nilai dari kertas', 'Open or close tests, enter paper scores')
                : t('Isi nilai kertas kader wilayah Anda', 'Enter paper scores of your own cadres')
            }
          />
        </ul>
      </div>
    </Card>
  );
}
