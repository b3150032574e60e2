-- table public.t: rename trigger a_note
ALTER TRIGGER a_note ON public.t RENAME TO c_note;
