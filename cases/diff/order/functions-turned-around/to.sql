-- Two functions with SQL bodies exchange their places.

create function b() returns integer language sql return 1;
create function a() returns integer language sql return b() + 1;
