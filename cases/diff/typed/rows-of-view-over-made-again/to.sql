-- Columns hold rows of views, and what these stand on is made again: a domain below another table, and a function.

create schema app;
create domain app.alpha as text not null;
create function app.f(x text) returns bigint language sql immutable return length(x);
create table public.beta (a app.alpha, b app.alpha[]);
create view app.gamma as select a, b from public.beta;
create view app.delta as select app.f('abc') as n;
create table app.kappa (id integer primary key, y app.gamma, ys app.gamma[], z app.delta);
