-- Figures are read by indicator: a screen asks for the few it shows, of every village of an area, in one month or through a year.

create index angka_indikator on angka (kab, indikator, bulan) include (desa, pembilang, penyebut);
drop index angka_bulan;

-- `in` is looked up in a hash made once; `any (array)` would compare each figure with up to all villages of the kabupaten.
drop policy jangkauan on angka;
create policy jangkauan on angka for select to lini_app using (desa in (select desa_terlihat()));
