select id, score from games;
