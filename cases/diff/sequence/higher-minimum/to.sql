-- Sequences get bounds that they began outside of. What has counted into them goes on from there: to begin anew would
-- give numbers a second time.

create table orders (
    id integer generated always as identity (minvalue 10) primary key
);

create sequence young minvalue 10 start 20;

create sequence old minvalue 10;

create sequence falling increment -1 maxvalue -10;
