-- Another expression.

create table t (a integer, b integer as (a + 2));
