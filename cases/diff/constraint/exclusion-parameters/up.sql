-- table public.booking: parameters of apart; parameters of one_at_a_time
ALTER INDEX public.apart RESET (fillfactor, buffering);
ALTER INDEX public.one_at_a_time SET (fillfactor = 70);
