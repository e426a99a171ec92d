// The little of pdfmake that sheets use; the package brings no types.

declare module 'pdfmake/build/pdfmake.min.js' {
  const pdfMake: {
    setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
    setTableLayouts(tata: object): void;
    setUrlAccessPolicy(may: (url: string) => boolean): void;
    createPdf(dokumen: object): { getBuffer(): Promise<Uint8Array<ArrayBuffer>> };
  };
  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export default pdfMake;
}

declare module '*.ttf?url' {
  const alamat: string;
  // biome-ignore lint/style/noDefaultExport: the build exports addresses so.
  export default alamat;
}
