-- table public.events: move to another tablespace; place of events_pkey; place of events_at
ALTER TABLE public.events SET TABLESPACE stemma_case_space;
ALTER INDEX public.events_pkey SET TABLESPACE stemma_case_space;
ALTER INDEX public.events_at SET TABLESPACE stemma_case_space;

-- table public.events_new: move to another tablespace; place of events_new_pkey; place of events_new_at_idx
ALTER TABLE public.events_new SET TABLESPACE stemma_case_space;
ALTER INDEX public.events_new_pkey SET TABLESPACE stemma_case_space;
ALTER INDEX public.events_new_at_idx SET TABLESPACE stemma_case_space;

-- table public.events_new_0: move to another tablespace; place of events_new_0_pkey; place of events_new_0_at_idx
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.events_new_0 SET TABLESPACE stemma_case_space;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.events_new_0_pkey SET TABLESPACE stemma_case_space;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.events_new_0_at_idx SET TABLESPACE stemma_case_space;

-- table public.events_old: move to another tablespace; place of events_old_pkey; place of events_old_at_idx
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.events_old SET TABLESPACE stemma_case_space;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.events_old_pkey SET TABLESPACE stemma_case_space;
-- hazard: blocks-reads: the index is locked until it is copied, and so is all that reads its table
ALTER INDEX public.events_old_at_idx SET TABLESPACE stemma_case_space;

-- table public.parts: move to another tablespace
ALTER TABLE public.parts SET TABLESPACE pg_default;

-- create table public.parts_two
CREATE TABLE public.parts_two (
    id bigint
);
ALTER TABLE public.parts
    ATTACH PARTITION public.parts_two FOR VALUES IN ('2');
