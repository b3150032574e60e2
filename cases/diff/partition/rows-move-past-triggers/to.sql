-- A bound moves, and a new partition takes rows of the default one. Nobody wrote these rows: the triggers of the whole
-- neither change them nor log them.

create table moved (
    what text
);

create function mark() returns trigger language plpgsql as $$
begin
    new.v := new.v || '!';
    return new;
end $$;

create function log() returns trigger language plpgsql as $$
begin
    insert into moved values (tg_op);
    return null;
end $$;

create function refuse() returns trigger language plpgsql as $$
begin
    raise exception 'rows stay for ever';
end $$;

create table p (
    k integer,
    v text
) partition by range (k);

create trigger mark before insert or update on p for each row execute function mark();
create trigger log after insert or delete on p for each row execute function log();
create trigger refuse before delete on p for each row execute function refuse();

comment on trigger refuse on p is 'for ever';

create table rest partition of p default;

create table p1 partition of p for values from (0) to (5);
create table p2 partition of p for values from (5) to (20);
create table p3 partition of p for values from (20) to (30);
