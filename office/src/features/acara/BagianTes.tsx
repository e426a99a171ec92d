// The tests of a gathering at the office: prepared, opened and closed, printed, and the scores of those who wrote on paper.
import { listPesertaTes } from '@lini/core/acara/baca-acara.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useCallback } from 'preact/hooks';
import { useLazy } from '../../app/use-lazy.ts';
import { alamatAcara } from './alamat-acara.ts';
import type { BagianProps } from './bagian-props.ts';
import { loadBank } from './bank-soal.ts';
import { MenungguHadir } from './MenungguHadir.tsx';
import { NilaiKertas } from './NilaiKertas.tsx';
import { isUrusan } from './nama-orang.ts';
import { TesKartu } from './TesKartu.tsx';

/** Draws the part; of a gathering of the kabupaten an office of a kecamatan sees its own people. */
export function BagianTes({ data, nama, menunggu, segarkan }: BagianProps) {
  const tanggal = data.isi.rencana?.mulai ?? data.hariIni;
  const bank = useLazy(useCallback(() => loadBank(tanggal), [tanggal]));
  const peserta = listPesertaTes(data.isi).filter((satu) => isUrusan(data, satu));
  return (
    <>
      {!data.isPengatur && <p class="soft">{t('Yang tampil di sini hanya kader wilayah Anda.', 'Only cadres of your own area are shown here.')}</p>}
      <MenungguHadir data={data} segarkan={segarkan} menunggu={menunggu} />
      <div class="two-columns">
        <TesKartu data={data} segarkan={segarkan} tes="pre" peserta={peserta} bank={bank} />
        <TesKartu data={data} segarkan={segarkan} tes="post" peserta={peserta} bank={bank} />
      </div>
      {peserta.length === 0 ? (
        <EmptyState icon="orang" title={t('Belum ada peserta', 'No participants yet')}>
          {t(
            'Undang dulu kadernya. Sesudah kehadiran dicatat, di sini tampil yang hadir saja.',
            'Invite cadres first. Once attendance is taken, those who came stand here.',
          )}
        </EmptyState>
      ) : (
        <NilaiKertas data={data} nama={nama} segarkan={segarkan} peserta={peserta} />
      )}
      <p class="no-print">
        <a href={alamatAcara(data.isi.id, 'hasil')}>{t('Hasil menurut topik, kenaikan, dan kelulusan ›', 'Results by topic, gain and passing ›')}</a>
      </p>
    </>
  );
}
