select id, state, tries, owner from jobs;
