// The style of the public page of certificates, small enough to arrive with it.

export const GAYA_HALAMAN = `
:root { color-scheme: light dark; --latar: #f7f6f3; --kertas: #fff; --huruf: #1c1c1a; --pelan: #55554f; --utama: #0b5d52; --garis: #d8d6cf; --baik: #0b5d52; --awas: #9b2c1f }
@media (prefers-color-scheme: dark) { :root { --latar: #161614; --kertas: #22221f; --huruf: #f2f1ec; --pelan: #bdbbb2; --utama: #7fd1c3; --garis: #3c3c37; --baik: #7fd1c3; --awas: #f0a597 } }
* { box-sizing: border-box } body { margin: 0; background: var(--latar); color: var(--huruf); font: 1.0625rem/1.5 system-ui, sans-serif }
main { max-width: 34rem; margin: 0 auto; padding: 1.25rem 1rem 3rem } .merek { margin: 0; color: var(--utama); font-weight: 700 }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 .5rem } h2 { font-size: 1.25rem; margin: 0 }
form { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem; margin: 1rem 0 1.5rem } label { font-weight: 600 }
input, button { font: inherit; min-height: 3rem; padding: 0 .875rem; border-radius: .5rem; border: 1px solid var(--pelan) }
input { background: var(--kertas); color: var(--huruf); letter-spacing: .03em } button { background: var(--utama); border-color: var(--utama); color: var(--kertas); font-weight: 600; cursor: pointer }
:focus-visible { outline: 3px solid var(--utama); outline-offset: 2px }
section { background: var(--kertas); border: 1px solid var(--garis); border-left: .375rem solid var(--awas); border-radius: .5rem; padding: 1rem }
section h2 { color: var(--awas) } section.baik { border-left-color: var(--baik) } section.baik h2 { color: var(--baik) } .contoh { font-weight: 600 }
dl { margin: 1rem 0 0; display: grid; gap: .625rem } dt { color: var(--pelan); font-size: .9375rem } dd { margin: 0; font-weight: 600; overflow-wrap: anywhere }
`;
