-- table public.parents: drop column note
-- hazard: deletes-data: the values of public.parents.note are lost
ALTER TABLE ONLY public.parents DROP COLUMN note;
