create table a (
    id integer primary key,
    x integer,
    y integer
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table b (
    a_id integer references a
);
create trigger b_note before insert or update or delete on b execute procedure note();
create statistics a_stats on x, y from a;
create sequence s;
