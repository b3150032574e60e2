create table alpha (id bigint, at numeric(10,2) not null, note boolean) partition by range (id);
create table alpha_rest partition of alpha default;
create table alpha_one partition of alpha for values from (1) to (2);
create policy po_a on alpha_rest for update using (note);
create policy po_b on alpha_one for update using (note);
create view seen as select note from alpha_rest;
