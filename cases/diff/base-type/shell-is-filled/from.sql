create type score;
create function score_in(cstring) returns score language internal immutable strict as 'int4in';
create function score_out(score) returns cstring language internal immutable strict as 'int4out';
