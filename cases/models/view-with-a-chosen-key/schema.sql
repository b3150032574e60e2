create table sale (shop text not null, day date not null, amount numeric(10,2) not null, primary key (shop, day));
create view monthly_sale as
    select shop, date_trunc('month', day)::date as month, sum(amount) as amount from sale group by 1, 2;
create view total as select sum(amount) as amount from sale;
