-- The structure after all migrations. Made by `npm run schema`; a test keeps it fresh. Not run by anything.

create table akun (
  id uuid not null,
  nama text not null,
  nama_pengguna text not null,
  peran text not null,
  sandi_hash text not null,
  is_contoh boolean not null default false
);
create table angka (
  kab text not null,
  desa text not null,
  bulan text not null,
  indikator text not null,
  pembilang bigint not null,
  penyebut bigint,
  dihitung_pada timestamp with time zone not null default now()
);
create table angka_versi (
  kab text not null,
  desa text not null,
  versi bigint not null default 1
);
create table aturan_hitung (
  satu boolean not null default true,
  sidik text not null
);
create table catatan (
  kab text not null,
  desa text not null,
  nomor bigint not null,
  id uuid not null,
  kind text not null,
  v integer not null,
  subjek_jenis text not null,
  subjek_id uuid not null,
  rt text not null,
  terjadi date not null,
  dicatat text not null,
  oleh uuid not null,
  perangkat uuid not null,
  urut bigint not null,
  melihat bigint not null,
  isi jsonb not null,
  sidik bytea not null,
  diterima_pada timestamp with time zone not null default now(),
  dibaca text not null default 'desa'::text,
  pemilik uuid,
  untuk uuid
);
create table desa_nomor (
  kab text not null,
  desa text not null,
  nomor bigint not null default 0
);
create table institusi_bulan (
  kab text not null,
  desa text not null,
  bulan text not null,
  institusi uuid not null,
  jenis text not null,
  nama text not null,
  is_wajib boolean not null default true,
  is_kini boolean not null default true
);
create table kotor (
  kab text not null,
  desa text not null,
  sejak_bulan text not null,
  penanda bigint not null default nextval('kotor_penanda'::regclass)
);
create table nilai_institusi (
  kab text not null,
  desa text not null,
  bulan text not null,
  institusi_id uuid not null,
  jenis text not null,
  nama text not null,
  isi jsonb not null
);
create table nilai_poktan (
  kab text not null,
  desa text not null,
  bulan text not null,
  poktan_id uuid not null,
  jenis text not null,
  nama text not null,
  isi jsonb not null
);
create table pelajaran_kantor (
  kab text not null,
  id text not null,
  versi integer not null,
  keadaan text not null,
  isi jsonb,
  oleh uuid not null,
  nama text not null,
  dibuat timestamp with time zone not null default now(),
  catatan text not null
);
create table penugasan (
  akun uuid not null,
  wilayah text not null,
  rt text[] not null default '{}'::text[],
  dari date not null,
  sampai date
);
create table rahasia (
  nama text not null,
  isi bytea not null
);
create table rubrik (
  kab text not null,
  versi integer not null,
  berlaku_dari date not null,
  isi jsonb not null,
  oleh uuid not null,
  dibuat timestamp with time zone not null default now(),
  alasan text not null
);
create table sesi (
  token_hash bytea not null,
  akun uuid not null,
  perangkat uuid,
  dibuat timestamp with time zone not null default now(),
  kedaluwarsa timestamp with time zone not null
);
create table tamu (
  akun uuid not null,
  wilayah text not null,
  acara uuid not null,
  lomba uuid,
  tugas text not null,
  token_hash bytea not null,
  dibuat_oleh uuid not null,
  dibuat timestamp with time zone not null default now(),
  berlaku_sampai timestamp with time zone not null,
  dibuka timestamp with time zone,
  dicabut timestamp with time zone,
  kunci_hash bytea,
  penyerahan timestamp with time zone
);
create table tetapan_desa (
  kab text not null,
  desa text not null,
  jenis text not null,
  urut bigint not null,
  berlaku_dari date not null,
  isi jsonb not null,
  oleh uuid not null,
  dibuat timestamp with time zone not null default now(),
  alasan text not null
);
create table titipan (
  akun uuid not null,
  id uuid not null,
  mentah jsonb not null,
  sidik bytea not null,
  putusan text not null,
  kode text not null,
  isian text,
  desa text,
  subjek_id uuid,
  diterima_pada timestamp with time zone not null default now(),
  diputus_pada timestamp with time zone not null default now()
);
create table wilayah (
  kode text not null,
  nama text not null,
  tingkat text not null,
  is_kelurahan boolean not null default false
);

create sequence kotor_penanda;
create sequence tetapan_desa_urut_seq;
create sequence urut_kantor;

alter table akun add constraint akun_peran_check CHECK ((peran = ANY (ARRAY['sub-ppkbd'::text, 'ppkbd'::text, 'pkb'::text, 'koordinator'::text, 'kabupaten'::text, 'tamu'::text])));
alter table akun add constraint akun_pkey PRIMARY KEY (id);
alter table akun add constraint akun_nama_pengguna_key UNIQUE (nama_pengguna);
alter table angka add constraint angka_pkey PRIMARY KEY (kab, desa, bulan, indikator);
alter table angka_versi add constraint angka_versi_pkey PRIMARY KEY (kab, desa);
alter table aturan_hitung add constraint aturan_hitung_satu_check CHECK (satu);
alter table aturan_hitung add constraint aturan_hitung_pkey PRIMARY KEY (satu);
alter table catatan add constraint catatan_check CHECK ((kab = "left"(desa, 5)));
alter table catatan add constraint catatan_dibaca_check CHECK ((dibaca = ANY (ARRAY['desa'::text, 'penulis-pkb'::text, 'penulis-ppkbd-pkb'::text, 'panitia'::text, 'panitia-wilayah'::text, 'pemegang'::text, 'penyelenggara'::text, 'juri'::text, 'galeri'::text])));
alter table catatan add constraint catatan_pkey PRIMARY KEY (kab, desa, nomor);
alter table catatan add constraint catatan_id_key UNIQUE (id);
alter table catatan add constraint catatan_kab_id_key UNIQUE (kab, id);
alter table desa_nomor add constraint desa_nomor_pkey PRIMARY KEY (kab, desa);
alter table institusi_bulan add constraint institusi_bulan_pkey PRIMARY KEY (kab, bulan, desa, institusi);
alter table kotor add constraint kotor_pkey PRIMARY KEY (kab, desa);
alter table nilai_institusi add constraint nilai_institusi_pkey PRIMARY KEY (kab, bulan, desa, institusi_id);
alter table nilai_poktan add constraint nilai_poktan_pkey PRIMARY KEY (kab, bulan, desa, poktan_id);
alter table pelajaran_kantor add constraint pelajaran_kantor_check CHECK (((isi IS NULL) = (keadaan = ANY (ARRAY['tarik'::text, 'bawaan'::text]))));
alter table pelajaran_kantor add constraint pelajaran_kantor_keadaan_check CHECK ((keadaan = ANY (ARRAY['draf'::text, 'terbit'::text, 'tarik'::text, 'bawaan'::text])));
alter table pelajaran_kantor add constraint pelajaran_kantor_versi_check CHECK ((versi > 0));
alter table pelajaran_kantor add constraint pelajaran_kantor_pkey PRIMARY KEY (kab, id, versi);
alter table penugasan add constraint penugasan_check CHECK (((sampai IS NULL) OR (dari < sampai)));
alter table penugasan add constraint penugasan_akun_fkey FOREIGN KEY (akun) REFERENCES akun(id);
alter table penugasan add constraint penugasan_pkey PRIMARY KEY (akun, wilayah, dari);
alter table rahasia add constraint rahasia_pkey PRIMARY KEY (nama);
alter table rubrik add constraint rubrik_versi_check CHECK ((versi > 0));
alter table rubrik add constraint rubrik_pkey PRIMARY KEY (kab, versi);
alter table sesi add constraint sesi_akun_fkey FOREIGN KEY (akun) REFERENCES akun(id);
alter table sesi add constraint sesi_pkey PRIMARY KEY (token_hash);
alter table tamu add constraint tamu_check CHECK (((lomba IS NULL) = (tugas = 'pintu'::text)));
alter table tamu add constraint tamu_tugas_check CHECK ((tugas = ANY (ARRAY['pintu'::text, 'juri'::text, 'soal'::text])));
alter table tamu add constraint tamu_akun_fkey FOREIGN KEY (akun) REFERENCES akun(id);
alter table tamu add constraint tamu_dibuat_oleh_fkey FOREIGN KEY (dibuat_oleh) REFERENCES akun(id);
alter table tamu add constraint tamu_pkey PRIMARY KEY (akun);
alter table tamu add constraint tamu_token_hash_key UNIQUE (token_hash);
alter table tetapan_desa add constraint tetapan_desa_check CHECK ((kab = "left"(desa, 5)));
alter table tetapan_desa add constraint tetapan_desa_jenis_check CHECK ((jenis = ANY (ARRAY['ppm'::text, 'medan'::text])));
alter table tetapan_desa add constraint tetapan_desa_pkey PRIMARY KEY (kab, jenis, desa, urut);
alter table titipan add constraint titipan_putusan_check CHECK ((putusan = ANY (ARRAY['ditahan'::text, 'dikembalikan'::text])));
alter table titipan add constraint titipan_pkey PRIMARY KEY (akun, id);
alter table wilayah add constraint wilayah_tingkat_check CHECK ((tingkat = ANY (ARRAY['provinsi'::text, 'kabupaten'::text, 'kecamatan'::text, 'desa'::text])));
alter table wilayah add constraint wilayah_pkey PRIMARY KEY (kode);

