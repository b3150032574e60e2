-- The application works in a schema of its own, which Hibernate knows (hibernate.default_schema): the classes do not say it.
create schema shop;
create type shop.status as enum ('new', 'done');
create domain shop.email as text check (value like '%@%');
create sequence shop.numbers increment 50;
create table shop.orders (
    id bigint primary key,
    status shop.status not null default 'new',
    mail shop.email,
    before bigint references shop.orders
);
alter table shop.orders alter column id set default nextval('shop.numbers');
