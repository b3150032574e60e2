-- A domain that does not take null gets another scale: it is made again beside its predecessor, which has the name of
-- its not-null constraint (named in domains from 17 on, in tables from 18 on).

create domain money_amt as numeric(14,4) not null default 0 check (value >= 0);
create table orders (id integer primary key, price money_amt);
