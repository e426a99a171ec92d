// One member who is going to marry, for the few who may know: the day, the screening, and the notice that it is too early.
import type { Akun } from '@lini/core/akses/akun.ts';
import { type Catin, isAkanKawin, isBolehLihatCatin, listRisikoCatin, nilaiKawinDini, umurKawin } from '@lini/core/catin/catin.ts';
import { HASIL_CATIN } from '@lini/core/catin/riwayat-catin.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { selisihHari } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';
import { DasarBatas } from './DasarBatas.tsx';
import { HariNikahTiba } from './HariNikahTiba.tsx';

function KabarDini({ catin, pada }: { catin: Catin; pada: string }) {
  const parameter = parameterPada(pada);
  const tingkat = nilaiKawinDini(catin, parameter);
  if (tingkat === null) return null;
  const siapa = umurKawin(catin, parameter).filter((satu) => satu.tingkat !== null);
  const kalimat = siapa.map(({ nama, umur }) => t(`${nama} berumur ${umur} tahun pada hari nikah`, `${nama} is ${umur} on the day`)).join('; ');
  return (
    <Notice
      kind="warn"
      title={
        tingkat === 'hukum'
          ? t(`Di bawah umur hukum (${parameter['pup.legalMinAge']} tahun)`, `Under the legal age (${parameter['pup.legalMinAge']})`)
          : t('Di bawah umur anjuran (PUP 21 dan 25 tahun)', 'Before the advised age (21 and 25)')
      }
    >
      {kalimat}.{' '}
      {t(
        'Bicarakan dengan anak dan orang tuanya. Hanya pencatatnya, PPKBD, dan PKB yang bisa membuka rencana ini; kader lain hanya melihat bahwa ada calon pengantin.',
        'Talk with the young people and their parents. Only the recorder, the PPKBD and the PKB can open this plan; other cadres only see that somebody is going to marry.',
      )}
    </Notice>
  );
}

const kalimatSisa = (sisa: number): string =>
  sisa > 0 ? t(`${sisa} hari lagi`, `in ${sisa} days`) : sisa === 0 ? t('hari ini', 'today') : t(`${-sisa} hari lalu`, `${-sisa} days ago`);

/** Draws the card until the wedding is recorded, for those who may open the plan. */
export function CatinKartu({ catin, potret, akun }: { catin: Catin; potret: KeluargaPotret; akun: Akun }) {
  const { pada, keluarga } = potret;
  if (catin.isSelesai || !isBolehLihatCatin(akun.peran, akun.id, catin)) return null;
  const { anggota, rencana, mulaiDamping, damping } = catin;
  const terakhir = damping.at(-1);
  const risiko = terakhir ? listRisikoCatin(terakhir, anggota.jenisKelamin, parameterPada(pada)) : [];
  const sisa = selisihHari(pada, rencana.rencana);
  return (
    <Card title={t(`${anggota.nama} akan menikah`, `${anggota.nama} is going to marry`)} actions={<Badge tone="info">{kalimatSisa(sisa)}</Badge>}>
      <div class="stack">
        <p>
          {t(
            `Rencana ${formatTanggal(rencana.rencana)} dengan ${rencana.pasanganNama}`,
            `Planned ${formatTanggal(rencana.rencana)} with ${rencana.pasanganNama}`,
          )}
        </p>
        <KabarDini catin={catin} pada={pada} />
        {terakhir && (
          <p>
            {t(`Didampingi ${formatTanggal(terakhir.tanggal)}`, `Accompanied ${formatTanggal(terakhir.tanggal)}`)}
            {terakhir.hasil !== null && `: ${tt(labelPilihan(HASIL_CATIN, terakhir.hasil)).toLowerCase()}`}
          </p>
        )}
        {risiko.length > 0 && (
          <Notice kind="warn" title={t('Perlu periksa ke bidan atau puskesmas', 'To see the midwife')}>
            <ul class="butir">
              {risiko.map((satu) => (
                <li key={satu.alasan.id}>{tt(satu.alasan)}</li>
              ))}
            </ul>
            {t('Berisiko tidak berarti dilarang menikah.', 'At risk does not forbid the marriage.')}
            <DasarBatas kunci={risiko.flatMap((satu) => satu.kunci ?? [])} pada={pada} />
          </Notice>
        )}
        <HariNikahTiba catin={catin} keluargaId={keluarga.id} pada={pada} />
        {isAkanKawin(catin, pada) && !catin.isDidampingi && (
          <p class="soft">
            {pada < mulaiDamping
              ? t(`Pendampingan mulai ${formatTanggal(mulaiDamping)}.`, `Accompaniment begins ${formatTanggal(mulaiDamping)}.`)
              : t('Belum didampingi.', 'Not accompanied yet.')}
          </p>
        )}
        {isAkanKawin(catin, pada) && (
          <LinkButton icon="tambah" isWide href={alamatFormulirKeluarga({ keluargaId: keluarga.id, kind: 'catin.damping', anggotaId: anggota.id })}>
            {t('Catat pendampingan', 'Record accompaniment')}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
