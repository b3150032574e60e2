create table t (
    a bit(4) default b'0101'
);
