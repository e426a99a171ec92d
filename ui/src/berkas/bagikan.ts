// Hands a short text to the share sheet of the device (WhatsApp and others), or to the clipboard where there is none.

export type HasilBagikan = 'dibagikan' | 'disalin' | 'batal' | 'gagal';

/** Shares the text; on a device without a share sheet it is copied. */
export async function bagikan(judul: string, teks: string): Promise<HasilBagikan> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title: judul, text: teks });
      return 'dibagikan';
    } catch (galat) {
      if (galat instanceof DOMException && galat.name === 'AbortError') return 'batal';
    }
  }
  try {
    await navigator.clipboard.writeText(teks);
    return 'disalin';
  } catch {
    return 'gagal';
  }
}
