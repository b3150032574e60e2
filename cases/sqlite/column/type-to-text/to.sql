-- A number becomes a text and comes back as a number.

create table item (id integer primary key, price text);
