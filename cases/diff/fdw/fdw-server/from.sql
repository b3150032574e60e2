create foreign data wrapper old_wrapper;
create server old_server foreign data wrapper old_wrapper;
