-- create table shop.event
CREATE TABLE shop.event (
    at date
);

-- create table shop.event_2024
CREATE TABLE shop.event_2024 ()
INHERITS (shop.event);

-- create table shop.event_2024_may
CREATE TABLE shop.event_2024_may ()
INHERITS (shop.event_2024);

-- table shop.event: add constraint event_is_recent
ALTER TABLE shop.event ADD CONSTRAINT event_is_recent CHECK ((at > '2000-01-01'::date)) NOT VALID;
