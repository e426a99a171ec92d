// Steps to be put in order by pressing them one after the other.
import { Button } from '../components/Button.tsx';
import { t } from '../words/t.ts';

export type JawabUrutProps = {
  langkah: readonly string[] /** The order in which they are offered. */;
  tawaran: readonly number[];
  jawab: readonly number[];
  onJawab: (jawab: number[]) => void;
};

/** Draws the steps; one that was pressed carries its place. */
export function JawabUrut({ langkah, tawaran, jawab, onJawab }: JawabUrutProps) {
  return (
    <>
      <p class="soft">{t('Ketuk dari yang pertama.', 'Press from the first one on.')}</p>
      <div class="opsi-daftar">
        {tawaran.map((satu) => {
          const tempat = jawab.indexOf(satu);
          return (
            <button
              key={satu}
              type="button"
              class="opsi urut"
              aria-pressed={tempat >= 0}
              onClick={() => onJawab(tempat >= 0 ? jawab.filter((lain) => lain !== satu) : [...jawab, satu])}
            >
              <span class="urut-nomor tabular">{tempat >= 0 ? tempat + 1 : '–'}</span>
              <span class="opsi-isi">{langkah[satu]}</span>
            </button>
          );
        })}
      </div>
      {jawab.length > 0 && (
        <Button kind="quiet" icon="silang" onClick={() => onJawab([])}>
          {t('Ulangi dari awal', 'Begin again')}
        </Button>
      )}
    </>
  );
}
