// Scores of a test on paper, typed one person after the other: those who came first, those without a score on top.
import '../acara.css';
import type { Acara } from '@lini/core/acara/acara.ts';
import { nilaiAcara } from '@lini/core/acara/baca-acara.ts';
import { JENIS_TES, type JenisTes } from '@lini/core/acara/pilihan.ts';
import { bacaAngka } from '@lini/core/pelajaran/soal.ts';
import { isNilaiTes } from '@lini/core/pelatihan/nilai-tes.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import type { EntriSubjek } from '../../../app/entri.ts';
import { Shell } from '../../../app/Shell.tsx';
import { getSesi } from '../../../app/sesi.ts';
import { alamatBagian } from '../alamat-acara.ts';
import { BelumAda } from '../BelumAda.tsx';
import { cariOrang, daftarAcara, type OrangAcara } from '../orang-acara.ts';
import { isPanitiaSaya, isUrusanSaya } from '../peran-saya.ts';
import { simpanAcara } from '../simpan-acara.ts';
import { useAcara } from '../use-acara.ts';

const TAMPIL = 40;

function IsiNilai({ satu, lama, onSimpan }: { satu: OrangAcara; lama: number | null; onSimpan: (nilai: number) => void }) {
  const [ketikan, setKetikan] = useState(lama === null ? '' : String(lama).replace('.', ','));
  const nilai = bacaAngka(ketikan);
  const isSah = nilai !== null && isNilaiTes(nilai);
  const simpan = (peristiwa: Event): void => {
    peristiwa.preventDefault();
    if (isSah) onSimpan(nilai);
  };
  return (
    <Card title={satu.peserta.nama}>
      <form class="stack" onSubmit={simpan}>
        <p class="soft">{satu.keterangan}</p>
        <TextInput
          label={t('Nilai, 0 sampai 100', 'Score, 0 to 100')}
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          value={ketikan}
          error={ketikan.trim() !== '' && !isSah ? t('Isi 0 sampai 100, paling banyak satu angka di belakang koma.', '0 to 100, at most one decimal.') : null}
          onValue={setKetikan}
        />
        <Button kind="primary" isWide type="submit" disabled={!isSah}>
          {t('Simpan, orang berikutnya', 'Keep, next person')}
        </Button>
      </form>
    </Card>
  );
}

/** Whoever came, by name; while nobody was noted at the door everybody on the list. Those alone whose scores are hers to enter, and not her own. */
function listUntukNilai(acara: Acara): readonly OrangAcara[] {
  const daftar = daftarAcara(acara);
  const hadir = daftar.orang.filter((satu) => daftar.isHadir(satu.peserta.id));
  const semua = hadir.length > 0 ? hadir : daftar.orang;
  return semua.filter(({ peserta }) => peserta.id !== getSesi().akun.id && isUrusanSaya(acara, peserta));
}

function Isi({ entri, tes }: { entri: EntriSubjek<'acara'>; tes: JenisTes }) {
  const nilai = nilaiAcara(entri.keadaan);
  const semua = listUntukNilai(entri.keadaan);
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [ketikan, setKetikan] = useState('');
  const belum = semua.filter(({ peserta }) => nilai(peserta.id, tes) === null);
  const kini = semua.find(({ peserta }) => peserta.id === dipilih) ?? belum[0];
  const simpan = (pesertaId: string, satu: number): void => {
    const pesan = t(`Nilai ${formatNilaiJuri(satu)} tersimpan`, `Score ${formatNilaiJuri(satu)} kept`);
    void simpanAcara(entri, 'acara.nilai-tes', { pesertaId, tes, nilai: satu }, pesan).then((isSimpan) => isSimpan && setDipilih(null));
  };
  return (
    <>
      <p role="status" class="firm tabular">
        {t(`${semua.length - belum.length} dari ${semua.length} sudah bernilai`, `${semua.length - belum.length} of ${semua.length} have a score`)}
      </p>
      {kini && <IsiNilai key={kini.peserta.id} satu={kini} lama={nilai(kini.peserta.id, tes)} onSimpan={(satu) => simpan(kini.peserta.id, satu)} />}
      <TextInput label={t('Cari nama', 'Find a name')} type="search" autoComplete="off" value={ketikan} onValue={setKetikan} />
      <ul class="list panjang">
        {cariOrang(semua, ketikan, TAMPIL).map(({ peserta, keterangan }) => {
          const miliknya = nilai(peserta.id, tes);
          return (
            <ListRow
              key={peserta.id}
              title={peserta.nama}
              detail={keterangan}
              end={miliknya !== null && <Badge tone="good">{formatNilaiJuri(miliknya)}</Badge>}
              onClick={() => {
                setDipilih(peserta.id);
                window.scrollTo(0, 0);
              }}
            />
          );
        })}
      </ul>
    </>
  );
}

/** Draws the entry of scores of the test in the address. */
export function NilaiPage() {
  const tes: JenisTes = useRoute().params.tes === 'post' ? 'post' : 'pre';
  const { id, entri } = useAcara();
  if (!entri?.keadaan.rencana || !isPanitiaSaya()) return <BelumAda />;
  return (
    <Shell judul={t('Nilai dari kertas', 'Paper scores')} keterangan={tt(labelPilihan(JENIS_TES, tes))} kembali={alamatBagian(id, 'panitia')} isFormulir>
      <Isi key={tes} entri={entri} tes={tes} />
    </Shell>
  );
}
