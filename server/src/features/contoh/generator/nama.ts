// Invented names from given names that are common in Banua; no list of real people was used.
import type { JenisKelamin } from '@lini/core/keluarga/pilihan.ts';
import type { Acak } from './acak.ts';

const PEREMPUAN =
  'Aisyah Alfisah Aminah Arbainah Arfah Asmah Astuti Barliana Dahliana Daimah Erlina Ernawati Fahriah Faridah Fatimah Fitriani Habibah Hadijah Halidah Halimah Hamidah Hamsiah Hasanah Hasnah Hayati Herlina Hernawati Hikmah Ida Irmawati Isnawati Jamilah Jannah Jubaidah Juhairiah Jumiati Jumratul Kamariah Kamsiah Khadijah Kursiah Laila Latifah Lestari Mahmudah Maimunah Mariana Mariatul Marliani Marwiyah Masitah Masniah Mastiah Maulida Mursidah Muslimah Nadia Nafisah Nahdiati Nana Nisa Norhasanah Norhayati Norlaila Normah Norsehan Nuraini Nurhaliza Nurjanah Nurul Paridah Rabiatul Rahmah Rahmawati Raihanah Ramlah Rasidah Rasyidah Risna Risnawati Robiah Rosita Rusmini Rusnah Sabariah Sahriah Salamah Saleha Salmah Samsiah Sapiah Sariah Saudah Siti Sumiati Supiah Syahriah Syarifah Tarwiyah Wahidah Wardah Yuliani Yulianti Yusnita Zainab Zakiah Zubaidah Zulaikha'.split(
    ' ',
  );
const LELAKI =
  'Abdullah Abdurrahman Ahmad Aidi Akhmad Alfian Aliansyah Ambran Amrullah Anang Ansyari Ardiansyah Aripin Arsyad Asmuni Asrani Aspian Bahrani Bahrudin Bahtiar Basuni Burhan Darmawan Darsani Fadli Fahmi Fahrudin Fauzan Gazali Hamdani Hamdi Hamsani Hardiansyah Haris Hasanudin Hendra Herman Hidayat Husaini Ibrahim Ideham Idris Ilham Imansyah Irfan Irwan Ismail Jainudin Jamaludin Jamhari Juhransyah Juhri Jumadi Jumri Junaidi Kaspul Khairani Khairul Kurniawan Lukman Mahlan Mahmud Mahyudin Mansyah Marhani Marjuki Masrani Mastur Muhammad Mukhlis Mulyadi Muslim Mustafa Nasrullah Norani Nordin Norhadi Padli Pahri Pahrudin Rafi Rahmadi Rahman Ramadhan Ramli Rasidi Ridwan Rizki Rudiansyah Rusdi Rusli Rusmadi Sabirin Sahrani Saipul Salman Samsudin Sanusi Saniansyah Sarbaini Sirajudin Suhaimi Sulaiman Supian Supriadi Suriansyah Syahrani Syahrul Syamsul Syarifudin Taufik Tarmiji Tajudin Wahyudi Yadi Yusransyah Yusuf Zainal Zainudin Zulkifli'.split(
    ' ',
  );
const ANAK_PEREMPUAN =
  'Alya Amelia Anisa Aqila Assyifa Aulia Azkia Azzahra Fatimah Fitria Ghina Hafizah Hana Hilya Humaira Inayah Izzatun Jihan Kamila Kayla Khaira Khumaira Lailatul Latifa Maulida Mila Nabila Nadya Naila Najwa Naura Nazwa Nisa Nurul Putri Qonita Rafika Rahma Raisa Rania Safira Salsabila Shafa Shakila Siti Syifa Tsabita Zahra Zahira Zaskia'.split(
    ' ',
  );
const ANAK_LELAKI =
  'Abdul Abizar Adnan Ahmad Akbar Alif Alfi Arkan Arsya Athar Azka Bilal Daffa Dzaki Fadil Fadlan Fahri Faiz Farhan Fatih Fikri Ghani Habibi Hafiz Haikal Hanif Ihsan Ikhsan Ilyas Irsyad Kahfi Khairil Luthfi Maulana Muhammad Naufal Nizam Rafa Rafli Raihan Rasya Rayyan Reza Rifki Rizqi Sabil Satria Syauqi Yazid Zaidan Zaki'.split(
    ' ',
  );
const AKHIR_PEREMPUAN =
  'Aulia Hasanah Hayati Hidayah Jannah Khairiah Lestari Maulida Mariani Norhayati Permata Puspita Rahmah Rahmi Ramadhani Safitri Sari Wahyuni Wati Yanti Zahra'.split(
    ' ',
  );
const AKHIR_LELAKI =
  'Arifin Akbar Effendi Fauzi Firdaus Hadi Hidayat Ilmi Kurniawan Maulana Noor Nor Pratama Rahman Ramadhan Rahmani Ridha Saputra Setiawan Syahputra Wahyudi Yani'.split(
    ' ',
  );

/** Born from this year on, a person carries a younger name. */
const TAHUN_NAMA_BARU = 2003;

/** A name for a person born in a year. Single names are common among the older, two words among the young. */
export function buatNama(acak: Acak, jenisKelamin: JenisKelamin, tahunLahir: number): string {
  const isBaru = tahunLahir >= TAHUN_NAMA_BARU;
  const depanList = jenisKelamin === 'P' ? (isBaru ? ANAK_PEREMPUAN : PEREMPUAN) : isBaru ? ANAK_LELAKI : LELAKI;
  const depan = acak.pilih(depanList);
  const akhir = acak.pilih(jenisKelamin === 'P' ? AKHIR_PEREMPUAN : AKHIR_LELAKI);
  const isDua = acak.ya(isBaru ? 0.85 : 0.35) || depan === 'Siti' || depan === 'Muhammad';
  return isDua && depan !== akhir ? `${depan} ${akhir}` : depan;
}

const JALAN =
  'Anggrek Belimbing Bunga Cempaka Durian Flamboyan Gotong-Royong Kasturi Kenanga Langsat Mawar Melati Meranti Pahlawan Ramania Sejahtera Teratai'.split(' ');

/** An invented street address. */
export const buatAlamat = (acak: Acak): string => `${acak.ya(0.7) ? 'Jl.' : 'Gang'} ${acak.pilih(JALAN)} No. ${acak.bulat(1, 90)}`;
