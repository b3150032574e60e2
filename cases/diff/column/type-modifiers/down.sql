-- table public.readings: change the type of at; change the type of took; change the type of flags and more
-- hazard: rewrites-table: every row is written with the new type of public.readings.at
-- hazard: rewrites-table: every row is written with the new type of public.readings.took
-- hazard: rewrites-table: every row is written with the new type of public.readings.flags
-- hazard: rewrites-table: every row is written with the new type of public.readings.more_flags
-- hazard: rewrites-table: every row is written with the new type of public.readings.unit
-- hazard: rewrites-table: every row is written with the new type of public.readings.place
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.readings.at may not be one of timestamp(0) without time zone, or lose something
-- hazard: may-fail-on-data: a value of public.readings.took may not be one of interval second(3), or lose something
-- hazard: may-fail-on-data: a value of public.readings.flags may not be one of bit(4), or lose something
-- hazard: may-fail-on-data: a value of public.readings.more_flags may not be one of bit varying(8), or lose something
-- hazard: may-fail-on-data: a value of public.readings.unit may not be one of character(2), or lose something
-- hazard: may-fail-on-data: a value of public.readings.place may not be one of time(0) with time zone, or lose something
ALTER TABLE public.readings
    ALTER COLUMN at TYPE timestamp(0) without time zone,
    ALTER COLUMN took TYPE interval second(3) USING took::text::interval second(3),
    ALTER COLUMN flags TYPE bit(4) USING flags::bit(4),
    ALTER COLUMN more_flags TYPE bit varying(8),
    ALTER COLUMN unit TYPE character(2),
    ALTER COLUMN place TYPE time(0) with time zone;
