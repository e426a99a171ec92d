// Addresses of files that the build carries along as they are.

declare module '*?url' {
  const alamat: string;
  // biome-ignore lint/style/noDefaultExport: the build exports addresses so.
  export default alamat;
}
