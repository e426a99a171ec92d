-- An office sees also when a step reached the server: the day a sending names is that of the phone.

create or replace view laporan_kantor as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    c.isi ->> 'bulan' as bulan,
    case
      when c.kind = 'laporan.ajukan' and c.isi ->> 'jenis' = 'ppkbd' then c.isi || '{"keterangan": null, "penjelasan": {}}'
      when c.kind = 'laporan.ajukan' then c.isi || '{"angka": {}, "keterangan": null, "penjelasan": {},
        "ciri": {"kunjungan": 0, "hariKunjungan": 0, "kunjunganSehari": 0, "timbangan": 0, "timbanganBulat": 0, "pertemuan": 0, "pertemuanLebih": 0}}'
      when c.kind = 'laporan.ralat' and not exists (
        select from catatan a where a.kab = c.kab and a.subjek_id = c.subjek_id and a.kind = 'laporan.ajukan' and a.isi ->> 'jenis' = 'ppkbd'
      ) then c.isi || '{"angka": {}}'
      when c.kind = 'laporan.uji-petik' then jsonb_set(c.isi, '{hasil}', coalesce((
        select jsonb_agg(jsonb_build_object('keluargaId', '00000000-0000-8000-8000-' || lpad(h.ke::text, 12, '0'), 'hasil', h.satu ->> 'hasil'))
        from jsonb_array_elements(c.isi -> 'hasil') with ordinality as h (satu, ke)
      ), '[]'))
      else c.isi
    end as isi,
    c.diterima_pada
  from catatan c
  where c.subjek_jenis = 'laporan' and c.desa in (select desa_terlihat());
