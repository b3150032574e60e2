select played::text
from games
