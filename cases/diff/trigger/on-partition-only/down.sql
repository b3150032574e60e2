-- table public.events_2024: drop trigger own_note
DROP TRIGGER own_note ON public.events_2024;
