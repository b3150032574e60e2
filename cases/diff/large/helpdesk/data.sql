insert into agents values (1, 'ada', 'Ada');
insert into customers values (1, 'bob@example.org', 'Bob');
insert into tickets (id, customer_id, agent_id, subject) values (1, 1, 1, 'It does not work');
insert into messages (id, ticket_id, body) values (1, 1, 'Really.');
