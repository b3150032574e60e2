-- postgres: 18+
-- Names of not-null constraints move on, and kinds change.

create table t (a int not null, b int constraint x not null, c int constraint y not null, d int constraint zz not null);
