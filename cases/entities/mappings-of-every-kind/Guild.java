package app;
import jakarta.persistence.*;
import java.util.*;
@Entity
public class Guild {
    @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id;
    @Column(unique = true, nullable = false) String name;
    @OneToMany(mappedBy = "guild") Set<Player> players;
    @OneToMany @JoinColumn(name = "guild_id") List<Treasure> treasures;
    @ElementCollection @MapKeyJoinColumn Map<Player, Integer> points;
}
