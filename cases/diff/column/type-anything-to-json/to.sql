-- Rows, arrays, labels and moments become JSON that says the same, and are made of it on the way back; a text is read as JSON.

create type place as (street text, numbers int[]);
create type mood as enum ('sad', 'ok');
create domain raw as text;
create table t (id int, a jsonb, b jsonb, c json, d jsonb, e jsonb, f json, g jsonb, h jsonb, i jsonb, j jsonb, k json, m jsonb, n jsonb, o json);