CREATE INDEX angka_indikator ON public.angka USING btree (kab, indikator, bulan) INCLUDE (desa, pembilang, penyebut);
CREATE INDEX catatan_acara ON public.catatan USING btree (kab, subjek_jenis, desa) WHERE (subjek_jenis = ANY (ARRAY['acara'::text, 'lomba'::text]));
CREATE INDEX catatan_acara_subjek ON public.catatan USING btree (kab, subjek_id) WHERE (subjek_jenis = ANY (ARRAY['acara'::text, 'lomba'::text]));
CREATE INDEX catatan_gabung ON public.catatan USING btree (kab, ((isi ->> 'dari'::text))) WHERE (kind = 'keluarga.gabung'::text);
CREATE INDEX catatan_gabung_tetap ON public.catatan USING btree (kab, subjek_id) WHERE (kind = 'keluarga.gabung'::text);
CREATE INDEX catatan_galeri ON public.catatan USING btree (subjek_id) WHERE (dibaca = 'galeri'::text);
CREATE INDEX catatan_laporan ON public.catatan USING btree (kab, ((isi ->> 'bulan'::text)), desa) WHERE (subjek_jenis = 'laporan'::text);
CREATE INDEX catatan_sertifikat ON public.catatan USING btree (kab, ((isi ->> 'nomor'::text))) WHERE (kind = 'acara.sertifikat'::text);
CREATE INDEX catatan_subjek ON public.catatan USING btree (kab, subjek_id);
CREATE INDEX nilai_institusi_satu ON public.nilai_institusi USING btree (kab, institusi_id, bulan);
CREATE INDEX sesi_kedaluwarsa ON public.sesi USING btree (kedaluwarsa);
CREATE INDEX tamu_acara ON public.tamu USING btree (acara);
CREATE INDEX titipan_subjek ON public.titipan USING btree (subjek_id) WHERE (putusan = 'ditahan'::text);

alter table akun enable row level security;
alter table angka enable row level security;
alter table angka_versi enable row level security;
alter table catatan enable row level security;
alter table desa_nomor enable row level security;
alter table institusi_bulan enable row level security;
alter table kotor enable row level security;
alter table nilai_institusi enable row level security;
alter table nilai_poktan enable row level security;
alter table pelajaran_kantor enable row level security;
alter table penugasan enable row level security;
alter table rubrik enable row level security;
alter table tamu enable row level security;
alter table tetapan_desa enable row level security;
alter table titipan enable row level security;

create policy sendiri on akun for select to lini_app using (id = ( SELECT akun_kini() AS akun_kini));
create policy jangkauan on angka for select to lini_app using (desa IN ( SELECT desa_terlihat() AS desa_terlihat));
create policy jangkauan on angka_versi for select to lini_app using (desa = ANY (ARRAY( SELECT desa_terlihat() AS desa_terlihat)));
create policy acara_baca on catatan for select to lini_app using ((subjek_jenis = ANY (ARRAY['acara'::text, 'lomba'::text])) AND ((oleh = ( SELECT akun_kini() AS akun_kini)) OR (pemilik = ( SELECT akun_kini() AS akun_kini)) OR (untuk = ( SELECT akun_kini() AS akun_kini)) OR ((desa IN ( SELECT acara_terlihat() AS acara_terlihat)) AND (((dibaca = 'desa'::text) AND ((subjek_jenis <> 'acara'::text) OR ('panitia'::text IN ( SELECT dibaca_peran() AS dibaca_peran)) OR (NOT alasan_tertutup(kind, isi, ( SELECT akun_kini() AS akun_kini))))) OR ((dibaca = 'panitia'::text) AND (dibaca IN ( SELECT dibaca_peran() AS dibaca_peran))) OR ((dibaca = 'panitia-wilayah'::text) AND (dibaca IN ( SELECT dibaca_peran() AS dibaca_peran)) AND ((length(desa) > 5) OR (desa IN ( SELECT acara_diurus() AS acara_diurus)) OR (untuk IN ( SELECT peserta_wilayah() AS peserta_wilayah)))) OR ((dibaca = 'juri'::text) AND (dibaca IN ( SELECT dibaca_peran() AS dibaca_peran)) AND (desa IN ( SELECT acara_diurus() AS acara_diurus)) AND (subjek_id IN ( SELECT lomba_tertutup() AS lomba_tertutup)))))));
create policy acara_pemegang on catatan for select to lini_app using ((subjek_jenis = 'acara'::text) AND (dibaca = 'pemegang'::text) AND (dibaca IN ( SELECT dibaca_peran() AS dibaca_peran)) AND (desa IN ( SELECT acara_terlihat() AS acara_terlihat)) AND ((desa IN ( SELECT acara_diurus() AS acara_diurus)) OR (untuk IN ( SELECT k.id
   FROM kader_undangan() k(id, nama, peran, desa)))));
create policy acara_tulis on catatan for insert to lini_app with check ((oleh = ( SELECT akun_kini() AS akun_kini)) AND (subjek_jenis = ANY (ARRAY['acara'::text, 'lomba'::text])) AND (desa IN ( SELECT acara_ditulis() AS acara_ditulis)) AND ((subjek_id IN ( SELECT tugas_tamu.acara
   FROM tugas_tamu() tugas_tamu(wilayah, acara, lomba, tugas)
UNION
 SELECT tugas_tamu.lomba
   FROM tugas_tamu() tugas_tamu(wilayah, acara, lomba, tugas))) OR (desa IN ( SELECT acara_terlihat() AS acara_terlihat))));
