select b.id, b.c::text, s.id, s.c::text, (h.top).id, (h.top).c::text, h.others::text from brick b, shape s, heap h order by 1;
