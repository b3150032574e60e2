-- A ledger gets tighter: keys grow, accounts get a tree and kinds, entries are checked, balances become a view over
-- partitions, auditing moves to its own schema.

create schema ledger;
create table ledger.currencies (
    code text primary key,
    digits smallint not null default 2
);

create schema audit;
create type ledger.account_kind as enum ('asset', 'liability', 'income', 'expense', 'equity');

create table ledger.accounts (
    id bigint generated always as identity primary key,
    number text not null unique check (number ~ '^\d{3,8}$'),
    name text not null default '',
    kind ledger.account_kind not null default 'asset',
    currency text not null default 'EUR' references ledger.currencies (code),
    parent_id bigint references ledger.accounts (id),
    constraint not_own_parent check (parent_id <> id)
);
create index accounts_parent on ledger.accounts (parent_id) where parent_id is not null;

create table ledger.periods (
    year integer primary key,
    during daterange not null,
    closed boolean not null default false,
    exclude using gist (during with &&)
);

create table ledger.journals (
    id bigint generated always as identity primary key,
    booked_on date not null,
    text text,
    closed boolean not null default false,
    year integer generated always as (extract(year from booked_on)::integer) stored
);
create index journals_booked on ledger.journals using brin (booked_on);

create table ledger.entries (
    id bigint generated always as identity primary key,
    journal_id bigint not null references ledger.journals (id) on delete restrict deferrable initially deferred,
    account_id bigint not null references ledger.accounts (id),
    amount numeric(14, 2) not null,
    text text,
    check (amount <> 0)
);
create index entries_account on ledger.entries (account_id) include (amount);
create index entries_journal on ledger.entries (journal_id);

create table audit.log (
    at timestamptz not null default clock_timestamp(),
    who text not null default session_user,
    what text not null,
    before jsonb,
    after jsonb
) partition by range (at);
create table audit.log_old partition of audit.log for values from (minvalue) to ('2024-01-01 00:00+00');
create table audit.log_new partition of audit.log for values from ('2024-01-01 00:00+00') to (maxvalue);
create index log_at on audit.log using brin (at);

create view ledger.balances as
    select a.id, a.number, a.kind, coalesce(sum(e.amount), 0) as balance
    from ledger.accounts a left join ledger.entries e on e.account_id = a.id
    group by a.id;

create view ledger.balance_sheet as
    select kind, sum(balance) as total from ledger.balances
    where kind in ('asset', 'liability', 'equity')
    group by rollup (kind);

create function audit.write_down() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into audit.log (what, before, after)
    values (tg_table_schema || '.' || tg_table_name || ' ' || tg_op, to_jsonb(old), to_jsonb(new));
    return null;
end;
$$;
create trigger accounts_audit after insert or update or delete on ledger.accounts
    for each row execute function audit.write_down();
create trigger entries_audit after insert or update or delete on ledger.entries
    for each row execute function audit.write_down();

create function ledger.is_balanced() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from ledger.entries where journal_id = new.journal_id) <> 0 then
        raise exception 'journal % is not balanced', new.journal_id;
    end if;
    return null;
end;
$$;
create constraint trigger entries_balanced after insert or update on ledger.entries
    deferrable initially deferred for each row execute function ledger.is_balanced();

create function ledger.balance(account bigint, until date default 'infinity') returns numeric language sql stable as $$
    select sum(amount) from ledger.entries e join ledger.journals j on j.id = journal_id
    where account_id = account and booked_on <= until
$$;
comment on function ledger.balance(bigint, date) is 'of one account';
