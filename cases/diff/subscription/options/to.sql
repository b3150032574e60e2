-- A subscription changes its connection, its publications and its options.

create subscription sub connection 'dbname=elsewhere' publication pub, other
    with (connect = false, slot_name = none, binary = true, synchronous_commit = 'local');
comment on subscription sub is 'in';
