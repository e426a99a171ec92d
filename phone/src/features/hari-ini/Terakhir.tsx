// Hari ini as it was last seen, while the book of families is being opened; every line already leads to its form.
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { beranda } from '../../app/beranda.ts';
import { desaKini } from '../../app/wilayah.ts';

/** Draws the list, under a line that says it is being renewed. */
export function Terakhir() {
  const isi = beranda.value?.desa === desaKini.value.kode ? beranda.value : null;
  return (
    <>
      <p role="status" class="soft">
        {isi ? t('Memperbarui daftar…', 'Renewing the list…') : t('Membuka buku keluarga…', 'Opening the book of families…')}
      </p>
      {isi?.kelompok.map(({ id, judul, jumlah, baris }) => (
        <section key={id} class="bagian" aria-labelledby={id}>
          <h2 id={id}>
            {tt(judul)} <span class="soft">{jumlah}</span>
          </h2>
          <ul class="list">
            {baris.map((satu) => (
              <ListRow
                key={`${satu.alamat} ${satu.nama}`}
                href={satu.alamat}
                title={satu.nama}
                detail={
                  <>
                    <span class="baris alasan">{tt(satu.alasan)}</span>
                    <span class="baris">{satu.tempat}</span>
                  </>
                }
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
