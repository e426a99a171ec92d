// The papers of those invited: letters, the empty attendance sheet, badges.
import { daftarHadirPdf } from '@lini/ui/berkas/acara/daftar-hadir.ts';
import { kartuPesertaPdf } from '@lini/ui/berkas/acara/kartu-peserta.ts';
import { suratPerKaderPdf, suratUndanganPdf } from '@lini/ui/berkas/acara/surat-undangan.ts';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { BagianProps } from './bagian-props.ts';
import { barisHadirKertas, hadirKertas, kepalaKertas, namaBerkas, penutupKertas, urutNama } from './kertas.ts';
import { kontingenOrang, orangKertas } from './nama-orang.ts';
import { masukanSurat } from './surat.ts';

/** Draws the buttons. */
export function KertasUndangan({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const orang = [...data.isi.peserta.values()];
  const isKosong = orang.length === 0;
  const kepala = kepalaKertas(data);
  return (
    <div class="cluster no-print">
      <UnduhKertas
        isCompact
        label={t('Surat undangan', 'Letter')}
        nama={namaBerkas(data, 'undangan')}
        isKosong={isKosong}
        susun={() => suratUndanganPdf(masukanSurat(data, nama))}
      />
      <UnduhKertas
        isCompact
        label={t('Surat tiap kader', 'Letter for each')}
        nama={namaBerkas(data, 'undangan-kader')}
        isKosong={isKosong}
        susun={() => suratPerKaderPdf(masukanSurat(data, nama))}
      />
      <UnduhKertas
        isCompact
        label={t('Daftar hadir kosong', 'Attendance sheet')}
        nama={namaBerkas(data, 'daftar-hadir')}
        isKosong={isKosong}
        susun={() =>
          daftarHadirPdf({
            ...hadirKertas(data, null),
            orang: barisHadirKertas(data, null, nama),
            bentuk: 'untuk-diisi',
            barisKosong: 10,
            penutup: penutupKertas(data),
          })
        }
      />
      <UnduhKertas
        isCompact
        label={t('Kartu peserta', 'Badges')}
        nama={namaBerkas(data, 'kartu')}
        isKosong={isKosong}
        susun={() =>
          kartuPesertaPdf({
            ...kepala,
            orang: orang
              .toSorted(urutNama)
              .map((satu) => ({ ...orangKertas(satu, nama), id: satu.id, peran: 'Peserta', kontingen: nama(kontingenOrang(data, satu)) })),
          })
        }
      />
    </div>
  );
}
