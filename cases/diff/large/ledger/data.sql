insert into ledger.currencies values ('EUR', 2);
insert into ledger.accounts (number, name) values ('100', 'cash'), ('200', 'bank');
insert into ledger.journals (booked_on, text) values ('2024-05-01', 'transfer');
insert into ledger.entries (journal_id, account_id, amount) values (1, 1, -10), (1, 2, 10);
