select id::text, host(address::inet) from hosts;
