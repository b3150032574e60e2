-- A subscription is wanted with another slot name and stays disabled.

create subscription sub connection 'dbname=nowhere' publication one, two
    with (connect = false, slot_name = none, streaming = on);
