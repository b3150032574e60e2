-- postgres: 16+

create subscription sub connection 'dbname=nowhere' publication pub
    with (connect = false, slot_name = none);
