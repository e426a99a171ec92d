// Says how far a desk's work is and how it went; what was refused is named with the sentence that says what to do next.
import type { Akun } from '@lini/core/akses/akun.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { namaWilayah, sebutWilayah } from '../../app/nama-wilayah.ts';
import type { Tindakan } from './use-tindakan.ts';

const TAMPIL = 5;

export type HasilTindakanProps = {
  akun: Akun;
  tindakan: Tindakan;
  /** Returns what was just done; undefined: that cannot be. */
  onKembalikan?: (() => void) | undefined;
};

/** Draws what there is to say; nothing while nothing was done. */
export function HasilTindakan({ akun, tindakan: { kemajuan, hasil }, onKembalikan }: HasilTindakanProps) {
  if (kemajuan && kemajuan.seluruh > 1) {
    const { kata, selesai, seluruh } = kemajuan;
    return <Progress label={kata} detail={t(`${selesai} dari ${seluruh} laporan`, `${selesai} of ${seluruh} reports`)} part={selesai / seluruh} />;
  }
  if (!hasil) return null;
  const { berhasil, ditolak, kata } = hasil;
  const berapa = t(
    `${formatAngka(berhasil.length)} laporan ${kata}`,
    `${formatAngka(berhasil.length)} ${berhasil.length === 1 ? 'report' : 'reports'} ${kata}`,
  );
  const kembali = onKembalikan && berhasil.length > 0 && (
    <Button isCompact icon="kembali" onClick={onKembalikan}>
      {t(`Keliru? Kembalikan ${formatAngka(berhasil.length)} laporan ini`, `A mistake? Return these (${formatAngka(berhasil.length)})`)}
    </Button>
  );
  if (ditolak.length === 0) return <Notice kind="success" title={berapa} action={kembali} />;
  return (
    <Notice
      kind="error"
      title={t(`${berapa}, ${ditolak.length} belum. Yang belum tidak berubah.`, `${berapa}, ${ditolak.length} not. Those are unchanged.`)}
      action={kembali}
    >
      <ul>
        {ditolak.slice(0, TAMPIL).map(({ nama, desa, kalimat }) => (
          <li key={`${desa}${nama}${kalimat}`}>
            {nama}, {sebutWilayah(desa, namaWilayah(akun, desa))}: {kalimat}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
