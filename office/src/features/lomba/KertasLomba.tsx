// The papers of an announced competition: minutes for signatures, awards of the winners.
import { tulisGelar } from '@lini/core/lomba/gelar.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import type { SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import type { DokumenPdf } from '@lini/ui/berkas/acara/dokumen.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { sebutWilayah } from '../../app/nama-wilayah.ts';
import { idDariNama } from './isian-aturan.ts';
import { kepalaKertas, PENANDA, useUnduhKertas } from './kertas.ts';
import { namaRegu } from './sebut-lomba.ts';

async function beritaAcara(data: SatuLomba): Promise<DokumenPdf | null> {
  const [{ beritaDariLomba }, { beritaAcaraPdf }] = await Promise.all([
    import('@lini/ui/berkas/acara/berita-dari-lomba.ts'),
    import('@lini/ui/berkas/acara/berita-acara.ts'),
  ]);
  const { lomba, wilayah } = data;
  const masukan = beritaDariLomba(await kepalaKertas(data.acara), lomba, {
    ...{ nomor: null, tanggal: lomba.tutup?.terjadi ?? '', tempatTandaTangan: null, panitia: PENANDA },
    namaKontingen: (kode) => wilayah[kode] ?? kode,
    namaPelaku: (akun) => data.orang[akun],
  });
  return masukan && beritaAcaraPdf(masukan);
}

async function piagam(data: SatuLomba): Promise<DokumenPdf> {
  const { piagamPdf } = await import('@lini/ui/berkas/acara/piagam.ts');
  const { lomba, wilayah } = data;
  const juara = lomba.umum?.hasil.flatMap((satu) => (satu.gelar ? [{ ...satu, gelar: tulisGelar(satu.gelar).id }] : [])) ?? [];
  return piagamPdf({
    ...(await kepalaKertas(data.acara)),
    ...{ tempatTandaTangan: null, tanggal: lomba.umum?.terjadi ?? null, penanda: PENANDA },
    piagam: juara.map(({ regu, gelar, kontingen }) => ({
      nomor: null,
      gelar,
      penerima: namaRegu(lomba, regu),
      dari: sebutWilayah(kontingen, wilayah[kontingen] ?? kontingen),
      lomba: namaLomba(lomba),
    })),
  });
}

/** Draws the buttons; the minutes only for who holds the sheets. */
export function KertasLomba({ data }: { data: SatuLomba }) {
  const { isJalan, isGagal, unduh } = useUnduhKertas();
  const berkas = `${idDariNama(namaLomba(data.lomba) ?? 'lomba', [])}.pdf`;
  return (
    <section class="card stack" aria-labelledby="kertas">
      <h2 id="kertas">{t('Hasil sudah diumumkan', 'The result is announced')}</h2>
      {isGagal && (
        <Notice
          kind="error"
          title={t('Berkas belum bisa dibuat. Periksa jaringan, lalu coba lagi.', 'The file could not be made. Check the network and try again.')}
        />
      )}
      <div class="cluster">
        {data.hasil && (
          <Button kind="primary" icon="unduh" isBusy={isJalan} onClick={() => void unduh(`berita-acara-${berkas}`, () => beritaAcara(data))}>
            {t('Berita acara (PDF)', 'Minutes (PDF)')}
          </Button>
        )}
        {/* Who is best of a group goes on; the awards are those of the final. */}
        {data.lomba.atur?.asal?.jenis !== 'grup' && (
          <Button icon="unduh" isBusy={isJalan} onClick={() => void unduh(`piagam-${berkas}`, () => piagam(data))}>
            {t('Piagam pemenang (PDF)', 'Awards (PDF)')}
          </Button>
        )}
      </div>
    </section>
  );
}
