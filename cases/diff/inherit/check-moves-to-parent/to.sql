-- A child's own check shall be the parent's, and the child have it from there alone.

create table a (k int, constraint c3 check (k > 2));
create table b () inherits (a);
