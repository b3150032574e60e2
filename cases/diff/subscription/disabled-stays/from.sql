create subscription sub connection 'dbname=nowhere' publication one
    with (connect = false, slot_name = none);
