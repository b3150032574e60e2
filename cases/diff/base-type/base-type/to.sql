-- A base type of our own with functions of the server, an array of it, and a column.

create type money_count;
create function money_count_in(cstring) returns money_count language internal immutable strict as 'int4in';
create function money_count_out(money_count) returns cstring language internal immutable strict as 'int4out';
create type money_count (
    input = money_count_in, output = money_count_out, like = integer, category = 'N', default = '7', delimiter = ';');
create table purses (
    id integer primary key,
    money money_count,
    moneys money_count[]
);
comment on type money_count is 'like an integer';
