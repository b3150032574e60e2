-- A check that was never looked at is the parent's alone; the new children have it from there.
create schema shop;
create table shop.event (at date);
create table shop.event_2024 () inherits (shop.event);
create table shop.event_2024_may () inherits (shop.event_2024);
alter table shop.event add constraint event_is_recent check (at > '2000-01-01') not valid;
