-- table public.slots: drop constraints slots_position, slots_rank; add constraints slots_position, slots_rank
ALTER TABLE public.slots DROP CONSTRAINT slots_position;
ALTER TABLE public.slots DROP CONSTRAINT slots_rank;
-- hazard: blocks-reads: the table is locked while the index of slots_position is built
-- hazard: may-fail-on-data: rows that break slots_position stop it
ALTER TABLE public.slots ADD CONSTRAINT slots_position UNIQUE ("position");
-- hazard: blocks-reads: the table is locked while the index of slots_rank is built
-- hazard: may-fail-on-data: rows that break slots_rank stop it
ALTER TABLE public.slots ADD CONSTRAINT slots_rank UNIQUE (rank) DEFERRABLE INITIALLY DEFERRED;
