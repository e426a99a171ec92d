// Lembar resmi: the sheets this phone can make, those of figures first, then those with names.
import type { DefinisiLembar } from '@lini/core/laporan/bahan-lembar.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { alamatLembar } from './alamat-lembar.ts';
import { listLembar } from './pilihan.ts';

const BAGIAN = [
  { jenis: 'angka', judul: () => (getSesi().akun.peran === 'sub-ppkbd' ? t('Angka RT Ibu', 'Figures of your RT') : t('Angka desa', 'Figures of the village')) },
  { jenis: 'nama', judul: () => t('Memuat nama, rahasia', 'With names, confidential') },
] as const;

const keterangan = ({ kode, guna }: DefinisiLembar): string => [kode, tt(guna)].filter(Boolean).join(' · ');

/** Draws the list. */
export function DaftarLembarPage() {
  const semua = listLembar(getSesi().akun.peran);
  return (
    <Shell judul={t('Cetak dan bagikan', 'Print and share')} keterangan={<PilihDesa />} kembali="/laporan">
      {BAGIAN.map(({ jenis, judul }) => {
        const daftar = semua.filter((satu) => satu.jenis === jenis);
        return (
          daftar.length > 0 && (
            <section key={jenis} class="bagian">
              <h2>{judul()}</h2>
              <ul class="list">
                {daftar.map((satu) => (
                  <ListRow
                    key={satu.id}
                    icon={jenis === 'nama' ? 'kunci' : 'tabel'}
                    href={alamatLembar(satu.id)}
                    title={tt(satu.judul)}
                    detail={keterangan(satu)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Shell>
  );
}
