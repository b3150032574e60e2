-- Statistics stay, though the column that stood first comes again behind the other.

create table t (
    b integer,
    a text
);
create statistics t_ab (dependencies) on b, a, (lower(a)) from t;
