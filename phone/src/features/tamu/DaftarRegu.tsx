// The teams in running order with what this juror has done about each; never a mark, for the list may be seen over the shoulder.
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useReguBerdraf } from './draf-nilai.ts';
import type { LombaSaya, ReguSaya } from './lomba-saya.ts';

function tulisKeadaan({ lembar, kembali, tanpaNilai, isUlang }: ReguSaya, isDraf: boolean): string {
  if (tanpaNilai === 'diskualifikasi') return t('Didiskualifikasi, tidak dinilai', 'Disqualified, not judged');
  if (tanpaNilai === 'tidak-hadir') return t('Tidak hadir, tidak dinilai', 'Absent, not judged');
  if (kembali) return t('Perlu diperbaiki', 'To be mended');
  if (isDraf) return lembar ? t('Diubah, belum dikirim', 'Changed, not sent') : t('Draf, belum dikirim', 'Draft, not sent');
  if (isUlang) return t('Nilai ulang, diminta panitia', 'To be judged anew, asked by the committee');
  return lembar ? t('Sudah dinilai', 'Judged') : t('Belum dinilai', 'Not judged yet');
}

/** Draws the list. */
export function DaftarRegu({ saya }: { saya: LombaSaya }) {
  const draf = useReguBerdraf(saya.entri.id);
  const sisa = saya.regu.filter((satu) => satu.lembar === null && satu.tanpaNilai === null).length;
  if (saya.regu.length === 0)
    return (
      <EmptyState icon="kelompok" title={t('Regu belum didaftarkan', 'No team yet')}>
        {t('Panitia mendaftarkan regu lebih dulu. Sambungkan sinyal sebentar.', 'The committee enters the teams first. Connect for a moment.')}
      </EmptyState>
    );
  return (
    <>
      {saya.batal !== null ? (
        <Notice kind="warn" title={t('Lomba ini dibatalkan', 'This competition was called off')}>
          {saya.batal}
        </Notice>
      ) : saya.isTutup && saya.regu.some((satu) => satu.isUlang) ? (
        <Notice kind="warn" title={t('Ada regu yang dinilai ulang', 'A team is judged anew')}>
          {t(
            'Protesnya diterima. Buka regu yang ditandai, ubah nilainya, dan tulis alasannya.',
            'Its protest was upheld. Open the marked team, change the marks and say why.',
          )}
        </Notice>
      ) : saya.isTutup ? (
        <Notice kind="info" title={t('Lomba sudah ditutup', 'The competition is closed')}>
          {t('Nilai tidak bisa diubah lagi. Terima kasih.', 'Marks can no longer be changed. Thank you.')}
        </Notice>
      ) : (
        <p role="status">{sisa === 0 ? t('Semua regu sudah dinilai.', 'Every team is judged.') : t(`${sisa} regu lagi.`, `${sisa} more teams.`)}</p>
      )}
      <ul class="list">
        {saya.regu.map((satu) => (
          <ListRow
            key={satu.regu.id}
            {...(satu.tanpaNilai === null && saya.batal === null ? { href: `/nilai/${encodeURIComponent(satu.regu.id)}` } : {})}
            title={`${satu.urut}. ${satu.regu.nama}`}
            detail={tulisKeadaan(satu, draf.has(satu.regu.id) && (!saya.isTutup || satu.isUlang))}
          />
        ))}
      </ul>
    </>
  );
}
