create table readings (
    at timestamp(0),
    took interval second(3),
    flags bit(4),
    more_flags bit varying(8),
    unit char(2),
    place time(0) with time zone
);
