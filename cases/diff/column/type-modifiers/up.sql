-- table public.readings: change the type of at; change the type of took; change the type of flags and more
-- hazard: rewrites-table: every row is written with the new type of public.readings.took
-- hazard: rewrites-table: every row is written with the new type of public.readings.flags
-- hazard: rewrites-table: every row is written with the new type of public.readings.unit
-- hazard: rewrites-table: every row is written with the new type of public.readings.place
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.readings.took may not be one of interval, or lose something
-- hazard: may-fail-on-data: a value of public.readings.flags may not be one of bit(8), or lose something
-- hazard: may-fail-on-data: a value of public.readings.unit may not be one of character(4), or lose something
-- hazard: may-fail-on-data: a value of public.readings.place may not be one of time(6) with time zone, or lose something
ALTER TABLE public.readings
    ALTER COLUMN at TYPE timestamp(3) without time zone,
    ALTER COLUMN took TYPE interval USING took::text::interval,
    ALTER COLUMN flags TYPE bit(8) USING flags::bit(8),
    ALTER COLUMN more_flags TYPE bit varying(16),
    ALTER COLUMN unit TYPE character(4),
    ALTER COLUMN place TYPE time(6) with time zone;
