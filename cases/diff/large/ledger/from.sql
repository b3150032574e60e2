create schema ledger;
create table ledger.currencies (
    code text primary key,
    digits smallint not null default 2
);

create table ledger.accounts (
    id integer generated always as identity primary key,
    number text not null unique,
    name text,
    kind text not null default 'asset',
    currency text not null default 'EUR' references ledger.currencies (code)
);

create table ledger.journals (
    id integer generated always as identity primary key,
    booked_on date not null,
    text text,
    closed boolean not null default false
);

create table ledger.entries (
    id integer generated always as identity primary key,
    journal_id integer not null references ledger.journals (id),
    account_id integer not null references ledger.accounts (id),
    amount numeric(12, 2) not null,
    check (amount <> 0)
);
create index entries_account on ledger.entries (account_id);

create table ledger.audit (
    at timestamptz default now(),
    who text default current_user,
    what text
);

create view ledger.balances as
    select a.id, a.number, coalesce(sum(e.amount), 0) as balance
    from ledger.accounts a left join ledger.entries e on e.account_id = a.id
    group by a.id;

create function ledger.write_down() returns trigger language plpgsql as $$
begin
    insert into ledger.audit (what) values (tg_table_name || ' ' || tg_op);
    return null;
end;
$$;
create trigger accounts_audit after insert or update or delete on ledger.accounts
    for each row execute function ledger.write_down();
create trigger entries_audit after insert or update or delete on ledger.entries
    for each row execute function ledger.write_down();

create function ledger.balance(account integer) returns numeric language sql stable as $$
    select sum(amount) from ledger.entries where account_id = account
$$;
