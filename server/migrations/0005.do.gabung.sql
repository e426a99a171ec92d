-- Merged families are judged together: from a duplicate to the family it was merged into, and back.

create index catatan_gabung on catatan (kab, (isi ->> 'dari')) where kind = 'keluarga.gabung';
create index catatan_gabung_tetap on catatan (kab, subjek_id) where kind = 'keluarga.gabung';
