do $$ begin create role stemma_case_pair_b; exception when duplicate_object or unique_violation then null; end $$;
create schema "Odd one";
create type "Odd one".beta as enum ('good');
create table public.gamma (
    a integer,
    b text,
    d bigint
)
partition by hash (a, b);
create table public.gamma_k1 partition of public.gamma for values with (modulus 3, remainder 1);
create table "Odd one".theta (
    "Odd" character varying(20) collate "C" default 'b'::character varying(20),
    id bigint default 1::bigint,
    note uuid,
    name integer[]
);
create table "Odd one".rho (
    id integer not null,
    at "Odd one".beta[],
    state uuid
)
partition by list (id);
create policy po_a on public.gamma_k1 for update to stemma_case_pair_b
using ((public.gamma_k1.d is null or public.gamma_k1.a is not null))
with check (exists (select 1 from "Odd one".theta o where (o.name is null or o.name is not null)));
