create function a() returns integer language sql return 1;
create function b() returns integer language sql return a() + 1;
