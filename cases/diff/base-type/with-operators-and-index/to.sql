-- A base type with an operator, a default operator class, a cast, and an index.

create type score;
create function score_in(cstring) returns score language internal immutable strict as 'int4in';
create function score_out(score) returns cstring language internal immutable strict as 'int4out';
create type score (
    input = score_in, output = score_out, like = integer);

create function score_lt(score, score) returns boolean language internal immutable strict as 'int4lt';
create function score_le(score, score) returns boolean language internal immutable strict as 'int4le';
create function score_eq(score, score) returns boolean language internal immutable strict as 'int4eq';
create function score_ge(score, score) returns boolean language internal immutable strict as 'int4ge';
create function score_gt(score, score) returns boolean language internal immutable strict as 'int4gt';
create function score_cmp(score, score) returns integer language internal immutable strict as 'btint4cmp';
create operator < (leftarg = score, rightarg = score, function = score_lt, commutator = >, negator = >=);
create operator <= (leftarg = score, rightarg = score, function = score_le, commutator = >=, negator = >);
create operator = (leftarg = score, rightarg = score, function = score_eq, commutator = =, restrict = eqsel, join = eqjoinsel, merges);
create operator >= (leftarg = score, rightarg = score, function = score_ge, commutator = <=, negator = <);
create operator > (leftarg = score, rightarg = score, function = score_gt, commutator = <, negator = <=);
create operator class score_ops default for type score using btree as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 score_cmp(score, score);
create cast (score as integer) without function as implicit;
create table games (
    id integer primary key,
    score score
);
create index games_score on games (score desc);
create view best as select max(score::integer) as best from games;
