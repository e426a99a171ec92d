-- Figures per village and month, the list of villages to count again, and a version that changes with every count.

create sequence kotor_penanda;
grant usage on sequence kotor_penanda to lini_app;

-- A village that was written since its last count. The mark tells the recount whether it was written once more meanwhile.
create table kotor (
  kab text not null,
  desa text not null,
  sejak_bulan text not null,
  penanda bigint not null default nextval('kotor_penanda'),
  primary key (kab, desa)
);
grant select, insert, update on kotor to lini_app;

create table angka (
  kab text not null,
  desa text not null,
  bulan text not null,
  indikator text not null,
  pembilang bigint not null,
  penyebut bigint,
  dihitung_pada timestamptz not null default now(),
  primary key (kab, desa, bulan, indikator)
);
create index angka_bulan on angka (kab, bulan);
grant select on angka to lini_app;

create table angka_versi (
  kab text not null,
  desa text not null,
  versi bigint not null default 1,
  primary key (kab, desa)
);
grant select on angka_versi to lini_app;

alter table kotor enable row level security;
create policy jangkauan on kotor to lini_app
  using (desa = any (array(select desa_bernama()))) with check (desa = any (array(select desa_bernama())));
alter table angka enable row level security;
create policy jangkauan on angka for select to lini_app using (desa = any (array(select desa_terlihat())));
alter table angka_versi enable row level security;
create policy jangkauan on angka_versi for select to lini_app using (desa = any (array(select desa_terlihat())));
