-- left alone: table public.insurer
-- left alone: table public.patient
-- table public.visit: drop constraint visit_patient_id_fkey; add constraint visit_patient_id_fkey
ALTER TABLE public.visit DROP CONSTRAINT visit_patient_id_fkey;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.visit ADD CONSTRAINT visit_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES public.person(id);
