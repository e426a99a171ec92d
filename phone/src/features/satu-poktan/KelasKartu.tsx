// The class of the group as computed and as decided, always marked as Lini's own rubric; what is missing, and the way to propose, decide and reply.
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { kelasBerlaku, usulMenunggu } from '@lini/core/institusi/kelas.ts';
import { LABEL_KELAS_POKTAN } from '@lini/core/klasifikasi/poktan.ts';
import { KELAS_PUTUS_POKTAN } from '@lini/core/poktan/kelas-poktan.ts';
import { isPoktanAktif, type Poktan } from '@lini/core/poktan/poktan.ts';
import { LABEL_BASIS } from '@lini/core/sumber.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import { kelasKelompok } from '../../app/kelas.ts';
import { namaPencatat } from '../../app/nama-pencatat.ts';
import { getSesi } from '../../app/sesi.ts';

const nama = (kelas: string): string => tt(labelPilihan(KELAS_PUTUS_POKTAN, kelas));

/** The decision with who made it and why, and the reply to it. */
function Putusan({ kelas }: { kelas: Poktan['kelas'] }) {
  const putus = kelasBerlaku(kelas);
  if (putus === null) return null;
  const oleh = namaPencatat(getSesi().akun, putus.oleh);
  const tanggapan = kelas.tanggapan.findLast((satu) => satu.putusId === putus.id);
  return (
    <>
      <p>
        {t(`Diputuskan ${formatTanggal(putus.tanggal)} oleh ${oleh}: `, `Decided on ${formatTanggal(putus.tanggal)} by ${oleh}: `)}
        <strong>{nama(putus.putus)}</strong>
        {putus.alasan && <span class="soft">{`. ${putus.alasan}`}</span>}
        {putus.sampai !== null && (
          <span class="soft">
            {t(
              ` Dinilai 12 bulan sampai ${formatBulan(putus.sampai)}, rubrik versi ${putus.rubrik}.`,
              ` Over 12 months up to ${formatBulan(putus.sampai)}, rubric version ${putus.rubrik}.`,
            )}
          </span>
        )}
      </p>
      {tanggapan && (
        <p>
          {tanggapan.isSetuju ? t('Kader setuju.', 'The cadres agree.') : t(`Kader tidak setuju: ${tanggapan.tanggapan}`, `Not agreed: ${tanggapan.tanggapan}`)}
        </p>
      )}
    </>
  );
}

/** `sampai`: the last month of what could be proposed; null: nothing yet. */
function Langkah({ poktan, sampai }: { poktan: Poktan; sampai: string | null }) {
  const { peran, id: akunId } = getSesi().akun;
  const [putus, usul] = [kelasBerlaku(poktan.kelas), usulMenunggu(poktan.kelas)];
  const boleh = (kind: string): boolean => isPoktanAktif(poktan) && isBolehMenulis(kind, peran);
  const alamat = (kind: string): string => alamatFormulir({ subjek: { jenis: 'poktan', id: poktan.id }, kind });
  const isDitanggapi = putus !== null && poktan.kelas.tanggapan.some((satu) => satu.putusId === putus.id);
  return (
    <>
      {usul && (
        <Notice title={t(`Usul ${nama(usul.hitung)} menunggu putusan PKB`, `The proposal ${nama(usul.hitung)} waits for the PKB`)}>
          {usul.catatan ?? t(`Diusulkan ${formatTanggal(usul.tanggal)}.`, `Proposed on ${formatTanggal(usul.tanggal)}.`)}
        </Notice>
      )}
      {sampai !== null && boleh('poktan.kelas-usul') && usul === null && putus?.sampai !== sampai && (
        <LinkButton icon="naik" isWide href={alamat('poktan.kelas-usul')}>
          {t('Usulkan kelas ini', 'Propose this class')}
        </LinkButton>
      )}
      {boleh('poktan.kelas-putus') && usul?.oleh !== akunId && (
        <LinkButton icon="centang" isWide href={alamat('poktan.kelas-putus')}>
          {t('Putuskan kelas', 'Decide the class')}
        </LinkButton>
      )}
      {boleh('poktan.kelas-tanggapan') && putus && !isDitanggapi && (
        <LinkButton icon="bicara" isWide href={alamat('poktan.kelas-tanggapan')}>
          {t('Tanggapi putusan', 'Reply to the decision')}
        </LinkButton>
      )}
    </>
  );
}

/** Draws the card; nothing for the kinds the rubric was not made for. */
export function KelasKartu({ poktan, hariIni }: { poktan: Poktan; hariIni: Tanggal }) {
  const hasil = kelasKelompok(poktan, hariIni);
  if (!hasil && kelasBerlaku(poktan.kelas) === null) return null;
  const { berikut = null, kalimat = [], penilaian } = hasil ?? {};
  return (
    <Card title={t('Kelas kelompok', 'Class of the group')} actions={penilaian && <Badge>{nama(penilaian.hitung)}</Badge>}>
      <div class="stack">
        {berikut && (
          <p>
            {t(`Untuk ${tt(LABEL_KELAS_POKTAN[berikut.kelas])} masih kurang: `, `Missing for ${tt(LABEL_KELAS_POKTAN[berikut.kelas])}: `)}
            <span class="firm">{kalimat.map(tt).join('; ')}</span>
          </p>
        )}
        <Putusan kelas={poktan.kelas} />
        <Langkah poktan={poktan} sampai={!penilaian || penilaian.hitung === 'belum' ? null : penilaian.sampai} />
        <p>
          <Badge tone="warn">{tt(LABEL_BASIS.perkiraan)}</Badge>
        </p>
      </div>
    </Card>
  );
}
