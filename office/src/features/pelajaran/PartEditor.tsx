// The part that is open, with its place in the order and the way to take it out.
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { GalatIsian } from './galat-isian.ts';
import { HeadFields } from './HeadFields.tsx';
import { PageFields } from './PageFields.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { type Bagian, geserKe, tanpaKe, ubahKe } from './sunting.ts';

export type PartEditorProps = {
  isi: IsiKantor;
  bagian: Bagian;
  isBolehUbah: boolean;
  galat: GalatIsian;
  onUbah: (isi: IsiKantor, bagian?: Bagian) => void;
};

/** Moving and taking out, for a page or a question. */
function Order({ isi, bagian, onUbah }: Pick<PartEditorProps, 'isi' | 'onUbah'> & { bagian: Extract<Bagian, { ke: number }> }) {
  const { jenis, ke } = bagian;
  const banyak = isi[jenis].length;
  const geser = (arah: 1 | -1): void => onUbah({ ...isi, [jenis]: geserKe<unknown>(isi[jenis], ke, arah) }, { jenis, ke: ke + arah });
  const hapus = (): void =>
    onUbah({ ...isi, [jenis]: tanpaKe<unknown>(isi[jenis], ke) }, banyak > 1 ? { jenis, ke: Math.max(0, ke - 1) } : { jenis: 'kepala' });
  return (
    <div class="cluster">
      <Button icon="naik" isCompact disabled={ke === 0} onClick={() => geser(-1)}>
        {t('Naik', 'Up')}
      </Button>
      <Button icon="turun" isCompact disabled={ke === banyak - 1} onClick={() => geser(1)}>
        {t('Turun', 'Down')}
      </Button>
      <Button kind="quiet" icon="silang" isCompact onClick={hapus}>
        {jenis === 'halaman' ? t('Hapus halaman ini', 'Remove this page') : t('Hapus soal ini', 'Remove this question')}
      </Button>
    </div>
  );
}

function Fields({ isi, bagian, galat, onUbah }: PartEditorProps) {
  const halaman = bagian.jenis === 'halaman' ? isi.halaman[bagian.ke] : undefined;
  const soal = bagian.jenis === 'soal' ? isi.soal[bagian.ke] : undefined;
  if (halaman && bagian.jenis === 'halaman')
    return <PageFields halaman={halaman} ke={bagian.ke} galat={galat} onUbah={(baru) => onUbah({ ...isi, halaman: ubahKe(isi.halaman, bagian.ke, baru) })} />;
  if (soal && bagian.jenis === 'soal')
    return (
      <QuestionFields
        key={soal.nomor}
        soal={soal}
        ke={bagian.ke}
        galat={galat}
        onUbah={(baru) => onUbah({ ...isi, soal: ubahKe(isi.soal, bagian.ke, baru) })}
      />
    );
  return <HeadFields isi={isi} galat={galat} onUbah={onUbah} />;
}

const judul = ({ isi, bagian }: PartEditorProps): string =>
  bagian.jenis === 'kepala'
    ? t('Keterangan pelajaran', 'About the lesson')
    : bagian.jenis === 'halaman'
      ? t(`Halaman ${bagian.ke + 1}`, `Page ${bagian.ke + 1}`)
      : t(`Soal ${isi.soal[bagian.ke]?.nomor ?? ''}`, `Question ${isi.soal[bagian.ke]?.nomor ?? ''}`);

/** Draws it; for those who only read nothing can be changed. */
export function PartEditor(props: PartEditorProps) {
  const { bagian, isBolehUbah } = props;
  return (
    <section class="card stack" aria-labelledby="bagian-pelajaran">
      <h2 id="bagian-pelajaran">{judul(props)}</h2>
      <fieldset class="lesson-fields stack" disabled={!isBolehUbah}>
        <legend class="visually-hidden">{judul(props)}</legend>
        <Fields {...props} />
      </fieldset>
      {isBolehUbah && 'ke' in bagian && <Order {...props} bagian={bagian} />}
    </section>
  );
}
