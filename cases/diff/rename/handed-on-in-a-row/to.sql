-- One takes the name that another one gives up; a comment says so, since nothing goes round.

create table b (id integer primary key, x text); -- stemma: renamed from a
create table c (id integer primary key, y text); -- stemma: renamed from b
create table t (
    current text, -- stemma: renamed from t.old
    young text -- stemma: renamed from t.current
);
