insert into bookings values (1, '[2024-01-01, 2024-01-02)');
