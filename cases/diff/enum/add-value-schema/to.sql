-- An enum in a schema gets a label; the type of the same name in another schema does not.

create schema a;
create schema b;
create type b.state as enum ('open', 'closed');

create type a.state as enum ('open', 'closed', 'it''s "lost"');