create policy baca on catatan for select to lini_app using ((desa = ANY (ARRAY( SELECT desa_bernama() AS desa_bernama))) AND ((dibaca = 'desa'::text) OR (oleh = ( SELECT akun_kini() AS akun_kini)) OR (pemilik = ( SELECT akun_kini() AS akun_kini)) OR (dibaca = ANY (ARRAY( SELECT dibaca_peran() AS dibaca_peran)))));
create policy laporan_tulis on catatan for insert to lini_app with check ((oleh = ( SELECT akun_kini() AS akun_kini)) AND (subjek_jenis = 'laporan'::text) AND (desa IN ( SELECT desa_terlihat() AS desa_terlihat)));
create policy lomba_penyelenggara on catatan for select to lini_app using ((subjek_jenis = 'lomba'::text) AND (dibaca = 'penyelenggara'::text) AND (dibaca IN ( SELECT dibaca_peran() AS dibaca_peran)) AND (desa IN ( SELECT acara_diurus() AS acara_diurus)));
create policy lomba_sendiri on catatan for select to lini_app using ((subjek_jenis = 'lomba'::text) AND (dibaca = ANY (ARRAY['penyelenggara'::text, 'panitia-wilayah'::text])) AND (dibaca IN ( SELECT dibaca_peran() AS dibaca_peran)) AND (id IN ( SELECT lomba_sendiri() AS lomba_sendiri)));
create policy tulis on catatan for insert to lini_app with check ((oleh = ( SELECT akun_kini() AS akun_kini)) AND (desa = ANY (ARRAY( SELECT desa_bernama() AS desa_bernama))));
create policy acara on desa_nomor for all to lini_app using (desa IN ( SELECT acara_ditulis() AS acara_ditulis));
create policy jangkauan on desa_nomor for all to lini_app using (desa = ANY (ARRAY( SELECT desa_bernama() AS desa_bernama)));
create policy terlihat on desa_nomor for all to lini_app using (desa IN ( SELECT desa_terlihat() AS desa_terlihat));
create policy jangkauan on institusi_bulan for select to lini_app using (desa IN ( SELECT desa_terlihat() AS desa_terlihat));
create policy jangkauan on kotor for all to lini_app using (desa = ANY (ARRAY( SELECT desa_bernama() AS desa_bernama))) with check (desa = ANY (ARRAY( SELECT desa_bernama() AS desa_bernama)));
create policy terlihat on kotor for all to lini_app using (desa IN ( SELECT desa_terlihat() AS desa_terlihat)) with check (desa IN ( SELECT desa_terlihat() AS desa_terlihat));
create policy jangkauan on nilai_institusi for select to lini_app using (desa IN ( SELECT desa_terlihat() AS desa_terlihat));
create policy jangkauan on nilai_poktan for select to lini_app using (desa IN ( SELECT desa_terlihat() AS desa_terlihat));
create policy baca on pelajaran_kantor for select to lini_app using (kab IN ( SELECT "left"(d.d, 5) AS "left"
   FROM desa_terlihat() d(d)));
create policy tulis on pelajaran_kantor for insert to lini_app with check ((oleh = ( SELECT akun_kini() AS akun_kini)) AND akun_kabupaten(kab));
create policy sendiri on penugasan for select to lini_app using (akun = ( SELECT akun_kini() AS akun_kini));
create policy baca on rubrik for select to lini_app using (kab IN ( SELECT "left"(d.d, 5) AS "left"
   FROM desa_terlihat() d(d)));
create policy tulis on rubrik for insert to lini_app with check ((oleh = ( SELECT akun_kini() AS akun_kini)) AND akun_kabupaten(kab));
create policy baca on tetapan_desa for select to lini_app using (desa IN ( SELECT desa_terlihat() AS desa_terlihat));
create policy tulis on tetapan_desa for insert to lini_app with check ((oleh = ( SELECT akun_kini() AS akun_kini)) AND akun_kabupaten(kab) AND (desa IN ( SELECT desa_terlihat() AS desa_terlihat)));
create policy sendiri on titipan for all to lini_app using (akun = ( SELECT akun_kini() AS akun_kini)) with check (akun = ( SELECT akun_kini() AS akun_kini));

CREATE OR REPLACE FUNCTION public.acara_ditulis()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select * from acara_terlihat() union select wilayah from tugas_tamu() $function$
;
CREATE OR REPLACE FUNCTION public.acara_diurus()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select w.kode from wilayah w
    where w.tingkat in ('kabupaten', 'kecamatan') and exists (
      select from penugasan p
      where p.akun = akun_kini() and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
        and (w.kode = p.wilayah or starts_with(w.kode, p.wilayah || '.'))
    )
  $function$
