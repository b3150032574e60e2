-- A column becomes a generated one and a divided part comes, with a policy over that column; on the way back the policy
-- goes before the column changes.

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
    state uuid,
    at uuid generated always as (coalesce(state, '00000000-0000-0000-0000-000000000001'::uuid)) stored
)
partition by list (id);
create table "Odd one".rho_rest partition of "Odd one".rho default
partition by hash (id);
create table "Odd one".rho_rest_p1 partition of "Odd one".rho_rest for values with (modulus 4, remainder 0);
create policy po_a on public.gamma_k1 for update to stemma_case_pair_b
using ((public.gamma_k1.d is null or public.gamma_k1.a is not null))
with check (exists (select 1 from "Odd one".rho_rest_p1 o where (o.state <> '00000000-0000-0000-0000-000000000001'::uuid)));
create policy po_b on "Odd one".rho_rest for insert to public
with check (("Odd one".rho_rest.at is null or "Odd one".rho_rest.at is not null));
