// Who is there: by kecamatan in figures, and everybody by name with a filter.
import '../acara.css';
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../../app/entri.ts';
import { Shell } from '../../../app/Shell.tsx';
import { getSesi } from '../../../app/sesi.ts';
import { alamatAcara, alamatBagian } from '../alamat-acara.ts';
import { BelumAda } from '../BelumAda.tsx';
import { cariOrang, type DaftarAcara, daftarAcara, type OrangAcara } from '../orang-acara.ts';
import { tulisJam } from '../saat-ini.ts';
import { useAcara } from '../use-acara.ts';
import { PerKecamatan } from './PerKecamatan.tsx';
import { SatuOrang } from './SatuOrang.tsx';
import { UsulSama } from './UsulSama.tsx';

type Saringan = 'semua' | 'belum' | 'hadir' | 'langsung';

const saringan = (): readonly (readonly [Saringan, string])[] => [
  ['semua', t('Semua', 'All')],
  ['belum', t('Belum datang', 'Not here')],
  ['hadir', t('Hadir', 'Here')],
  ['langsung', t('Datang langsung', 'Walk-ins')],
];

const SEKALI = 60;

const isTersaring = (daftar: DaftarAcara, pilih: Saringan, { peserta, isDiundang }: OrangAcara): boolean =>
  pilih === 'semua' || (pilih === 'langsung' ? !isDiundang : daftar.isHadir(peserta.id) === (pilih === 'hadir'));

function Tanda({ daftar, id }: { daftar: DaftarAcara; id: string }) {
  const masuk = daftar.hadir.filter((satu) => satu.peserta === id).flatMap((satu) => satu.masuk ?? [])[0];
  if (masuk !== undefined) return <Badge tone="good">{tulisJam(masuk)}</Badge>;
  return daftar.isHadir(id) ? <Badge tone="good">{t('Hadir', 'Here')}</Badge> : null;
}

function Isi({ entri }: { entri: EntriSubjek<'acara'> }) {
  const daftar = daftarAcara(entri.keadaan);
  const [pilih, setPilih] = useState<Saringan>('semua');
  const [ketikan, setKetikan] = useState('');
  const [batas, setBatas] = useState(SEKALI);
  const [dibuka, setDibuka] = useState<string | null>(null);
  const semua = daftar.orang.filter((satu) => isTersaring(daftar, pilih, satu));
  const cocok = cariOrang(semua, ketikan, semua.length);
  const satu = dibuka === null ? undefined : daftar.perId.get(dibuka);
  return (
    <>
      <UsulSama entri={entri} />
      <PerKecamatan daftar={daftar} />
      <TextInput label={t('Cari nama', 'Find a name')} type="search" inputMode="search" autoComplete="off" value={ketikan} onValue={setKetikan} />
      <div class="cluster">
        {saringan().map(([nilai, label]) => (
          <FilterChip key={nilai} isOn={pilih === nilai} onToggle={() => setPilih(nilai)}>
            {label}
          </FilterChip>
        ))}
      </div>
      <p role="status" class="soft tabular">
        {t(`${cocok.length} orang`, `${cocok.length} people`)}
      </p>
      <ul class="list panjang">
        {cocok.slice(0, batas).map(({ peserta, keterangan }) => (
          <ListRow
            key={peserta.id}
            title={peserta.nama}
            detail={keterangan}
            end={<Tanda daftar={daftar} id={peserta.id} />}
            onClick={() => setDibuka(peserta.id)}
          />
        ))}
      </ul>
      {cocok.length > batas && (
        <Button isWide onClick={() => setBatas(batas + SEKALI)}>
          {t(`Tampilkan ${Math.min(SEKALI, cocok.length - batas)} lagi`, `Show ${Math.min(SEKALI, cocok.length - batas)} more`)}
        </Button>
      )}
      {satu && <SatuOrang entri={entri} satu={satu} onTutup={() => setDibuka(null)} />}
    </>
  );
}

/** Draws the attendance of the gathering in the address. */
export function HadirPage() {
  const { akun } = getSesi();
  const { id, entri } = useAcara();
  if (!entri?.keadaan.rencana) return <BelumAda />;
  const isPetugas = isBolehMenulis('acara.hadir', akun.peran);
  const { orang } = daftarAcara(entri.keadaan);
  return (
    <Shell judul={t('Daftar hadir', 'Attendance')} keterangan={entri.keadaan.rencana.judul} kembali={isPetugas ? alamatBagian(id, 'pintu') : alamatAcara(id)}>
      {!isPetugas && (
        <Notice title={t('Daftar hadir untuk petugas', 'The list is for the committee')}>
          {t('Kehadiran Anda sendiri dicatat petugas di pintu.', 'Your own attendance is noted at the door.')}
        </Notice>
      )}
      {isPetugas && orang.length > 0 && <Isi entri={entri} />}
      {isPetugas && orang.length === 0 && (
        <EmptyState icon="kelompok" title={t('Belum ada peserta', 'Nobody yet')}>
          {t(
            'Nama muncul di sini setelah kantor mengundang, atau setelah ada yang dicatat di pintu.',
            'Names show here once people are invited or noted at the door.',
          )}
        </EmptyState>
      )}
    </Shell>
  );
}
