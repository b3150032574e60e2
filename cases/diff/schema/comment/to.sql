-- The comment on a schema changes, and public's own comment too.

create schema sales;

comment on schema sales is 'orders and invoices';
comment on schema public is 'everything else';
