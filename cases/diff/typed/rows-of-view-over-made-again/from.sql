create schema app;
create domain app.alpha as text check (value <> '');
create function app.f(x text) returns integer language sql immutable return length(x);
create table app.beta (a app.alpha, b app.alpha[]);
create view app.gamma as select a, b from app.beta;
create view app.delta as select app.f('abc') as n;
create table app.kappa (id integer primary key, y app.gamma, ys app.gamma[], z app.delta);
