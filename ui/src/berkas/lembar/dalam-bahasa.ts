// A sheet in the language of the screen: what is drawn, printed and saved of it reads the same.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { lembarInggris } from '@lini/core/laporan/lembar-inggris.ts';
import { bahasa } from '../../words/t.ts';

/** The sheet in the language in use. */
export const dalamBahasa = (lembar: Lembar): Lembar => (bahasa.value === 'en' ? lembarInggris(lembar) : lembar);
