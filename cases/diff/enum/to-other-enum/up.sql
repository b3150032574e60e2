-- table public.tickets: no default of state; change the type of state, default of state
-- hazard: rewrites-table: every row is written with the new type of public.tickets.state
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.tickets.state may not be one of public.new_state, or lose something
ALTER TABLE public.tickets
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE public.new_state USING state::text::public.new_state,
    ALTER COLUMN state SET DEFAULT 'open'::public.new_state;
