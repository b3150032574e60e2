insert into bookings values (1, '[1,5)', '[1.5,2]', '{[2020-01-01,2020-02-01)}'), (2, null, 'empty', '{}'), (3, '(,)', '[1,)', null);
