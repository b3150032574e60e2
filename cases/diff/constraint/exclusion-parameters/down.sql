-- table public.booking: parameters of apart; parameters of one_at_a_time
ALTER INDEX public.apart SET (fillfactor = 60, buffering = off);
ALTER INDEX public.one_at_a_time SET (fillfactor = 50);
