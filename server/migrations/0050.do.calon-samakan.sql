-- The last orientation a cadre came to, as the gathering's own page counts it (core/src/pelatihan/kehadiran.ts, `samakan`): also what was noted at
-- the door under another name that was made one with hers. Of such a group the invited one came, else each of them; two invited never become one.
-- Taken-back attendance, pairings taken apart again and called-off gatherings do not count, and the day is that of the session, not of the typing.
create or replace function calon_acara() returns table (id uuid, nama text, peran text, desa text, rt text[], terakhir date)
  language sql stable security definer set search_path = public, pg_temp
  as $$
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
  $$;