;
CREATE OR REPLACE FUNCTION public.acara_kader(ids uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with boleh as (select t.id from kader_terbaca(ids) t)
    select distinct c.subjek_id from catatan c
    where c.kab in (select distinct left(a, 5) from acara_terlihat() a) and c.subjek_jenis = 'acara' and c.desa in (select acara_terlihat()) and (
      c.untuk in (select b.id from boleh b)
      or (c.kind in ('acara.undang', 'catatan.koreksi') and exists (
        select from boleh b
        where jsonb_path_query_array(c.isi, '$.peserta[*].id') ? b.id::text or jsonb_path_query_array(c.isi, '$.isi.peserta[*].id') ? b.id::text
      ))
    )
  $function$
;
CREATE OR REPLACE FUNCTION public.acara_terlihat()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select w.kode from wilayah w
    where w.tingkat in ('kabupaten', 'kecamatan') and exists (
      select from penugasan p
      where p.akun = akun_kini() and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
        and (w.kode = p.wilayah or starts_with(w.kode, p.wilayah || '.') or starts_with(p.wilayah, w.kode || '.'))
    )
  $function$
;
CREATE OR REPLACE FUNCTION public.acara_untuk_hakim(kab_list text[], ids uuid[])
 RETURNS SETOF catatan
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select c.* from catatan c
    where c.kab = any (kab_list) and c.subjek_id = any (ids) and c.subjek_jenis in ('acara', 'lomba') and c.desa in (select acara_ditulis())
  $function$
;
CREATE OR REPLACE FUNCTION public.akun_kabupaten(kab text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select exists (
      select from akun a join penugasan p on p.akun = a.id
      where a.id = akun_kini() and a.peran = 'kabupaten' and p.wilayah = $1
        and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    )
  $function$
;
CREATE OR REPLACE FUNCTION public.akun_kini()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('lini.akun'::text, true), ''::text))::uuid
;
CREATE OR REPLACE FUNCTION public.alasan_tertutup(kind text, isi jsonb, akun uuid)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((kind = ANY (ARRAY['acara.rencana'::text, 'acara.cabut-undangan'::text, 'catatan.batal'::text, 'catatan.koreksi'::text])) AND (isi_kader(kind, isi, akun) IS DISTINCT FROM isi))
;
CREATE OR REPLACE FUNCTION public.batal_pintu(kind text, isi jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
RETURN ((kind = 'catatan.batal'::text) AND (EXISTS (SELECT FROM catatan c WHERE ((c.id = sasaran_catatan(batal_pintu.kind, batal_pintu.isi)) AND isi_pintu(c.kind) AND (c.subjek_id IN (SELECT t.acara FROM tugas_tamu() t(wilayah, acara, lomba, tugas) WHERE (t.tugas = 'pintu'::text)))))))
;
CREATE OR REPLACE FUNCTION public.calon_acara()
 RETURNS TABLE(id uuid, nama text, peran text, desa text, rt text[], terakhir date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with recursive orientasi as (
      select distinct r.kab, r.subjek_id from catatan r
      where r.kab in (select distinct left(d, 5) from desa_terlihat() d) and r.subjek_jenis = 'acara' and r.kind = 'acara.rencana' and r.isi ->> 'jenis' = 'orientasi'
    ), tentang as (
      select c.id, c.kab, c.subjek_id, c.kind, c.terjadi, c.dicatat, c.isi from catatan c join orientasi o on o.kab = c.kab and o.subjek_id = c.subjek_id
      where c.subjek_jenis = 'acara'
        and c.kind in ('acara.hadir', 'acara.samakan', 'acara.undang', 'acara.cabut-undangan', 'acara.batalkan', 'catatan.batal')
    ), dibatalkan as (
      -- A withdrawal that was itself withdrawn leaves what it named standing.
      select b.isi ->> 'sasaran' as id from tentang b
      where b.kind = 'catatan.batal' and not exists (select from tentang u where u.kind = 'catatan.batal' and u.isi ->> 'sasaran' = b.id::text)
    ), berlaku as (
      select t.* from tentang t where t.kind <> 'catatan.batal' and t.id::text not in (select d.id from dibatalkan d)
    ), datang as (
      select h.subjek_id, h.isi ->> 'pesertaId' as orang, max(left(h.isi ->> 'saat', 10)::date) as hari from berlaku h
      where h.kind = 'acara.hadir' and h.subjek_id not in (select x.subjek_id from berlaku x where x.kind = 'acara.batalkan')
      group by 1, 2
    ), undangan as (
      select distinct on (b.subjek_id, o.orang) b.subjek_id, o.orang, b.kind = 'acara.undang' as is_diundang from berlaku b
      cross join lateral (
        select p ->> 'id' as orang from jsonb_path_query(b.isi, '$.peserta[*]') p where b.kind = 'acara.undang'
        union all select b.isi ->> 'orangId' where b.kind = 'acara.cabut-undangan'
      ) o
      order by b.subjek_id, o.orang, b.terjadi desc, b.dicatat desc, b.id desc
    ), pasang as (
      select s.subjek_id, s.isi ->> 'orangA' as a, s.isi ->> 'orangB' as b from berlaku s where s.kind = 'acara.samakan'
      union select s.subjek_id, s.isi ->> 'orangB', s.isi ->> 'orangA' from berlaku s where s.kind = 'acara.samakan'
    ), seorang as (
      select d.subjek_id, d.hari, d.orang as tertulis, d.orang, coalesce(u.is_diundang, false) as is_diundang, coalesce(u.is_diundang, false) as is_lewat_undangan
      from datang d left join undangan u on u.subjek_id = d.subjek_id and u.orang = d.orang
      union
      select s.subjek_id, s.hari, s.tertulis, p.b, coalesce(u.is_diundang, false), s.is_lewat_undangan or coalesce(u.is_diundang, false)
      from seorang s join pasang p on p.subjek_id = s.subjek_id and p.a = s.orang
      left join undangan u on u.subjek_id = p.subjek_id and u.orang = p.b
      where not (s.is_lewat_undangan and coalesce(u.is_diundang, false) and p.b <> s.tertulis)
    ), hadir as (
      select s.orang, max(s.hari) as terakhir from seorang s
      where s.is_diundang or not exists (
        select from seorang l where l.subjek_id = s.subjek_id and l.tertulis = s.tertulis and l.is_diundang
      )
      group by s.orang
    )
    select k.id, k.nama, k.peran, k.desa, coalesce((
      select p.rt from penugasan p where p.akun = k.id and p.wilayah = k.desa and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai) limit 1
    ), '{}'), h.terakhir
    from kader_undangan() k left join hadir h on h.orang = k.id::text
  $function$
;
CREATE OR REPLACE FUNCTION public.catatan_dibaca()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      new.untuk := null;
      if sasaran_catatan(new.kind, new.isi) is not null then
        select t.dibaca, t.pemilik into new.dibaca, new.pemilik from dibaca_tentang(new.kind, new.isi, new.oleh) t;
        if new.subjek_jenis = 'acara' then
          new.untuk := (select c.untuk from catatan c where c.id = sasaran_catatan(new.kind, new.isi) and c.subjek_id = new.subjek_id);
        end if;
      else
        new.dibaca := kind_dibaca(new.kind);
        new.pemilik := case when new.dibaca <> 'desa' then new.oleh end;
        new.untuk := case when new.subjek_jenis = 'acara' then orang_acara(new.kind, new.isi) end;
      end if;
      if new.subjek_jenis = 'lomba' and new.dibaca = 'desa'
        and exists (select from catatan c where c.kab = new.kab and c.subjek_id = new.subjek_id and c.kind = 'lomba.tutup')
        and exists (
          with recursive rantai (kind, sasaran) as (
            select new.kind, sasaran_catatan(new.kind, new.isi)
            union
            select c.kind, sasaran_catatan(c.kind, c.isi) from rantai r join catatan c on c.id = r.sasaran
          )
          select from rantai r where r.kind = 'lomba.tampil'
        )
      then
        new.dibaca := 'penyelenggara';
        new.pemilik := new.oleh;
      end if;
      return new;
    end
  $function$
;
CREATE OR REPLACE FUNCTION public.catatan_dikenal(ids uuid[])
 RETURNS TABLE(id uuid, sidik bytea, nomor bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (
      select c.oleh = akun_kini() or coalesce(c.pemilik = akun_kini(), false)
        or ((c.dibaca = 'desa' or (c.dibaca not in ('juri', 'panitia-wilayah', 'pemegang', 'penyelenggara') and c.dibaca in (select dibaca_peran())))
          and (c.subjek_jenis <> 'acara' or 'panitia' in (select dibaca_peran()) or not alasan_tertutup(c.kind, c.isi, akun_kini()))
          and (c.desa in (select desa_bernama()) or c.desa in (select acara_terlihat()))) as is_terbaca
    ) t
    where c.id = any (ids)
  $function$
;
CREATE OR REPLACE FUNCTION public.desa_bernama()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select d from desa_terlihat() d
    where exists (select from akun where id = akun_kini() and peran in ('sub-ppkbd', 'ppkbd', 'pkb'))
  $function$
;
CREATE OR REPLACE FUNCTION public.desa_terlihat()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select w.kode from wilayah w
    where w.tingkat = 'desa' and exists (
      select from penugasan p
      where p.akun = akun_kini()
        and (w.kode = p.wilayah or starts_with(w.kode, p.wilayah || '.'))
        and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    )
  $function$
;
CREATE OR REPLACE FUNCTION public.dibaca_peran()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select d from akun a
    cross join unnest(array['penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'panitia-wilayah', 'pemegang', 'penyelenggara', 'juri', 'galeri']) d
    where a.id = akun_kini() and a.peran = any (pembaca(d))
  $function$
;
CREATE OR REPLACE FUNCTION public.dibaca_tentang(kind text, isi jsonb, oleh uuid)
 RETURNS TABLE(dibaca text, pemilik uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with recursive rantai (kind, isi, oleh, ke) as (
      select $1, $2, $3, 0
      union all
      select s.kind, s.isi, s.oleh, r.ke + 1
      from rantai r cross join lateral (
        select c.kind, c.isi, c.oleh from catatan c where c.id = sasaran_catatan(r.kind, r.isi)
        union all
        select t.mentah ->> 'kind', t.mentah -> 'isi', t.akun from titipan t
        where t.putusan = 'ditahan' and t.id = sasaran_catatan(r.kind, r.isi) and not exists (select from catatan c where c.id = t.id)
      ) s
      where r.ke < 20
    ), sempit as (
      select kind_dibaca(r.kind) as dibaca, r.oleh from rantai r where kind_dibaca(r.kind) <> 'desa'
    )
    -- Two accounts may wait with one id: then the narrower kind holds, and nobody is known as the writer.
    select case when bool_or(s.dibaca = 'penulis-pkb') then 'penulis-pkb' else coalesce(max(s.dibaca), 'desa') end,
      case when count(distinct s.oleh) = 1 then (array_agg(s.oleh))[1] end
    from sempit s
  $function$
;
CREATE OR REPLACE FUNCTION public.diskualifikasi_soal()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with recursive tentang as (
      select c.id, c.kind, c.isi from catatan c
      where c.subjek_jenis = 'lomba' and c.subjek_id in (select t.lomba from tugas_tamu() t where t.tugas = 'soal')
        and c.kind in ('lomba.diskualifikasi', 'catatan.batal', 'catatan.koreksi')
    ), terkait as (
      select t.id from tentang t where t.kind = 'lomba.diskualifikasi'
      union
      select t.id from tentang t join terkait s on s.id = sasaran_catatan(t.kind, t.isi)
    )
    select s.id from terkait s
  $function$
;
CREATE OR REPLACE FUNCTION public.foto_acara(acara uuid, foto uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select c.isi ->> 'foto' from catatan c
    where c.dibaca = 'galeri' and c.kind = 'acara.foto' and c.subjek_jenis = 'acara' and c.subjek_id = $1 and c.id = $2 and c.desa in (select acara_terlihat())
      and not exists (
        select from catatan b
        where b.subjek_id = $1 and b.dibaca = 'galeri' and b.kind = 'catatan.batal' and b.isi ->> 'sasaran' = $2::text
          and not exists (select from catatan k where k.subjek_id = $1 and k.dibaca = 'galeri' and k.kind = 'catatan.batal' and k.isi ->> 'sasaran' = b.id::text)
      )
  $function$
;
CREATE OR REPLACE FUNCTION public.galeri_acara(acara uuid)
 RETURNS TABLE(id uuid, kind text, terjadi date, dicatat text, oleh uuid, isi jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select c.id, c.kind, c.terjadi, c.dicatat, c.oleh,
      case when c.isi ->> 'foto' like 'data:%' then jsonb_set(c.isi, '{foto}', 'null') else c.isi end
    from catatan c
    where c.dibaca = 'galeri' and c.subjek_jenis = 'acara' and c.subjek_id = $1 and c.desa in (select acara_terlihat())
    order by c.terjadi, c.dicatat, c.id
  $function$
;
CREATE OR REPLACE FUNCTION public.hari_wita()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((now() AT TIME ZONE 'Asia/Makassar'::text))::date
;
CREATE OR REPLACE FUNCTION public.institusi_rt()
 RETURNS TABLE(id uuid, rt text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select distinct on (c.subjek_id) c.subjek_id, array(select jsonb_array_elements_text(c.isi -> 'wilayah')) from catatan c
    where c.kab in (select distinct left(d, 5) from desa_terlihat() d) and c.desa in (select desa_terlihat())
      and c.subjek_jenis = 'institusi' and c.kind in ('institusi.daftar', 'institusi.ubah') and jsonb_typeof(c.isi -> 'wilayah') = 'array'
    order by c.subjek_id, c.terjadi desc, c.dicatat desc, c.id desc
  $function$
;
CREATE OR REPLACE FUNCTION public.isi_kader(kind text, isi jsonb, akun uuid)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN tanpa_alasan(kind, tanpa_anggaran(kind, isi), akun)
;
CREATE OR REPLACE FUNCTION public.isi_pintu(kind text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (kind = ANY (ARRAY['acara.hadir'::text, 'acara.samakan'::text]))
;
CREATE OR REPLACE FUNCTION public.isi_soal(kind text, isi jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (kind = 'catatan.koreksi'::text) THEN jsonb_set(isi, '{isi,alasan}'::text[], '"Tanyakan panitia"'::jsonb) ELSE (isi || '{"alasan": "Tanyakan panitia"}'::jsonb) END
;
CREATE OR REPLACE FUNCTION public.isi_tamu(kind text, isi jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (kind = 'lomba.putus-protes'::text) THEN ((isi || '{"alasan": "Dibaca penyelenggara"}'::jsonb) || CASE WHEN (isi ? 'mengubah'::text) THEN '{"mengubah": "Dibaca penyelenggara"}'::jsonb ELSE '{}'::jsonb END) ELSE tanpa_anggaran(kind, isi) END
;
CREATE OR REPLACE FUNCTION public.kader_desa(desa text)
 RETURNS TABLE(id uuid, nama text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select a.id, a.nama from akun a
    where a.peran in ('sub-ppkbd', 'ppkbd') and $1 in (select desa_bernama()) and exists (
      select from penugasan p where p.akun = a.id and p.wilayah = $1 and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    )
  $function$
;
CREATE OR REPLACE FUNCTION public.kader_terbaca(ids uuid[])
 RETURNS TABLE(id uuid, is_nilai boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select a.id, a.id = k.id or k.peran in ('pkb', 'koordinator', 'kabupaten')
    from akun k join akun a on a.id = any (ids)
    where k.id = akun_kini() and k.peran <> 'tamu' and (
      a.id = k.id or (
        k.peran in ('ppkbd', 'pkb', 'koordinator', 'kabupaten') and a.peran in ('sub-ppkbd', 'ppkbd') and exists (
          select from penugasan p
          where p.akun = a.id and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai) and p.wilayah in (select desa_terlihat())
        )
      )
    )
  $function$
;
CREATE OR REPLACE FUNCTION public.kader_undangan()
 RETURNS TABLE(id uuid, nama text, peran text, desa text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select distinct on (a.id) a.id, a.nama, a.peran, d
    from akun a join penugasan p on p.akun = a.id join desa_terlihat() d on d = p.wilayah
    where a.peran in ('sub-ppkbd', 'ppkbd') and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
      and exists (select from akun b where b.id = akun_kini() and b.peran in ('pkb', 'koordinator', 'kabupaten'))
    order by a.id, d
  $function$
;
CREATE OR REPLACE FUNCTION public.kind_dibaca(kind text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (kind = ANY (ARRAY['konseling.rahasia'::text, 'keluarga.sejahtera'::text])) THEN 'penulis-pkb'::text WHEN (kind = ANY (ARRAY['catin.daftar'::text, 'catin.damping'::text])) THEN 'penulis-ppkbd-pkb'::text WHEN (kind = ANY (ARRAY['acara.jawab-tes'::text, 'acara.nilai-tes'::text, 'acara.jawab'::text, 'acara.evaluasi'::text, 'acara.rencana-aksi'::text])) THEN 'panitia-wilayah'::text WHEN (kind = ANY (ARRAY['lomba.berhalangan'::text, 'lomba.diskualifikasi'::text, 'lomba.tulis'::text])) THEN 'panitia-wilayah'::text WHEN (kind = ANY (ARRAY['acara.hadir'::text, 'acara.samakan'::text, 'acara.pengemudi'::text])) THEN 'panitia'::text WHEN (kind = 'acara.sertifikat'::text) THEN 'pemegang'::text WHEN (kind = 'lomba.protes'::text) THEN 'panitia'::text WHEN (kind = ANY (ARRAY['lomba.denda'::text, 'lomba.putus-seri'::text, 'lomba.putus-protes'::text])) THEN 'penyelenggara'::text WHEN (kind = ANY (ARRAY['lomba.nilai'::text, 'lomba.suara'::text, 'lomba.umumkan'::text])) THEN 'juri'::text WHEN (kind = 'acara.foto'::text) THEN 'galeri'::text ELSE 'desa'::text END
;
CREATE OR REPLACE FUNCTION public.lembar_masuk(lomba_id uuid)
 RETURNS TABLE(juri text, regu text, dicatat text, banyak bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select c.isi ->> 'juri', c.isi ->> 'regu', max(c.dicatat), count(*) from catatan c
    where c.subjek_id = lomba_id and c.kind = 'lomba.nilai' and c.desa in (select acara_terlihat())
      and exists (select from akun a where a.id = akun_kini() and a.peran in ('pkb', 'koordinator', 'kabupaten'))
    group by 1, 2
  $function$
;
CREATE OR REPLACE FUNCTION public.lomba_sendiri()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with recursive saya as (
      select p.wilayah from akun a join penugasan p on p.akun = a.id
      where a.id = akun_kini() and a.peran in ('pkb', 'koordinator') and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    ), tentang as (
      select c.id, c.kind, c.isi, c.subjek_id as lomba, c.oleh, c.terjadi, c.dicatat from catatan c
      where exists (select from saya) and c.kab in (select distinct left(t, 5) from acara_terlihat() t) and c.subjek_jenis = 'lomba' and c.desa in (select acara_terlihat())
        and c.kind in ('lomba.regu', 'lomba.protes', 'lomba.putus-protes', 'lomba.diskualifikasi', 'catatan.batal', 'catatan.koreksi')
    ), daftar as (
      select distinct on (t.lomba) t.lomba, t.isi from tentang t where t.kind = 'lomba.regu' order by t.lomba, t.terjadi desc, t.dicatat desc, t.id desc
    ), regu as (
      select d.lomba, r ->> 'id' as id from daftar d cross join lateral jsonb_array_elements(d.isi -> 'regu') r cross join lateral (select r ->> 'kontingen' as kode) k
      where exists (select from saya s where k.kode = s.wilayah or starts_with(k.kode, s.wilayah || '.') or starts_with(s.wilayah, k.kode || '.'))
    ), protes as (
      select t.lomba, t.id::text as id from tentang t
      where t.kind = 'lomba.protes' and (t.oleh = akun_kini() or (t.lomba, t.isi ->> 'regu') in (select r.lomba, r.id from regu r))
    ), sendiri as (
      select t.id from tentang t
      where (t.kind = 'lomba.putus-protes' and (t.lomba, t.isi ->> 'protesId') in (select p.lomba, p.id from protes p))
        or (t.kind = 'lomba.diskualifikasi' and (t.lomba, t.isi ->> 'regu') in (select r.lomba, r.id from regu r))
      union
      select t.id from tentang t join sendiri s on s.id = sasaran_catatan(t.kind, t.isi)
    )
    select s.id from sendiri s
  $function$
;
CREATE OR REPLACE FUNCTION public.lomba_tertutup()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select c.subjek_id from catatan c where c.kind = 'lomba.tutup' and c.kab in (select distinct left(a, 5) from acara_ditulis() a) $function$
;
CREATE OR REPLACE FUNCTION public.menunggu_hadir(acara uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select distinct (t.mentah -> 'isi' ->> 'pesertaId')::uuid from titipan t
    where t.putusan = 'ditahan' and t.kode = 'menunggu-hadir' and t.subjek_id = $1 and t.desa in (select acara_terlihat())
      and t.mentah -> 'isi' ->> 'pesertaId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      and exists (select from akun a where a.id = akun_kini() and a.peran in ('pkb', 'koordinator', 'kabupaten'))
  $function$
;
CREATE OR REPLACE FUNCTION public.nama_wilayah_acara()
 RETURNS TABLE(kode text, nama text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select w.kode, w.nama from wilayah w
    where w.tingkat in ('kecamatan', 'desa') and left(w.kode, 5) in (select left(a, 5) from acara_ditulis() a) order by w.kode
  $function$
;
CREATE OR REPLACE FUNCTION public.orang_acara(kind text, isi jsonb)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
RETURN (SELECT CASE WHEN (s.v ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'::text) THEN (s.v)::uuid ELSE NULL::uuid END AS "case" FROM (SELECT (orang_acara.isi ->> CASE WHEN (orang_acara.kind = 'acara.sertifikat'::text) THEN 'orangId'::text ELSE 'pesertaId'::text END) AS v) s)
;
CREATE OR REPLACE FUNCTION public.pelaku_laporan(laporan uuid)
 RETURNS TABLE(id uuid, peran text, nama text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select distinct a.id, a.peran,
      case when a.id = akun_kini() or a.peran in ('pkb', 'koordinator', 'kabupaten') or c.desa in (select desa_bernama()) then a.nama end
    from catatan c join akun a on a.id = c.oleh
    where c.subjek_jenis = 'laporan' and c.subjek_id = laporan and c.desa in (select desa_terlihat())
      and c.kab in (select distinct left(d, 5) from desa_terlihat() d)
  $function$
;
CREATE OR REPLACE FUNCTION public.pelaku_undian(lomba_id uuid)
 RETURNS TABLE(id uuid, nama text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select distinct a.id, a.nama from catatan c join akun a on a.id = c.oleh
    where c.kab in (select distinct left(t, 5) from acara_terlihat() t) and c.subjek_jenis = 'lomba' and c.subjek_id = lomba_id and c.kind = 'lomba.undi'
      and c.desa in (select acara_terlihat()) and exists (select from akun b where b.id = akun_kini() and b.peran in ('pkb', 'koordinator', 'kabupaten'))
  $function$
;
CREATE OR REPLACE FUNCTION public.pembaca(dibaca text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE dibaca WHEN 'penulis-pkb'::text THEN ARRAY['pkb'::text] WHEN 'penulis-ppkbd-pkb'::text THEN ARRAY['ppkbd'::text, 'pkb'::text] WHEN 'panitia'::text THEN ARRAY['pkb'::text, 'koordinator'::text, 'kabupaten'::text] WHEN 'panitia-wilayah'::text THEN ARRAY['pkb'::text, 'koordinator'::text, 'kabupaten'::text] WHEN 'pemegang'::text THEN ARRAY['pkb'::text, 'koordinator'::text, 'kabupaten'::text] WHEN 'penyelenggara'::text THEN ARRAY['pkb'::text, 'koordinator'::text, 'kabupaten'::text] WHEN 'juri'::text THEN ARRAY['koordinator'::text, 'kabupaten'::text] WHEN 'galeri'::text THEN ARRAY['pkb'::text, 'koordinator'::text, 'kabupaten'::text] ELSE NULL::text[] END
;
CREATE OR REPLACE FUNCTION public.peserta_wilayah()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with milik as (
      select p.wilayah from penugasan p join akun k on k.id = p.akun and k.peran in ('pkb', 'koordinator', 'kabupaten')
      where p.akun = akun_kini() and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    ), disebut as (
      select o.isi ->> 'id' as id, o.isi ->> 'desa' as desa
      from catatan c cross join lateral (
        select e from jsonb_array_elements(case when c.kind = 'acara.undang' then c.isi -> 'peserta' else jsonb_build_array(c.isi -> 'orang') end) e
      ) o (isi)
      where c.subjek_jenis = 'acara' and c.kind in ('acara.undang', 'acara.hadir') and c.desa in (select t from acara_terlihat() t where length(t) = 5)
        and jsonb_typeof(o.isi) = 'object'
    )
    select p.akun from penugasan p join akun a on a.id = p.akun
    where a.peran in ('sub-ppkbd', 'ppkbd') and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
      and exists (select from milik m where p.wilayah = m.wilayah or starts_with(p.wilayah, m.wilayah || '.'))
    union
    select d.id::uuid from disebut d where not exists (select from akun a where a.id::text = d.id)
    group by d.id
    having bool_and(exists (select from milik m where d.desa = m.wilayah or starts_with(d.desa, m.wilayah || '.')))
  $function$
;
CREATE OR REPLACE FUNCTION public.putus_titipan(daftar jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    update titipan t set putusan = m.putusan, kode = m.kode, isian = m.isian, diputus_pada = now()
    from jsonb_to_recordset(daftar) as m (akun uuid, id uuid, putusan text, kode text, isian text)
    where t.akun = m.akun and t.id = m.id and t.putusan = 'ditahan' and titipan_terjangkau(t.desa, t.mentah)
  $function$
;
CREATE OR REPLACE FUNCTION public.rekan()
 RETURNS TABLE(id uuid, nama text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select a.id, a.nama from akun a
    where a.id <> akun_kini() and a.peran in ('sub-ppkbd', 'ppkbd', 'pkb') and exists (
      select from penugasan p join desa_bernama() d on d = p.wilayah or starts_with(d, p.wilayah || '.')
      where p.akun = a.id
    )
  $function$
;
CREATE OR REPLACE FUNCTION public.riwayat_tetapan(jenis text)
 RETURNS TABLE(dibuat timestamp with time zone, oleh text, alasan text, berlaku_dari date, banyak bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select s.dibuat, a.nama, s.alasan, s.berlaku_dari, count(*)
    from tetapan_desa s join akun a on a.id = s.oleh
    where s.jenis = $1 and s.desa in (select desa_terlihat())
    group by s.dibuat, a.nama, s.alasan, s.berlaku_dari order by s.dibuat desc limit 50
  $function$
;
CREATE OR REPLACE FUNCTION public.saat_kunci(sejak_tahun integer)
 RETURNS TABLE(desa text, bulan text, pada timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select k.desa, k.isi ->> 'bulan', min(k.diterima_pada) from catatan k
    where k.kab in (select distinct left(d, 5) from desa_terlihat() d) and k.subjek_jenis = 'laporan' and k.kind = 'laporan.kunci'
      and k.isi ->> 'bulan' >= sejak_tahun || '-01' and k.desa in (select desa_terlihat())
      and exists (
        select from catatan a where a.kab = k.kab and a.subjek_id = k.subjek_id and a.kind = 'laporan.ajukan' and a.isi ->> 'jenis' = 'ppkbd'
      )
    group by 1, 2
  $function$
;
CREATE OR REPLACE FUNCTION public.samarkan(mentah jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ((mentah ->> 'kind'::text) = 'konseling.rahasia'::text) THEN jsonb_set(mentah, '{isi,rahasia}'::text[], '"…"'::jsonb, false) WHEN ((mentah ->> 'kind'::text) = 'keluarga.sejahtera'::text) THEN jsonb_set(mentah, '{isi,desil}'::text[], 'null'::jsonb, false) WHEN ((mentah ->> 'kind'::text) = 'catin.daftar'::text) THEN jsonb_set(mentah, '{isi}'::text[], ((mentah -> 'isi'::text) || '{"pertama": null, "pasanganNama": "…"}'::jsonb)) WHEN ((mentah ->> 'kind'::text) = 'catin.damping'::text) THEN jsonb_set(mentah, '{isi}'::text[], ((mentah -> 'isi'::text) || '{"hb": null, "lila": null, "berat": null, "hasil": null, "topik": [], "tinggi": null, "merokok": null}'::jsonb)) WHEN (((mentah ->> 'kind'::text) = 'catatan.koreksi'::text) AND (((mentah -> 'isi'::text) -> 'isi'::text) ? 'rahasia'::text)) THEN jsonb_set(mentah, '{isi,isi,rahasia}'::text[], '"…"'::jsonb) WHEN (((mentah ->> 'kind'::text) = 'catatan.koreksi'::text) AND (((mentah -> 'isi'::text) -> 'isi'::text) ? 'desil'::text)) THEN jsonb_set(mentah, '{isi,isi,desil}'::text[], 'null'::jsonb) WHEN (((mentah ->> 'kind'::text) = 'catatan.koreksi'::text) AND (((mentah -> 'isi'::text) -> 'isi'::text) ? 'pasanganNama'::text)) THEN jsonb_set(mentah, '{isi,isi}'::text[], (((mentah -> 'isi'::text) -> 'isi'::text) || '{"pertama": null, "pasanganNama": "…"}'::jsonb)) WHEN (((mentah ->> 'kind'::text) = 'catatan.koreksi'::text) AND (((mentah -> 'isi'::text) -> 'isi'::text) ? 'merokok'::text)) THEN jsonb_set(mentah, '{isi,isi}'::text[], (((mentah -> 'isi'::text) -> 'isi'::text) || '{"hb": null, "lila": null, "berat": null, "hasil": null, "topik": [], "tinggi": null, "merokok": null}'::jsonb)) ELSE mentah END
;
CREATE OR REPLACE FUNCTION public.sasaran_catatan(kind text, isi jsonb)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT CASE WHEN (s.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'::text) THEN (s.id)::uuid ELSE NULL::uuid END AS "case" FROM (SELECT CASE WHEN (sasaran_catatan.kind = ANY (ARRAY['catatan.batal'::text, 'catatan.koreksi'::text])) THEN (sasaran_catatan.isi ->> 'sasaran'::text) WHEN (sasaran_catatan.kind = 'lampiran.foto'::text) THEN (sasaran_catatan.isi ->> 'untuk'::text) ELSE NULL::text END AS id) s)
;
CREATE OR REPLACE FUNCTION public.sebaya_bulan(kab text, bulan text)
 RETURNS TABLE(ciri jsonb, skor jsonb, nilai double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select n.isi -> 'ciri', n.isi -> 'skor', (n.isi ->> 'nilai')::float8
    from nilai_institusi n
    where n.kab = $1 and n.bulan = $2 and $1 in (select distinct left(d, 5) from desa_terlihat() d)
  $function$
;
CREATE OR REPLACE FUNCTION public.sertifikat_acara(ids uuid[])
 RETURNS SETOF catatan
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select c.* from catatan c
    where c.kab in (select distinct left(a, 5) from acara_terlihat() a) and c.subjek_jenis = 'acara' and c.subjek_id = any (ids)
      and c.dibaca = 'pemegang' and c.desa in (select acara_terlihat()) and 'pemegang' in (select dibaca_peran())
  $function$
;
CREATE OR REPLACE FUNCTION public.sertifikat_terakhir(kabupaten text, tahun integer)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select case when exists (
      select from akun a where a.id = akun_kini() and a.peran in ('pkb', 'koordinator', 'kabupaten')
        and kabupaten in (select left(t, 5) from acara_terlihat() t)
    ) then (
      select coalesce(max(substr(c.isi ->> 'nomor', 11, 5)::int), 0) from catatan c
      where c.kab = kabupaten and c.kind = 'acara.sertifikat' and starts_with(c.isi ->> 'nomor', replace(kabupaten, '.', '') || '-' || tahun || '-')
    ) end
  $function$
;
CREATE OR REPLACE FUNCTION public.tamu_kini()
 RETURNS TABLE(acara uuid, lomba uuid, tugas text, hari text, sampai timestamp with time zone, nomor_akhir bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select t.acara, t.lomba, t.tugas, ((t.berlaku_sampai - interval '1 second') at time zone 'Asia/Makassar')::date::text, t.berlaku_sampai,
      case when t.berlaku_sampai <= now() then (
        select coalesce(max(c.nomor), 0) from catatan c where c.kab = left(t.wilayah, 5) and c.desa = t.wilayah and c.diterima_pada < t.berlaku_sampai
      ) end
    from tamu t where t.akun = akun_kini() and tamu_masih_menyerahkan(t.berlaku_sampai, t.dicabut, t.penyerahan)
  $function$
;
CREATE OR REPLACE FUNCTION public.tamu_masih_menyerahkan(berlaku_sampai timestamp with time zone, dicabut timestamp with time zone, penyerahan timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((dicabut IS NULL) AND (now() < (berlaku_sampai + '3 days'::interval)) AND ((penyerahan IS NULL) OR (now() < (penyerahan + '12:00:00'::interval))))
;
CREATE OR REPLACE FUNCTION public.tanpa_alasan(kind text, isi jsonb, akun uuid)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (kind = 'catatan.batal'::text) THEN (isi || '{"alasan": "Tanyakan panitia"}'::jsonb) WHEN ((kind = 'acara.cabut-undangan'::text) AND ((isi ->> 'orangId'::text) IS DISTINCT FROM (akun)::text)) THEN (isi || '{"alasan": "Tanyakan panitia"}'::jsonb) WHEN ((kind = 'catatan.koreksi'::text) AND ((isi -> 'isi'::text) ?& ARRAY['orangId'::text, 'alasan'::text]) AND ((isi #>> '{isi,orangId}'::text[]) IS DISTINCT FROM (akun)::text)) THEN jsonb_set(isi, '{isi,alasan}'::text[], '"Tanyakan panitia"'::jsonb) ELSE isi END
;
CREATE OR REPLACE FUNCTION public.tanpa_anggaran(kind text, isi jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (kind = 'acara.rencana'::text) THEN (isi || '{"anggaran": []}'::jsonb) WHEN ((kind = 'catatan.koreksi'::text) AND ((isi -> 'isi'::text) ? 'anggaran'::text)) THEN jsonb_set(isi, '{isi,anggaran}'::text[], '[]'::jsonb) ELSE isi END
;
CREATE OR REPLACE FUNCTION public.tempat_tugas(ids uuid[])
 RETURNS TABLE(akun uuid, wilayah text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select a.id, p.wilayah
    from akun a left join penugasan p on p.akun = a.id and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    where a.id = any (ids) and a.peran <> 'tamu'
  $function$
;
CREATE OR REPLACE FUNCTION public.terima_titipan(daftar jsonb)
 RETURNS bigint
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with minta as (
      select m.akun, m.id, m.nomor from jsonb_to_recordset(daftar) as m (akun uuid, id uuid, nomor bigint)
    ), lepas as (
      delete from titipan t using minta m
      where t.akun = m.akun and t.id = m.id and t.putusan = 'ditahan' and titipan_terjangkau(t.desa, t.mentah)
      returning t.akun, t.id, t.mentah, t.sidik, t.desa, t.diterima_pada, m.nomor
    ), masuk as (
      insert into catatan (kab, desa, nomor, id, kind, v, subjek_jenis, subjek_id, rt, terjadi, dicatat, oleh, perangkat, urut, melihat, isi, sidik, diterima_pada)
      select left(l.desa, 5), l.desa, l.nomor, l.id, l.mentah ->> 'kind', (l.mentah ->> 'v')::integer,
        l.mentah -> 'subjek' ->> 'jenis', (l.mentah -> 'subjek' ->> 'id')::uuid, l.mentah ->> 'rt', (l.mentah ->> 'terjadi')::date,
        l.mentah ->> 'dicatat', l.akun, (l.mentah ->> 'perangkat')::uuid, (l.mentah ->> 'urut')::bigint, (l.mentah ->> 'melihat')::bigint,
        l.mentah -> 'isi', l.sidik, l.diterima_pada
      from lepas l
      returning 1
    )
    select count(*) from masuk
  $function$
;
CREATE OR REPLACE FUNCTION public.titipan_terjangkau(desa text, mentah jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select $1 in (select desa_bernama()) or ($2 -> 'subjek' ->> 'jenis' in ('acara', 'lomba') and $1 in (select acara_ditulis()))
  $function$
;
CREATE OR REPLACE FUNCTION public.titipan_tertahan(subjek uuid[])
 RETURNS TABLE(akun uuid, peran text, id uuid, mentah jsonb, kode text, isian text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select t.akun, a.peran, t.id, case when t.akun = akun_kini() then t.mentah else samarkan(t.mentah) end, t.kode, t.isian
    from titipan t join akun a on a.id = t.akun
    where t.putusan = 'ditahan' and t.subjek_id = any (subjek) and titipan_terjangkau(t.desa, t.mentah)
    order by t.diterima_pada, t.id
  $function$
;
CREATE OR REPLACE FUNCTION public.tugas_tamu()
 RETURNS TABLE(wilayah text, acara uuid, lomba uuid, tugas text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select t.wilayah, t.acara, t.lomba, t.tugas from tamu t
    where t.akun = akun_kini() and tamu_masih_menyerahkan(t.berlaku_sampai, t.dicabut, t.penyerahan)
  $function$
;

CREATE TRIGGER dibaca BEFORE INSERT ON public.catatan FOR EACH ROW EXECUTE FUNCTION catatan_dibaca();

grant select on angka to lini_app;
grant select on angka_versi to lini_app;
grant insert, select on catatan to lini_app;
grant select on catatan_kader to lini_app;
grant select on catatan_tamu to lini_app;
grant select on catatan_tanpa_alasan to lini_app;
grant select on desa_nomor to lini_app;
grant select on institusi_bulan to lini_app;
grant insert, select, update on kotor to lini_app;
grant select on laporan_kantor to lini_app;
grant select on nilai_institusi to lini_app;
grant select on nilai_poktan to lini_app;
grant insert, select on pelajaran_kantor to lini_app;
grant select on penugasan to lini_app;
grant insert, select on rubrik to lini_app;
grant insert, select on tetapan_desa to lini_app;
grant delete, insert, select, update on titipan to lini_app;
grant select on wilayah to lini_app;

grant select (id, is_contoh, nama, nama_pengguna, peran) on akun to lini_app;
grant update (nomor) on desa_nomor to lini_app;

grant execute on function acara_ditulis() to lini_app;
grant execute on function acara_diurus() to lini_app;
grant execute on function acara_kader(ids uuid[]) to lini_app;
grant execute on function acara_terlihat() to lini_app;
grant execute on function acara_untuk_hakim(kab_list text[], ids uuid[]) to lini_hakim;
grant execute on function akun_kabupaten(kab text) to lini_app;
grant execute on function batal_pintu(kind text, isi jsonb) to lini_app;
grant execute on function calon_acara() to lini_app;
grant execute on function catatan_dikenal(ids uuid[]) to lini_app;
grant execute on function desa_bernama() to lini_app;
grant execute on function desa_terlihat() to lini_app;
grant execute on function dibaca_peran() to lini_app;
grant execute on function diskualifikasi_soal() to lini_app;
grant execute on function foto_acara(acara uuid, foto uuid) to lini_app;
grant execute on function galeri_acara(acara uuid) to lini_app;
grant execute on function institusi_rt() to lini_app;
grant execute on function kader_desa(desa text) to lini_app;
grant execute on function kader_terbaca(ids uuid[]) to lini_app;
grant execute on function kader_undangan() to lini_app;
grant execute on function lembar_masuk(lomba_id uuid) to lini_app;
grant execute on function lomba_sendiri() to lini_app;
grant execute on function lomba_tertutup() to lini_app;
grant execute on function menunggu_hadir(acara uuid) to lini_app;
grant execute on function nama_wilayah_acara() to lini_app;
grant execute on function pelaku_laporan(laporan uuid) to lini_app;
grant execute on function pelaku_undian(lomba_id uuid) to lini_app;
grant execute on function peserta_wilayah() to lini_app;
grant execute on function putus_titipan(daftar jsonb) to lini_hakim;
grant execute on function rekan() to lini_app;
grant execute on function riwayat_tetapan(jenis text) to lini_app;
grant execute on function saat_kunci(sejak_tahun integer) to lini_app;
grant execute on function sebaya_bulan(kab text, bulan text) to lini_app;
grant execute on function sertifikat_acara(ids uuid[]) to lini_app;
grant execute on function sertifikat_terakhir(kabupaten text, tahun integer) to lini_app;
grant execute on function tamu_kini() to lini_app;
grant execute on function tempat_tugas(ids uuid[]) to lini_hakim;
grant execute on function terima_titipan(daftar jsonb) to lini_hakim;
grant execute on function titipan_tertahan(subjek uuid[]) to lini_hakim;
grant execute on function tugas_tamu() to lini_app;
