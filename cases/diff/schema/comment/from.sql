create schema sales;

comment on schema sales is 'orders';
