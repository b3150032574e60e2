-- Only type modifiers change: precision of timestamps and intervals, bit lengths, char lengths.

create table readings (
    at timestamp(3),
    took interval,
    flags bit(8),
    more_flags bit varying(16),
    unit char(4),
    place time(6) with time zone
);
