// Kemungkinan ganda: pairs of families of the village in which one person seems to be recorded twice.
import type { PasanganKembar } from '@lini/core/keluarga/indeks-orang.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useMemo } from 'preact/hooks';
import { alamatBanding, alamatKeluarga } from '../../app/alamat.ts';
import { alasanKembar, tempatOrang } from '../../app/ganda/KembarKabar.tsx';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { entriDesa } from '../../app/wilayah.ts';

function Baris({ satu, lain }: PasanganKembar) {
  const isSekeluarga = satu.keluargaId === lain.orang.keluargaId;
  return (
    <ListRow
      title={satu.nama === lain.orang.nama ? satu.nama : `${satu.nama} / ${lain.orang.nama}`}
      detail={
        <>
          <span class="baris">{alasanKembar(lain)}</span>
          <span class="baris">{tempatOrang(lain)}</span>
        </>
      }
      end={lain.tingkat === 'blok' && <Badge tone="bad">{t('NIK sama', 'Same NIK')}</Badge>}
      href={isSekeluarga ? alamatKeluarga(satu.keluargaId) : alamatBanding(satu.keluargaId, lain.orang.keluargaId)}
    />
  );
}

/** Draws the list of the village looked at, strongest first. */
export function DaftarGandaPage() {
  const { indeks } = getSesi().buku;
  const semua = entriDesa.value;
  const pasangan = useMemo(() => indeks.listSemua(semua.map((satu) => satu.id)), [semua]);
  return (
    <Shell judul={t('Kemungkinan ganda', 'Possible duplicates')} keterangan={<PilihDesa />} kembali="/lainnya">
      {pasangan.length === 0 ? (
        <EmptyState icon="centang" title={t('Tidak ada yang tampak ganda', 'Nothing looks double')}>
          {t(
            'Di sini tampil orang yang mungkin tercatat dua kali: NIK sama atau hampir sama, atau nama, tanggal lahir, dan nama ibu atau KK-nya mirip.',
            'People who may be recorded twice stand here: the same or nearly the same NIK, or a like name, birth date, and mother or card.',
          )}
        </EmptyState>
      ) : (
        <>
          <p class="soft">{t('Ketuk untuk membandingkan. Tidak ada yang digabung sendiri.', 'Tap to compare. Nothing is merged by itself.')}</p>
          <ul class="list">
            {pasangan.map((satu) => (
              <Baris key={`${satu.satu.keluargaId} ${satu.satu.anggotaId} ${satu.lain.orang.keluargaId} ${satu.lain.orang.anggotaId}`} {...satu} />
            ))}
          </ul>
        </>
      )}
    </Shell>
  );
}
