insert into sales values ('north', 10);
refresh materialized view totals;
