// The meetings, newest first: when, what was taught, how many came.
import { labelMateri } from '@lini/core/poktan/materi.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { alamatFormulir } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';

const TAMPIL_DULU = 3;

/** Draws the list; a tap opens the meeting to look at or correct it. */
export function PertemuanDaftar({ entri }: { entri: EntriSubjek<'poktan'> }) {
  const [batas, setBatas] = useState(TAMPIL_DULU);
  const { jenis, pertemuan } = entri.keadaan;
  if (pertemuan.length === 0) return null;
  const semua = [...pertemuan].reverse();
  return (
    <section class="bagian" aria-labelledby="pertemuan">
      <h2 id="pertemuan">
        {t('Pertemuan', 'Meetings')} <span class="soft">{semua.length}</span>
      </h2>
      <ul class="list">
        {semua.slice(0, batas).map((satu) => {
          const tamu = (jenis === 'pikr' ? satu.tamuRemaja : satu.tamuKeluarga) ?? 0;
          const hadir = t(`${satu.hadir.length} anggota hadir`, `${satu.hadir.length} members came`);
          return (
            <ListRow
              key={satu.id}
              href={alamatFormulir({ subjek: entri, kind: 'poktan.pertemuan', koreksi: satu.id })}
              title={formatTanggal(satu.tanggal)}
              detail={
                <>
                  <span class="baris">{satu.materi.map((materi) => tt(labelMateri(jenis, materi))).join(', ')}</span>
                  <span class="baris">{tamu > 0 ? `${hadir}, ${t(`${tamu} tamu`, `${tamu} guests`)}` : hadir}</span>
                </>
              }
            />
          );
        })}
      </ul>
      {semua.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + 12)}>
          {t(`Tampilkan lagi (${semua.length - batas})`, `Show more (${semua.length - batas})`)}
        </Button>
      )}
    </section>
  );
}
