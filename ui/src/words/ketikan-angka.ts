// Numbers as a cadre types them: a comma or a point parts the digits of a measure; in whole numbers points group thousands.

/** The number typed; null: nothing, or not a number. `desimal`: digits allowed after the comma, the rest is rounded. */
export function bacaKetikanAngka(ketikan: string, desimal: number): number | null {
  const bersih = ketikan.replace(/\s/g, '');
  if (bersih === '') return null;
  const baku = desimal > 0 ? bersih.replace(',', '.') : bersih.replace(/\D/g, '');
  if (baku === '' || !/^\d+\.?\d*$/.test(baku)) return null;
  const kali = 10 ** desimal;
  return Math.round(Number(baku) * kali) / kali;
}

/** The number in digits with a decimal comma, empty for null. */
export const tulisKetikanAngka = (nilai: number | null): string => (nilai === null ? '' : String(nilai).replace('.', ','));
