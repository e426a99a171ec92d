// One pregnant mother: how far, when the birth is expected, what she got, and why she should see the midwife.
import { hpkHamil } from '@lini/core/anak/kalender-hpk.ts';
import { listRisikoHamil } from '@lini/core/hamil/risiko-hamil.ts';
import { type Parameter, parameterPada } from '@lini/core/parameter/parameter.ts';
import type { IbuHamilPotret } from '@lini/core/potret/ibu-anak-potret.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';
import { LangkahHpkDaftar } from '../../app/KalenderHpkDaftar.tsx';
import { DasarBatas } from './DasarBatas.tsx';

function ringkasan({ taksiranLahir, periksa, kehamilan }: IbuHamilPotret, pada: Tanggal, parameter: Parameter): string[] {
  const ttd = periksa.reduce((jumlah, satu) => jumlah + (satu.ttdDiberi ?? 0), 0);
  const anc = periksa.filter((satu) => satu.diperiksaBidan).length;
  const terakhir = periksa.at(-1);
  return [
    taksiranLahir === null
      ? t('HPHT belum diketahui, tanyakan dari buku KIA', 'Last period not known, see the KIA book')
      : t(`Taksiran lahir ${formatTanggal(taksiranLahir)}`, `Expected ${formatTanggal(taksiranLahir)}`),
    terakhir
      ? t(`Kunjungan terakhir ${formatTanggal(terakhir.tanggal)}`, `Last visit ${formatTanggal(terakhir.tanggal)}`)
      : kehamilan.dicatat === pada
        ? t('Kehamilan baru dicatat hari ini', 'The pregnancy was recorded today')
        : t(`Belum pernah dikunjungi sejak ${formatTanggal(kehamilan.dicatat)}`, `Not visited since ${formatTanggal(kehamilan.dicatat)}`),
    t(
      `Diperiksa bidan ${anc} dari ${parameter['anc.min']} kali, tablet tambah darah ${ttd}`,
      `Seen by the midwife ${anc} of ${parameter['anc.min']} times, ${ttd} iron tablets`,
    ),
  ];
}

/** The 1000 days of the child to come, as far as its mother's last period is known. */
function Kalender({ ibu, pada, parameter }: { ibu: IbuHamilPotret; pada: Tanggal; parameter: Parameter }) {
  const hpk = hpkHamil(ibu, pada, parameter);
  if (!hpk) return null;
  return (
    <details class="lain">
      <summary>
        {t('Kalender 1000 hari pertama', 'Calendar of the first 1000 days')}{' '}
        {hpk.hariKe !== null && <span class="soft">{t(`hari ke-${hpk.hariKe}`, `day ${hpk.hariKe}`)}</span>}
      </summary>
      <p class="soft">
        {t(
          'Tanggal sesudah lahir mengikuti taksiran lahir, dan berubah setelah bayinya lahir.',
          'Days after the birth follow the expected day and change once the baby is born.',
        )}
      </p>
      <LangkahHpkDaftar langkah={hpk.langkah} />
    </details>
  );
}

type RisikoProps = { judul: string; isSegera?: boolean; daftar: ReturnType<typeof listRisikoHamil>; pada: string };

/** What cannot wait stands apart from what is only to be known. */
function Risiko({ judul, isSegera = false, daftar, pada }: RisikoProps) {
  if (daftar.length === 0) return null;
  return (
    <Notice kind={isSegera ? 'error' : 'warn'} title={judul}>
      <ul class="butir">
        {daftar.map((satu) => (
          <li key={satu.alasan.id}>{tt(satu.alasan)}</li>
        ))}
      </ul>
      <DasarBatas kunci={daftar.flatMap((satu) => satu.kunci ?? [])} pada={pada} />
    </Notice>
  );
}

/** Draws the card. */
export function IbuHamilKartu({ ibu, potret }: { ibu: IbuHamilPotret; potret: KeluargaPotret }) {
  const { keluarga, pada } = potret;
  const parameter = parameterPada(pada);
  const risiko = listRisikoHamil(keluarga, ibu, pada, parameter);
  const minggu = ibu.minggu === null ? t('Hamil', 'Pregnant') : t(`Hamil ${ibu.minggu} minggu`, `${ibu.minggu} weeks pregnant`);
  return (
    <Card title={t(`Kehamilan ${ibu.istri.nama}`, `Pregnancy of ${ibu.istri.nama}`)} actions={<Badge tone="info">{minggu}</Badge>}>
      <div class="stack">
        <div class="stack tight">
          {ringkasan(ibu, pada, parameter).map((satu) => (
            <p key={satu}>{satu}</p>
          ))}
        </div>
        <Risiko judul={t('Antar ke bidan hari ini', 'Take her to the midwife today')} isSegera daftar={risiko.filter((satu) => satu.isSegera)} pada={pada} />
        <Risiko
          judul={t('Perlu dirujuk ke bidan: faktor risiko', 'To be referred to the midwife: risk factors')}
          daftar={risiko.filter((satu) => !satu.isSegera)}
          pada={pada}
        />
        <Kalender ibu={ibu} pada={pada} parameter={parameter} />
        <LinkButton icon="tambah" isWide href={alamatFormulirKeluarga({ keluargaId: keluarga.id, kind: 'hamil.periksa', anggotaId: ibu.istri.id })}>
          {t('Catat kunjungan ibu hamil', 'Record a visit of the mother')}
        </LinkButton>
      </div>
    </Card>
  );
}
