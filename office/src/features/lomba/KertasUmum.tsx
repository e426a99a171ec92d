// The papers of the overall winner: the tally for signatures, the award.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import type { AcaraLomba } from '@lini/core/lomba/lomba-wire.ts';
import { hitungUmum, sebutPoinUmum } from '@lini/core/lomba/umum-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { DokumenPdf } from '@lini/ui/berkas/acara/dokumen.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { sebutWilayah } from '../../app/nama-wilayah.ts';
import { kepalaKertas, PENANDA, useUnduhKertas } from './kertas.ts';

export type KertasUmumProps = { acara: NonNullable<AcaraLomba>; lomba: readonly KeadaanLomba[]; nama: (kode: string) => string };

/** Draws the buttons. */
export function KertasUmum({ acara, lomba, nama }: KertasUmumProps) {
  const { isJalan, isGagal, unduh } = useUnduhKertas();
  const hasil = hitungUmum(lomba, parameterPada(acara.mulai));
  const poin = sebutPoinUmum(lomba, parameterPada(acara.mulai));
  const dibatalkan = lomba.flatMap((satu) => (satu.dibatalkan ? { lomba: namaLomba(satu) ?? '', alasan: satu.dibatalkan.alasan } : []));
  const perolehan = async (): Promise<DokumenPdf> => {
    const { juaraUmumPdf } = await import('@lini/ui/berkas/acara/hasil-lomba.ts');
    return juaraUmumPdf({
      ...(await kepalaKertas(acara)),
      hasil,
      poin,
      dibatalkan,
      namaKontingen: nama,
      penutup: { tempat: null, tanggal: null, penanda: PENANDA },
    });
  };
  const piagam = async (): Promise<DokumenPdf> => {
    const { piagamPdf } = await import('@lini/ui/berkas/acara/piagam.ts');
    const juara = hasil.urutan.filter((satu) => satu.peringkat === 1);
    return piagamPdf({
      ...(await kepalaKertas(acara)),
      ...{ tempatTandaTangan: null, tanggal: null, penanda: PENANDA },
      piagam: juara.map(({ id }) => ({ nomor: null, gelar: 'Juara Umum', penerima: sebutWilayah(id, nama(id)), dari: null, lomba: null })),
    });
  };
  return (
    <div class="cluster">
      <Button icon="unduh" isBusy={isJalan} onClick={() => void unduh('perolehan-juara-umum.pdf', perolehan)}>
        {t('Perolehan (PDF)', 'Tally (PDF)')}
      </Button>
      <Button icon="unduh" isBusy={isJalan} onClick={() => void unduh('piagam-juara-umum.pdf', piagam)}>
        {t('Piagam juara umum (PDF)', 'Award (PDF)')}
      </Button>
      {isGagal && (
        <Notice
          kind="error"
          title={t('Berkas belum bisa dibuat. Periksa jaringan, lalu coba lagi.', 'The file could not be made. Check the network and try again.')}
        />
      )}
    </div>
  );
}
