// One child: the last measuring in words, its growth drawn, the first 1000 days and the card of development.
import './anak.css';
import { hpkAnak } from '@lini/core/anak/kalender-hpk.ts';
import type { RiwayatAnak } from '@lini/core/anak/riwayat-anak.ts';
import { isUmurKka, isUmurTumbuh } from '@lini/core/anak/tanya-anak.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { bulanPenuh } from '@lini/core/tanggal.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useRoute } from 'preact-iso';
import { alamatFormulirKeluarga, alamatKeluarga } from '../../app/alamat.ts';
import { HasilTumbuh, kalimatUkuran } from '../../app/HasilTumbuh.tsx';
import { KalenderHpkDaftar } from '../../app/KalenderHpkDaftar.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { GrafikTumbuh } from './GrafikTumbuh.tsx';
import { KkaBagian } from './KkaBagian.tsx';

/** Where a child's page was opened from, beside its family. */
const ASAL: Readonly<Record<string, string>> = { 'hari-ini': '/', posyandu: '/posyandu' };

const urut = <Satu extends { readonly tanggal: string }>(daftar: readonly Satu[]): Satu[] => [...daftar].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));

/** A child keeps its id when it moves to another family of the village; what was measured in the old one comes along. */
function riwayatDiSemuaKeluarga(anggotaId: string): RiwayatAnak {
  const daftar = [...getSesi().buku.semua.values()].flatMap(({ keluarga }) => keluarga.anak.get(anggotaId) ?? []);
  return { ukur: urut(daftar.flatMap((satu) => satu.ukur)), kka: urut(daftar.flatMap((satu) => satu.kka)) };
}

/** Draws the page of the child in the address. */
export function AnakPage() {
  const { params, query } = useRoute();
  const keluarga = getSesi().buku.semua.get(params.id ?? '')?.keluarga;
  const anak = keluarga?.anggota.get(params.anggotaId ?? '');
  if (!keluarga || !anak) return <TidakAda />;
  const pada = hariIni.value;
  const { ukur, kka } = riwayatDiSemuaKeluarga(anak.id);
  const terakhir = ukur.at(-1);
  const hpk = hpkAnak(keluarga, anak.id, pada, parameterPada(pada));
  const alamatForm = (kind: string): string => alamatFormulirKeluarga({ keluargaId: keluarga.id, kind, anggotaId: anak.id });
  const umur =
    anak.lahir === null
      ? t('tanggal lahir belum diketahui', 'birth date not known')
      : t(`${bulanPenuh(anak.lahir, pada)} bulan`, `${bulanPenuh(anak.lahir, pada)} months`);
  return (
    <Shell judul={anak.nama} judulTab={t('Anak', 'Child')} keterangan={umur} kembali={ASAL[query.dari ?? ''] ?? alamatKeluarga(keluarga.id)}>
      {terakhir ? (
        <Card title={kalimatUkuran(terakhir)} actions={<span class="soft">{formatTanggal(terakhir.tanggal)}</span>}>
          <HasilTumbuh anak={anak} ukur={terakhir} isLengkap />
        </Card>
      ) : (
        <EmptyState icon="grafik" title={t('Belum pernah ditimbang', 'Never weighed yet')}>
          {t('Setelah ditimbang, hasilnya dan grafiknya tampil di sini.', 'After the first weighing the result and the chart show here.')}
        </EmptyState>
      )}
      {query.dari === 'posyandu' && (
        <LinkButton kind="primary" icon="lanjut" isWide href="/posyandu">
          {t('Anak berikutnya', 'Next child')}
        </LinkButton>
      )}
      {isUmurTumbuh(anak, pada) && (
        <LinkButton kind={query.dari === 'posyandu' ? 'secondary' : 'primary'} icon="tambah" isWide href={alamatForm('anak.ukur')}>
          {t('Timbang dan ukur', 'Weigh and measure')}
        </LinkButton>
      )}
      {ukur.length > 0 && <GrafikTumbuh anak={anak} ukur={ukur} pada={pada} />}
      {hpk && <KalenderHpkDaftar kalender={hpk} />}
      <KkaBagian kka={kka} lahir={anak.lahir} alamat={isUmurKka(anak, pada) ? alamatForm('anak.kka') : null} />
    </Shell>
  );
}
