// Two phones gave a guarded field different values without seeing each other: shows both, and leads to the form that decides.
import type { Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { sembunyikanKecualiBeda } from '@lini/core/keluarga/nik.ts';
import { LABEL_TERJAGA, type Perkara } from '@lini/core/keluarga/perkara.ts';
import { JENIS_KELAMIN } from '@lini/core/keluarga/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';

function tulisNilai({ isian, pilihan }: Perkara, nilai: string | null): string {
  if (nilai === null) return t('kosong', 'empty');
  if (isian === 'jenisKelamin') return tt(labelPilihan(JENIS_KELAMIN, nilai));
  if (isian !== 'nik') return formatTanggal(nilai);
  return sembunyikanKecualiBeda(
    nilai,
    pilihan.flatMap((satu) => satu.nilai ?? []),
  );
}

/** Draws one notice for each undecided field; writing the member again, having seen both, decides. */
export function PerkaraKabar({ perkara, keluarga }: { perkara: readonly Perkara[]; keluarga: Keluarga }) {
  return (
    <>
      {perkara.map((satu) => {
        const nama = keluarga.anggota.get(satu.anggotaId)?.nama ?? t('Anggota', 'Member');
        const nilai = [...new Set(satu.pilihan.map((pilihan) => tulisNilai(satu, pilihan.nilai)))].join(t(' atau ', ' or '));
        return (
          <Notice
            key={`${satu.anggotaId} ${satu.isian}`}
            kind="warn"
            title={t(`${nama}: ${tt(LABEL_TERJAGA[satu.isian])} berbeda`, `${nama}: ${tt(LABEL_TERJAGA[satu.isian])} differs`)}
            action={
              satu.isian !== 'meninggal' && (
                <LinkButton kind="secondary" href={alamatFormulirKeluarga({ keluargaId: keluarga.id, kind: 'anggota.ubah', anggotaId: satu.anggotaId })}>
                  {t('Pilih yang benar', 'Choose the right one')}
                </LinkButton>
              )
            }
          >
            {satu.isian === 'meninggal'
              ? t(`Dua ponsel menulis: ${nilai}. Batalkan salah satunya di riwayat.`, `Two phones wrote: ${nilai}. Withdraw one of them in the history.`)
              : t(`Dua ponsel menulis: ${nilai}. Tanyakan, lalu simpan yang benar.`, `Two phones wrote: ${nilai}. Ask, then save the right one.`)}
          </Notice>
        );
      })}
    </>
  );
}
