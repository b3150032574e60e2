-- enum type a.state: add label it's "lost"
ALTER TYPE a.state ADD VALUE 'it''s "lost"';
