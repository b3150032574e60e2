-- An operator family gets members that belong to no class, and a class within it.

create operator family numbers using btree;

alter operator family numbers using btree add
    operator 1 < (integer, bigint), operator 3 = (integer, bigint), function 1 (integer, bigint) btint48cmp(integer, bigint);
create operator class number_ops for type integer using btree family numbers as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(integer, integer);
comment on operator family numbers using btree is 'of all sizes';
