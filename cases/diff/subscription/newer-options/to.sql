-- postgres: 16+
-- Options of newer servers: origin, two-phase, streaming in parallel, run as owner.

create subscription sub connection 'dbname=nowhere' publication pub
    with (connect = false, slot_name = none, origin = none, streaming = parallel, run_as_owner = true,
        disable_on_error = true, password_required = false);
