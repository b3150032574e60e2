-- Nothing changes: checks, defaults, predicates and queries are spelled in another way.

create table t (
    id integer,
    a text,
    b integer,
    c text default ('x'::text),
    d text,
    e boolean,
    primary key (id),
    constraint t_a_check check ((a = any (array['x'::text, 'y'::text]))),
    constraint t_b_check check (((b >= 1) and (b <= 5))),
    constraint t_d_check check ((d !~~ 'x%'::text)),
    constraint t_e_check check ((not (e is null)))
);
create index t_a on public.t using btree (a text_ops asc nulls last) where ((a is not null) and (b > 0));
create view public.v as select id from public.t where (a = 'x'::text);
create policy p on t as permissive for all to public using ((id > 0));
