create table marker ();

alter table marker add column note text;
