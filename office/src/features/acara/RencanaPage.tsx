// Plans a gathering, or changes the plan of one: what, when, where, its programme, places and budget.
import { type DaftarAcara, zDaftarAcara, zSatuAcara } from '@lini/core/acara/acara-wire.ts';
import { isDalamWilayah, tingkatKode, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { idBaru } from '@lini/ui/id.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { akun } from '../../app/sesi.ts';
import { useAsk } from '../../app/use-ask.ts';
import { AnggaranEditor } from './AnggaranEditor.tsx';
import { ACARA, alamatAcara } from './alamat-acara.ts';
import { catatAcara } from './catat-acara.ts';
import { hariAcara, type IsianRencana, ikutiTemplat, jadiRencana, listKurang, listPeringatan, rencanaAwal, sesiTemplat } from './isian-rencana.ts';
import { KuotaEditor, type WilayahKuota } from './KuotaEditor.tsx';
import { PokokRencana } from './PokokRencana.tsx';
import { SesiEditor } from './SesiEditor.tsx';

type Tempat = Pick<Wilayah, 'kode' | 'nama'>;

/** Areas that places are given to: kecamatan of a kabupaten with their villages, villages of a kecamatan. */
function listKuota(wilayah: string, kecamatan: readonly Tempat[]): WilayahKuota[] {
  const desaDi = (kode: string): Tempat[] =>
    (akun.value?.desa ?? []).filter((satu) => isDalamWilayah(satu.kode, kode)).map(({ kode: milik, nama }) => ({ kode: milik, nama }));
  return tingkatKode(wilayah) === 'kabupaten'
    ? kecamatan.map((satu) => ({ ...satu, desa: desaDi(satu.kode) }))
    : desaDi(wilayah).map((satu) => ({ ...satu, desa: [] }));
}

/** The kinds that have a programme to start from. */
const TEMPLAT: { readonly [jenis in IsianRencana['jenis']]?: { readonly tombol: () => string; readonly keterangan: () => string } } = {
  orientasi: {
    tombol: () => t('Susun dari kurikulum orientasi', 'Arrange from the curriculum'),
    keterangan: () =>
      t(
        'Sehari 10 JP, dua hari atau lebih 14 JP; satu JP 45 menit. Tandai bagian yang kehadirannya dicatat; kader perlu hadir di 80 persennya untuk sertifikat. Susunan ini pilihan Lini, kurikulum resmi belum ditemukan.',
        'One day has 10 training hours of 45 minutes, two days or more have 14. Mark where attendance is taken; a certificate needs 80 percent of it. The programme is Lini’s choice, no official one was found.',
      ),
  },
  'temu-kader': {
    tombol: () => t('Susun dari templat Temu Kader', 'Arrange from the Temu Kader template'),
    keterangan: () =>
      t(
        'Lomba berjalan bersamaan di ruang berbeda. Jam dan ruang ini pilihan Lini, sesuaikan dengan gedungnya. Tandai bagian yang kehadirannya dicatat.',
        'Competitions run side by side in different rooms. Hours and rooms are Lini’s choice, change them to fit the building. Mark where attendance is taken.',
      ),
  },
};

type IsianProps = { awal: IsianRencana; id: string | null; tempat: DaftarAcara };

function Isian({ awal, id, tempat }: IsianProps) {
  const { route } = useLocation();
  const [isian, setIsian] = useState(awal);
  const [isDicoba, setDicoba] = useState(false);
  const [galat, setGalat] = useState<string | null>(null);
  const [isSibuk, setSibuk] = useState(false);
  const [idAcara] = useState(() => id ?? idBaru());
  const kurang = listKurang(isian);
  const tampil = isDicoba ? kurang : {};
  const ubah = (baru: Partial<IsianRencana>): void => setIsian(id === null ? ikutiTemplat(isian, { ...isian, ...baru }, tempat.boleh) : { ...isian, ...baru });
  const templat = TEMPLAT[isian.jenis];
  const simpan = async (): Promise<void> => {
    setDicoba(true);
    const rencana = jadiRencana(isian);
    if (Object.keys(kurang).length > 0 || rencana === null) {
      setGalat(Object.values(kurang)[0] ?? t('Ada isian yang belum pas. Periksa jam dan tanggalnya.', 'Something does not fit. Check times and days.'));
      return;
    }
    setSibuk(true);
    const salah = await catatAcara({ id: idAcara, desa: isian.wilayah }, [{ kind: 'acara.rencana', isi: rencana }]);
    setSibuk(false);
    setGalat(salah);
    if (salah === null) route(alamatAcara(idAcara, id === null ? 'undangan' : 'ringkas'));
  };
  return (
    <>
      <PokokRencana isian={isian} boleh={tempat.boleh} isTetap={id !== null} kurang={tampil} onUbah={ubah} />
      <section class="card stack" aria-labelledby="susunan-acara">
        <div class="chart-title">
          <h2 id="susunan-acara">{t('Susunan acara', 'Programme')}</h2>
          {id === null && templat && (
            <Button kind="quiet" isCompact onClick={() => setIsian({ ...isian, sesi: sesiTemplat(isian) })}>
              {templat.tombol()}
            </Button>
          )}
        </div>
        <p class="soft">{templat?.keterangan() ?? t('Tandai bagian yang kehadirannya dicatat.', 'Mark where attendance is taken.')}</p>
        <SesiEditor sesi={isian.sesi} hari={hariAcara(isian.mulai, isian.selesai)} onSesi={(sesi) => ubah({ sesi })} />
        {tampil.sesi && <Notice kind="warn" title={tampil.sesi} />}
        {listPeringatan(isian).map((satu) => (
          <Notice key={satu} kind="warn" title={satu} />
        ))}
      </section>
      <div class="two-columns">
        <section class="card stack" aria-labelledby="kuota-acara">
          <h2 id="kuota-acara">{t('Kuota peserta', 'Places')}</h2>
          <p class="soft">
            {t(
              'Boleh kosong. Bila diisi, undangan menunjukkan sisa tempat tiap wilayah, dan yang melebihinya perlu alasan.',
              'May stay empty. When filled, invitations show the places left, and more than that needs a reason.',
            )}
          </p>
          <KuotaEditor wilayah={listKuota(isian.wilayah, tempat.kecamatan)} kuota={isian.kuota} onKuota={(kuota) => ubah({ kuota })} />
        </section>
        <section class="card stack" aria-labelledby="anggaran-acara">
          <h2 id="anggaran-acara">{t('Anggaran', 'Budget')}</h2>
          <AnggaranEditor anggaran={isian.anggaran} onAnggaran={(anggaran) => ubah({ anggaran })} />
          {tampil.anggaran && <Notice kind="warn" title={tampil.anggaran} />}
          <Field
            label={t('Keterangan untuk peserta', 'Note for the participants')}
            help={t('Yang perlu dibawa, seragam, uang transport.', 'What to bring, what to wear, transport money.')}
          >
            {(link) => (
              <textarea
                {...link}
                class="input"
                rows={3}
                maxLength={1000}
                value={isian.keterangan ?? ''}
                onInput={(p) => ubah({ keterangan: p.currentTarget.value })}
              />
            )}
          </Field>
        </section>
      </div>
      <div class="card cluster apart save-bar no-print">
        {galat ? (
          <p class="field-error" role="alert">
            {galat}
          </p>
        ) : (
          <p class="soft">
            {id === null
              ? t('Sesudah disimpan, undang pesertanya.', 'Once kept, invite its people.')
              : t('Perubahan sampai ke ponsel peserta.', 'Changes reach the phones of the participants.')}
          </p>
        )}
        <Button kind="primary" icon="centang" isBusy={isSibuk} onClick={() => void simpan()}>
          {id === null ? t('Simpan rencana', 'Keep the plan') : t('Simpan perubahan', 'Keep the changes')}
        </Button>
      </div>
    </>
  );
}

/** Draws the form of a new gathering, or of the one in the address. */
export function RencanaPage() {
  const { params } = useRoute();
  const id = params.id ?? null;
  const tempat = useAsk('/api/acara', zDaftarAcara);
  const lama = useAsk(id === null ? null : `/api/acara/${encodeURIComponent(id)}`, zSatuAcara);
  const judul = id === null ? t('Rencanakan acara', 'Plan a gathering') : t('Ubah rencana', 'Change the plan');
  useJudul(judul);
  const rencana = lama.isi?.acara?.isi.rencana ?? null;
  const wilayah = tempat.isi?.boleh[0];
  const awal: IsianRencana | null =
    id === null
      ? tempat.isi && wilayah
        ? rencanaAwal(wilayah, tempat.isi.hariIni)
        : null
      : rencana && { ...rencana, wilayah: lama.isi?.acara?.isi.desa ?? '' };
  return (
    <div class="dashboard">
      <p class="no-print">
        <a href={id === null ? ACARA : alamatAcara(id)}>
          {id === null ? t('‹ Semua acara', '‹ All gatherings') : t('‹ Kembali ke acara', '‹ Back to the gathering')}
        </a>
      </p>
      <h1>{judul}</h1>
      <Refusal tanya={tempat.galat ? tempat : lama} judul={t('Belum bisa dibuka', 'It cannot be opened')} />
      {tempat.isi && awal && <Isian awal={awal} id={id} tempat={tempat.isi} />}
    </div>
  );
}
