create table log (what text, at date) partition by list (at);
create table log_1 (what text not null, at date);
alter table log attach partition log_1 for values in (date '2020-01-01');
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touch after insert on log for each row execute function touch();
alter table log_1 enable always trigger touch;
