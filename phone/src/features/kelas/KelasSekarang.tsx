// The class as decided, beside the class as computed, and what can be done about it: propose, decide, reply.
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { isBerjalan } from '@lini/core/institusi/institusi.ts';
import { kelasBerlaku, usulMenunggu } from '@lini/core/institusi/kelas.ts';
import { isPemegang } from '@lini/core/institusi/pemegang.ts';
import { KLASIFIKASI_KARTU } from '@lini/core/institusi/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import type { HasilKelas } from '../../app/kelas.ts';
import { getSesi } from '../../app/sesi.ts';
import { rtSaya } from '../../app/wilayah.ts';

const nama = (kelas: string): string => tt(labelPilihan(KLASIFIKASI_KARTU, kelas));

/** Draws the card. */
export function KelasSekarang({ entri, hasil }: { entri: EntriSubjek<'institusi'>; hasil: HasilKelas }) {
  const { kelas } = entri.keadaan;
  const { peran, id: akunId } = getSesi().akun;
  const isMilik = isPemegang(entri.keadaan, { peran, rt: [...rtSaya.value] });
  const [putus, usul] = [kelasBerlaku(kelas), usulMenunggu(kelas)];
  const { sampai, bulan } = hasil.bukti;
  const boleh = (kind: string): boolean => isMilik && isBerjalan(entri.keadaan) && isBolehMenulis(kind, peran);
  const alamat = (kind: string): string => alamatFormulir({ subjek: entri, kind, dari: 'kelas' });
  const isDitanggapi = putus !== null && kelas.tanggapan.some((satu) => satu.putusId === putus.id);
  return (
    <Card title={t('Kelas', 'Class')}>
      <div class="stack">
        <p>
          <span class="soft">{t('Menurut catatan di Lini', 'By the records in Lini')}</span>
          <br />
          <span class="angka-besar">{nama(hasil.nilai.kelas)}</span>
          <br />
          <span class="soft">{t(`${bulan} bulan sampai ${formatBulan(sampai)}`, `${bulan} months up to ${formatBulan(sampai)}`)}</span>
        </p>
        <p>
          {putus === null
            ? t('Belum diputuskan PKB.', 'Not decided by the PKB yet.')
            : t(`Diputuskan PKB ${formatTanggal(putus.tanggal)}: `, `Decided by the PKB on ${formatTanggal(putus.tanggal)}: `)}
          {putus && <strong>{nama(putus.putus)}</strong>}
        </p>
        {putus?.alasan && <p class="soft">{t(`Alasan: ${putus.alasan}`, `Reason: ${putus.alasan}`)}</p>}
        {usul && (
          <Notice title={t(`Usul ${nama(usul.hitung)} menunggu putusan PKB`, `The proposal ${nama(usul.hitung)} waits for the PKB`)}>
            {usul.catatan ?? t(`Diusulkan ${formatTanggal(usul.tanggal)}.`, `Proposed on ${formatTanggal(usul.tanggal)}.`)}
          </Notice>
        )}
        {boleh('institusi.kelas-usul') && usul === null && putus?.sampai !== sampai && (
          <LinkButton kind="primary" icon="naik" isWide href={alamat('institusi.kelas-usul')}>
            {t('Usulkan kelas ini', 'Propose this class')}
          </LinkButton>
        )}
        {boleh('institusi.kelas-putus') && usul?.oleh !== akunId && (
          <LinkButton kind="primary" icon="centang" isWide href={alamat('institusi.kelas-putus')}>
            {t('Putuskan kelas', 'Decide the class')}
          </LinkButton>
        )}
        {boleh('institusi.kelas-tanggapan') && putus && !isDitanggapi && (
          <LinkButton icon="bicara" isWide href={alamat('institusi.kelas-tanggapan')}>
            {t('Tanggapi putusan', 'Reply to the decision')}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
