// Those who filled in a test or the evaluation and were noted at no door: the committee notes them, or knows that they were not there.
import { findPeserta } from '@lini/core/acara/baca-acara.ts';
import { sesiKini } from '@lini/core/acara/pintu.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatJam } from '@lini/ui/words/tanggal.ts';
import type { BagianProps } from './bagian-props.ts';
import { useTulis } from './use-tulis.ts';

/** Draws them, with a press to note each while the gathering lasts. */
export function MenungguHadir({ data, segarkan, menunggu }: Pick<BagianProps, 'data' | 'segarkan' | 'menunggu'>) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const orang = menunggu.flatMap((id) => findPeserta(data.isi, id) ?? []);
  if (orang.length === 0) return null;
  const { rencana } = data.isi;
  const jam = formatJam(Date.now()).replace('.', ':');
  const sesi = rencana !== null && rencana.mulai <= data.hariIni && data.hariIni <= rencana.selesai ? sesiKini(data.isi, data.hariIni, jam) : undefined;
  const catat = (pesertaId: string): void =>
    void tulis({ kind: 'acara.hadir', isi: { pesertaId, sesi: sesi?.id, arah: 'masuk', saat: `${data.hariIni}T${jam}`, cara: 'cari', orang: null } });
  return (
    <Notice
      kind="warn"
      title={t(
        `${orang.length} orang sudah mengisi tes atau penilaian, kehadirannya belum dicatat`,
        `${orang.length} filled in a test or the evaluation and were not checked in`,
      )}
    >
      <p>
        {sesi
          ? t(
              'Isiannya disimpan dan dihitung begitu kehadirannya dicatat. Bila orangnya ada, catat hadir:',
              'It is kept, and counts once they are. If they are here, note them:',
            )
          : t(
              'Isiannya disimpan dan dihitung begitu kehadirannya dicatat. Bila orangnya hadir waktu itu, tekan Ketik daftar hadir kertas, lalu catat namanya.',
              'It is kept, and counts once they are. If they were there, press Type the signed list and note them.',
            )}
      </p>
      {galat && <p role="alert">{galat}</p>}
      <ul class="plain-list">
        {orang.map(({ id, nama }) => (
          <li key={id} class="cluster">
            {nama}
            {sesi && (
              <Button isCompact isBusy={isSibuk} aria-label={t(`Catat hadir ${nama}`, `Note ${nama}`)} onClick={() => catat(id)}>
                {t('Catat hadir', 'Note as here')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
