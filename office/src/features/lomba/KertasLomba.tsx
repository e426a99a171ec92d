// The papers of an announced competition: minutes for signatures, awards of the winners.
import { tulisGelar } from '@lini/core/lomba/gelar.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import type { SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import type { DokumenPdf } from '@lini/ui/berkas/acara/dokumen.ts';
import type { KepalaAcara } from '@lini/ui/berkas/acara/kepala-acara.ts';
import { simpanBerkas } from '@lini/ui/berkas/simpan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { akun } from '../../app/sesi.ts';
import { idDariNama } from './isian-aturan.ts';
import { namaRegu } from './sebut-lomba.ts';

const PENANDA = [{ sebagai: 'Ketua Panitia', nama: null }];

async function kepala({ acara }: SatuLomba): Promise<KepalaAcara> {
  const { KOP_BALANGAN } = await import('@lini/ui/berkas/acara/kop.ts');
  const [mulai, selesai] = [acara?.mulai ?? '', acara?.selesai ?? ''];
  return {
    ...{ kop: KOP_BALANGAN, kertas: 'f4', isContoh: akun.value?.isContoh ?? false, acara: acara?.judul ?? '' },
    ...{ mulai, sampai: selesai === mulai ? null : selesai, tempat: acara?.tempat ?? null },
  };
}

async function beritaAcara(data: SatuLomba): Promise<DokumenPdf | null> {
  const [{ beritaDariLomba }, { beritaAcaraPdf }] = await Promise.all([
    import('@lini/ui/berkas/acara/berita-dari-lomba.ts'),
    import('@lini/ui/berkas/acara/berita-acara.ts'),
  ]);
  const { lomba, wilayah } = data;
  const masukan = beritaDariLomba(await kepala(data), lomba, {
    ...{ nomor: null, tanggal: lomba.tutup?.terjadi ?? '', tempatTandaTangan: null, panitia: PENANDA },
    namaKontingen: (kode) => wilayah[kode] ?? kode,
  });
  return masukan && beritaAcaraPdf(masukan);
}

async function piagam(data: SatuLomba): Promise<DokumenPdf> {
  const { piagamPdf } = await import('@lini/ui/berkas/acara/piagam.ts');
  const { lomba, wilayah } = data;
  const juara = lomba.umum?.hasil.flatMap((satu) => (satu.gelar ? [{ ...satu, gelar: tulisGelar(satu.gelar).id }] : [])) ?? [];
  return piagamPdf({
    ...(await kepala(data)),
    ...{ tempatTandaTangan: null, tanggal: lomba.umum?.terjadi ?? null, penanda: PENANDA },
    piagam: juara.map(({ regu, gelar, kontingen }) => ({
      nomor: null,
      gelar,
      penerima: namaRegu(lomba, regu),
      dari: wilayah[kontingen] ?? null,
      lomba: namaLomba(lomba),
    })),
  });
}

/** Draws the buttons; the minutes only for who holds the sheets. */
export function KertasLomba({ data }: { data: SatuLomba }) {
  const [isJalan, setJalan] = useState(false);
  const [isGagal, setGagal] = useState(false);
  const unduh = async (nama: string, buat: () => Promise<DokumenPdf | null>): Promise<void> => {
    setJalan(true);
    setGagal(false);
    try {
      const [dokumen, { buatKertas }] = await Promise.all([buat(), import('@lini/ui/berkas/acara/buat-kertas.ts')]);
      if (dokumen) simpanBerkas(`${nama}-${idDariNama(namaLomba(data.lomba) ?? 'lomba', [])}.pdf`, await buatKertas(dokumen));
    } catch {
      setGagal(true);
    }
    setJalan(false);
  };
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
          <Button kind="primary" icon="unduh" isBusy={isJalan} onClick={() => void unduh('berita-acara', () => beritaAcara(data))}>
            {t('Berita acara (PDF)', 'Minutes (PDF)')}
          </Button>
        )}
        <Button icon="unduh" isBusy={isJalan} onClick={() => void unduh('piagam', () => piagam(data))}>
          {t('Piagam pemenang (PDF)', 'Awards (PDF)')}
        </Button>
      </div>
    </section>
  );
}
