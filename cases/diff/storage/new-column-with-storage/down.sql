-- table public.documents: drop column body
-- hazard: deletes-data: the values of public.documents.body are lost
ALTER TABLE public.documents DROP COLUMN body;
