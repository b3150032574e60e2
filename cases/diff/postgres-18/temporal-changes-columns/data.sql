insert into rooms values (1, 1, '[2024-01-01,2025-01-01)');
insert into bookings values (1, 1, '[2024-02-01,2024-02-05)');
