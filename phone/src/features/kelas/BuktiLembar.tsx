// What a figure rests on: the sentence of its rule, and the records behind it, each leading to its page.
import type { Dasar } from '@lini/core/klasifikasi/imp/dasar.ts';
import { NAMA_RUBRIK } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatSubjek } from '../../app/alamat.ts';
import { namaSubjek } from '../../app/nama-subjek.ts';
import { getSesi } from '../../app/sesi.ts';

const PALING_BANYAK = 200;

/** What the sheet is about. */
export type Dibuka = {
  readonly judul: string;
  readonly bagian: readonly {
    readonly kalimat: string;
    readonly isTercapai: boolean | null;
    readonly dasar: readonly Dasar[];
    /** Meetings held that do not count, for want of minutes or a photo. */
    readonly tanpaBukti?: number;
    /** Shown beside the lines; neither score nor class asks it. */
    readonly isBuktiSaja?: boolean;
  }[];
};

function BarisDasar({ dasar }: { dasar: Dasar }) {
  const entri = getSesi().buku.find(dasar.subjek.jenis, dasar.subjek.id);
  if (!entri) return null;
  return (
    <ListRow
      href={alamatSubjek(dasar.subjek)}
      title={tt(dasar.judul)}
      detail={[dasar.tanggal && formatTanggal(dasar.tanggal), namaSubjek(entri)].filter(Boolean).join(' · ')}
    />
  );
}

const tulisTanda = (isTercapai: boolean | null): string =>
  isTercapai === null ? t('Belum diketahui', 'Not known yet') : isTercapai ? t('Sudah', 'Reached') : t('Belum', 'Not yet');

const tulisTanpaBukti = (banyak: number): string =>
  t(`${banyak} pertemuan belum ada notulen atau foto`, banyak === 1 ? '1 meeting without minutes or a photo' : `${banyak} meetings without minutes or a photo`);

function tulisDasar(dasar: readonly Dasar[], tanpaBukti: number): string {
  const ada = dasar.length > 0 ? t(`${dasar.length} catatan`, dasar.length === 1 ? '1 record' : `${dasar.length} records`) : null;
  const kata = [ada, tanpaBukti > 0 ? tulisTanpaBukti(tanpaBukti) : null].filter((satu) => satu !== null);
  return kata.length === 0 ? t('tidak ada catatan di baliknya', 'no record behind it') : kata.join(', ');
}

/** Draws the sheet. */
export function BuktiLembar({ dibuka: { judul, bagian }, onTutup }: { dibuka: Dibuka; onTutup: () => void }) {
  return (
    <Dialog isOpen onClose={onTutup} isSheet title={judul}>
      <div class="stack roomy">
        <p class="soft">{tt(NAMA_RUBRIK)}</p>
        {bagian.map(({ kalimat, isTercapai, dasar, tanpaBukti = 0, isBuktiSaja = false }) => (
          <section key={kalimat} class="bagian">
            <h3>{kalimat}</h3>
            <p class="soft">
              {isBuktiSaja ? t('Bukti saja, tidak menambah nilai', 'Evidence only, adds no points') : tulisTanda(isTercapai)} · {tulisDasar(dasar, tanpaBukti)}
            </p>
            {dasar.length > 0 && (
              <details class="dasar" open={bagian.length === 1}>
                <summary>{t('Lihat catatannya', 'See the records')}</summary>
                <ul class="list panjang">
                  {dasar.slice(0, PALING_BANYAK).map((satu, ke) => (
                    <BarisDasar key={`${satu.subjek.id} ${satu.tanggal} ${ke}`} dasar={satu} />
                  ))}
                </ul>
              </details>
            )}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
