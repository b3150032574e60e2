insert into rooms values (1, '[2025-01-01,2025-02-01)');
insert into stays values (1, '[2025-01-02,2025-01-04)');
