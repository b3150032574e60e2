-- table public.t: rename trigger c_note
ALTER TRIGGER c_note ON public.t RENAME TO a_note;
