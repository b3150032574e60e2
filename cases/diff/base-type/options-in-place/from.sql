create type score;
create function score_in(cstring) returns score language internal immutable strict as 'textin';
create function score_out(score) returns cstring language internal immutable strict as 'textout';
create function score_send(score) returns bytea language internal immutable strict as 'textsend';
create type score (
    input = score_in, output = score_out, internallength = variable, storage = extended, collatable = true, default = 'none');
create table games (
    id integer primary key,
    score score
);
