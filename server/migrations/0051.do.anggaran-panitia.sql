-- What a gathering costs is the committee's: no screen of a cadre shows it, so her phone does not hold it. As with the reasons (0046) the table keeps
-- a plan with a budget back from cadres, and what corrects it; their feed gets them with the budget empty, as guests do.

create function tanpa_anggaran(kind text, isi jsonb) returns jsonb
  language sql immutable parallel safe
  return case
    when kind = 'acara.rencana' then isi || '{"anggaran": []}'
    when kind = 'catatan.koreksi' and isi -> 'isi' ? 'anggaran' then jsonb_set(isi, '{isi,anggaran}', '[]')
    else isi end;

create or replace function isi_tamu(kind text, isi jsonb) returns jsonb
  language sql immutable parallel safe
  return case
    when kind = 'lomba.putus-protes' then isi || '{"alasan": "Dibaca penyelenggara"}' || case when isi ? 'mengubah' then '{"mengubah": "Dibaca penyelenggara"}'::jsonb else '{}' end
    else tanpa_anggaran(kind, isi) end;

-- A fact of a gathering as the cadre `akun` reads it.
create function isi_kader(kind text, isi jsonb, akun uuid) returns jsonb
  language sql immutable parallel safe
  return tanpa_alasan(kind, tanpa_anggaran(kind, isi), akun);

create or replace function alasan_tertutup(kind text, isi jsonb, akun uuid) returns boolean
  language sql immutable parallel safe
  return kind in ('acara.rencana', 'acara.cabut-undangan', 'catatan.batal', 'catatan.koreksi') and isi_kader(kind, isi, akun) is distinct from isi;

create or replace view catatan_tanpa_alasan with (security_barrier) as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    c.diterima_pada, isi_kader(c.kind, c.isi, (select akun_kini())) as isi
  from catatan c
  where c.subjek_jenis = 'acara' and c.dibaca = 'desa' and c.desa in (select acara_terlihat()) and 'panitia' not in (select dibaca_peran())
    and c.oleh <> (select akun_kini()) and c.pemilik is distinct from (select akun_kini()) and c.untuk is distinct from (select akun_kini())
    and alasan_tertutup(c.kind, c.isi, (select akun_kini()));
