insert into t values ('0b8c1a7e-3f63-4d4e-9d57-9f2a1c2e3b4d');
