create domain money_amt as numeric(12,2) not null default 0 check (value >= 0);
create table orders (id integer primary key, price money_amt);
