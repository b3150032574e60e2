-- Nothing changes: foreign keys, triggers and statistics are spelled in another way.

create table a (
    id integer primary key,
    x integer,
    y integer
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table b (
    a_id integer,
    constraint b_a_id_fkey foreign key (a_id) references a (id)
        match simple on update no action on delete no action not deferrable initially immediate
);
create trigger b_note before delete or update or insert on b for each statement execute function note();
create statistics a_stats (mcv, dependencies, ndistinct) on x, y from a;
create sequence s as bigint increment by 1 minvalue 1 maxvalue 9223372036854775807 start with 1 cache 1 no cycle owned by none;
